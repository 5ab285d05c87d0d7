// The timeline's page in a plain browser, under the panel's own policy, with a stand-in for VS Code's side.
import * as fs from "node:fs";
import * as path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../../scripts/vscode/server.mjs";
import type { Timeline } from "../../../src/core/timeline/timeline.js";
import { englishTimelineWords } from "../../../src/core/timeline/timelineWords.js";
import { timelinePage } from "../../../src/features/timeline/page.js";
import type {
  FromPage,
  ToPage,
} from "../../../src/features/timeline/protocol.js";
import type { PageState } from "../../../src/webview/timeline/pageState.js";
import type { Theme } from "./themes.js";

/** No request leaves the machine: all of this origin is answered by the test. */
const origin = "https://timeline.test";
const nonce = "n0nce";

export interface PlainPage {
  readonly page: Page;
  /** What the page has told the host so far. */
  readonly posted: () => Promise<readonly FromPage[]>;
  readonly send: (message: ToPage) => Promise<void>;
  /** Errors of scripts, and what the policy has refused. */
  readonly errors: readonly string[];
  readonly shoot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PlainPageOptions {
  readonly timeline: Timeline;
  readonly theme: Theme;
  readonly width?: number;
  readonly height?: number;
  /** As left by an earlier page. */
  readonly state?: PageState;
  readonly reducedMotion?: boolean;
  readonly browser?: Browser;
}

export async function openPlainPage(
  options: PlainPageOptions,
): Promise<PlainPage> {
  const { width = 1100, height = 640, reducedMotion = true } = options;
  const browser = options.browser ?? (await launchBrowser());
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? String(error)));
  page.on("console", (line) => {
    if (line.type() === "error") errors.push(line.text());
  });
  await page.route(`${origin}/**`, (route) =>
    route.fulfill(answer(route.request().url())),
  );
  await page.addInitScript(standIn, options.state);
  await page.addInitScript(applyTheme, options.theme);
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => window.desk.posted.length > 0);
  const send = (message: ToPage) =>
    page.evaluate((sent) => window.postMessage(sent, "*"), message);
  await send(stateOf(options.timeline));
  await page.locator(".toolbar").waitFor();
  await settle(page);
  return {
    page,
    errors,
    send,
    posted: () => page.evaluate(() => window.desk.posted),
    shoot: async (name) => {
      fs.mkdirSync("out/screens", { recursive: true });
      await page.screenshot({ path: `out/screens/${name}.png` });
    },
    close: () => (options.browser ? context.close() : browser.close()),
  };
}

/** Two frames: one to draw what was asked for before, one to be sure. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(resolve)),
      ),
  );
}

export function stateOf(timeline: Timeline): ToPage {
  const words = englishTimelineWords;
  return { type: "state", timeline, words, locale: "en" };
}

function answer(url: string) {
  const name = new URL(url).pathname.slice(1);
  if (name === "")
    return {
      contentType: "text/html",
      body: timelinePage({
        script: `${origin}/timeline.js`,
        style: `${origin}/timeline.css`,
        source: origin,
        nonce,
        title: "Timeline",
        language: "en",
      }),
    };
  const file = path.join("dist", path.basename(name));
  if (!fs.existsSync(file)) return { status: 404, body: "" };
  return {
    contentType: name.endsWith(".css") ? "text/css" : "text/javascript",
    body: fs.readFileSync(file, "utf8"),
  };
}

interface Desk {
  posted: FromPage[];
  state: PageState | undefined;
}

declare global {
  interface Window {
    desk: Desk;
    acquireVsCodeApi: () => unknown;
  }
}

/** Runs in the page, before its script: what VS Code would have put there. */
function standIn(state: PageState | undefined): void {
  window.desk = { posted: [], state };
  window.acquireVsCodeApi = () => ({
    postMessage: (message: FromPage) => window.desk.posted.push(message),
    getState: () => window.desk.state,
    setState: (next: PageState) => (window.desk.state = next),
  });
}

/** Runs in the page: classes and variables, as VS Code sets them. */
function applyTheme({ classes, variables }: Theme): void {
  const apply = () => {
    document.body.classList.add(...classes);
    for (const [name, value] of Object.entries(variables))
      document.documentElement.style.setProperty(`--vscode-${name}`, value);
  };
  document.addEventListener("readystatechange", apply, { once: true });
}
