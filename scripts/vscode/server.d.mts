import type { Browser, LaunchOptions } from "playwright-core";

export interface Folders {
  readonly userDataDir: string;
  readonly extensionsDir: string;
}

export interface Server {
  readonly authority: string;
  uri(path: string): string;
  url(target?: {
    folder?: string;
    workspace?: string;
    payload?: [string, string][];
  }): string;
  stop(): Promise<void>;
}

export function installExtension(vsix: string, folders: Folders): void;
export function startServer(
  options?: Partial<Folders> & {
    settings?: Record<string, unknown>;
    driver?: boolean;
    onLine?: (line: string) => void;
  },
): Promise<Server>;
export function launchBrowser(options?: LaunchOptions): Promise<Browser>;
