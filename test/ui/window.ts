// A real window of VS Code with the packaged extension installed, on a copy of the sample.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import type { Browser, Page } from "playwright-core";
import {
  installExtension,
  launchBrowser,
  startServer,
  type Server,
} from "../../scripts/vscode/server.mjs";
import { openWorkbench } from "./workbench.js";

export interface Window {
  readonly page: Page;
  /** The folder that is open: a copy of the sample. */
  readonly workspace: string;
  /** What the page reported as uncaught errors so far. */
  readonly errors: readonly string[];
  /** Keeps a picture in out/screens. */
  shoot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface WindowOptions {
  readonly settings?: Record<string, unknown>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Called with the folder before it is opened, to add files to it. */
  readonly prepare?: (workspace: string) => void;
}

const vsix = path.resolve("dist/briefing-desk.vsix");
const screens = path.resolve("out/screens");

export async function openWindow(options: WindowOptions = {}): Promise<Window> {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "briefing-desk-ui-"));
  const workspace = path.join(temporary, "workspace");
  fs.cpSync("sample", workspace, { recursive: true });
  options.prepare?.(workspace);
  const folders = {
    userDataDir: path.join(temporary, "profile"),
    extensionsDir: path.join(temporary, "extensions"),
  };
  installExtension(vsix, folders);
  const server = await startServer({
    ...folders,
    driver: false,
    ...(options.settings && { settings: options.settings }),
  });
  const browser = await launchBrowser();
  const page = await newPage(browser, options);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? String(error)));
  await openWorkbench(page, server.url({ folder: workspace }));
  return {
    page,
    workspace,
    errors,
    shoot: (name) => shoot(page, name),
    close: () => close(browser, server, temporary),
  };
}

async function newPage(
  browser: Browser,
  { viewport = { width: 1280, height: 800 } }: WindowOptions,
): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

async function shoot(page: Page, name: string): Promise<void> {
  fs.mkdirSync(screens, { recursive: true });
  await page.screenshot({ path: path.join(screens, `${name}.png`) });
}

async function close(
  browser: Browser,
  server: Server,
  temporary: string,
): Promise<void> {
  await browser.close();
  await server.stop();
  fs.rmSync(temporary, {
    recursive: true,
    force: true,
    maxRetries: 5,
    retryDelay: 200,
  });
}
