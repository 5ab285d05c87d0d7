import type * as vscode from "vscode";
import type { Disposable } from "../core/base/disposable.js";

/** Addresses that come within so many milliseconds are told together. */
const quietTime = 150;

export type Addresses = ReadonlySet<string>;

/** Gathers addresses until for a short while no more come. */
export class QuietAddresses implements Disposable {
  #waiting = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly listener: (addresses: Addresses) => void) {}

  add(uri: vscode.Uri): void {
    this.#waiting.add(uri.toString());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), quietTime);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #tell(): void {
    const addresses = this.#waiting;
    this.#waiting = new Set();
    this.listener(addresses);
  }
}

/** Whether the address, or that of a folder that it is in, is one of them. */
export function isUnder(address: string, addresses: Addresses): boolean {
  if (addresses.has(address)) return true;
  for (let at = address.length; (at = address.lastIndexOf("/", at - 1)) > 0;)
    if (addresses.has(address.slice(0, at))) return true;
  return false;
}
