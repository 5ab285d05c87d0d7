import * as vscode from "vscode";
import type { Disposable } from "../../core/base/disposable.js";
import { readStyleHead } from "../../core/citation/csl/styleText.js";
import { readText } from "../../host/extensionFiles.js";
import { FileWatch } from "../../host/fileWatch.js";

const notSearched = "**/node_modules/**";
const mostStyles = 50;

/** A style file of the user's. */
export interface UserStyle {
  /** Its path from the workspace's folder. */
  readonly path: string;
  readonly address: string;
  readonly title: string;
}

/** The text of a style file; one that is not where it was looked for is taken from wherever the workspace has it. */
export async function readUserStyle(
  address: string,
): Promise<string | undefined> {
  const uri = vscode.Uri.parse(address);
  const text = await readText(uri);
  if (text !== undefined) return text;
  const name =
    uri.path
      .split("/")
      .at(-1)
      ?.replace(/[*?[\]{}]/g, "?") ?? "";
  if (!name.endsWith(".csl")) return undefined;
  const found = await vscode.workspace.findFiles(
    `**/${name}`,
    notSearched,
    mostStyles,
  );
  const [nearest] = found.sort((a, b) => a.path.length - b.path.length);
  return nearest && readText(nearest);
}

/** The style files of the workspace, by their titles. */
export async function listUserStyles(): Promise<readonly UserStyle[]> {
  const uris = await vscode.workspace.findFiles(
    "**/*.csl",
    notSearched,
    mostStyles,
  );
  const styles = await Promise.all(
    uris.map(async (uri) => {
      const path = vscode.workspace.asRelativePath(uri, false);
      const head = readStyleHead((await readText(uri)) ?? "");
      return { path, address: uri.toString(), title: head.title ?? path };
    }),
  );
  return styles.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Tells when a style file may have come, gone or changed, alone or with its folder. */
export function watchUserStyles(changed: () => void): Disposable {
  return new FileWatch("**/*.csl", changed);
}
