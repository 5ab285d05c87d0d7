import * as vscode from "vscode";
import type { Timeline } from "../../core/timeline/timeline.js";
import { html } from "../../core/timeline/writers/html.js";
import type { PageCode } from "../../core/timeline/writers/timelineWriter.js";
import type { FromPage } from "./protocol.js";
import { suggestFileName } from "./suggestFileName.js";
import { timelineWords } from "./wordsProvider.js";

type SaveRequest = Extract<FromPage, { readonly type: "save" }>;

/** Asks where to and keeps an export there. The name comes from the timeline's title. */
export async function saveExport(
  title: string,
  { format, content, encoding }: SaveRequest,
): Promise<void> {
  const { workspace, window, Uri } = vscode;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = `${suggestFileName(title)}.${format.extension}`;
  const file = await window.showSaveDialog({
    defaultUri: folder && Uri.joinPath(folder, name),
    filters: { [format.title]: [format.extension] },
  });
  if (!file) return;
  const bytes =
    encoding === "text"
      ? new TextEncoder().encode(content)
      : Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  await workspace.fs.writeFile(file, bytes);
  await offerOpen(file);
}

/** Keeps the timeline as a page of its own. */
export async function savePage(
  timeline: Timeline,
  extensionUri: vscode.Uri,
): Promise<void> {
  const content = html.write(timeline, {
    words: timelineWords(),
    locale: vscode.env.language,
    stamp: "",
    page: await readPage(extensionUri),
  });
  await saveExport(timeline.title, {
    type: "save",
    format: html,
    content,
    encoding: "text",
  });
}

async function offerOpen(file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t("Open");
  const name = file.path.split("/").at(-1) ?? "";
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t("Wrote {0}.", name),
    open,
  );
  if (answer === open)
    await vscode.commands.executeCommand("vscode.open", file);
}

async function readPage(extensionUri: vscode.Uri): Promise<PageCode> {
  const read = async (name: string) => {
    const file = vscode.Uri.joinPath(extensionUri, "dist", name);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  };
  return {
    script: await read("timeline.js"),
    style: await read("timeline.css"),
  };
}
