import * as vscode from "vscode";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import { whenLoaded } from "../../core/library/whenLoaded.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { Refusal } from "../../host/attempt.js";
import { commands, extensionId } from "../../host/ids.js";
import { findLinked, linkPath, readLinkPath } from "./itemLink.js";

/** Puts the address of an item into the clipboard; following it opens the item, in any window that has its briefing. */
export async function copyLink(library: Library, ref: ItemRef): Promise<void> {
  const item = findItem(library, ref);
  if (!item) return;
  const article = item.briefing.article.id;
  if (article === "") throw noKey(ref);
  const path = linkPath({ ...ref, article });
  await vscode.env.clipboard.writeText(
    `${vscode.env.uriScheme}://${extensionId}${path}`,
  );
}

/** Opens what a link names, if a briefing of this workspace has it: a link is from outside and can do nothing else. */
export async function openLink(
  library: Library,
  { path }: vscode.Uri,
): Promise<void> {
  const linked = readLinkPath(path);
  if (!linked) throw new Refusal(vscode.l10n.t("This link names no briefing."));
  await whenLoaded(library);
  const ref = findLinked(library.entries, linked);
  if (!ref) throw notHere(linked.article);
  await vscode.commands.executeCommand(commands.openItem, ref);
  if (ref.kind !== linked.kind)
    vscode.window.setStatusBarMessage(
      vscode.l10n.t("The briefing no longer has what the link names."),
      8000,
    );
}

function noKey(ref: ItemRef): Refusal {
  return new Refusal(
    vscode.l10n.t("A link needs the article's citation key, its ‘id’."),
    {
      title: vscode.l10n.t("Open Briefing File"),
      command: commands.openInFile,
      argument: ref,
    },
  );
}

/** A message may hold links; what comes from outside may not bring any. */
function notHere(article: string): Refusal {
  const key = article.replace(/[[\]()]/g, "").slice(0, 80);
  return new Refusal(
    vscode.l10n.t(
      "No briefing of ‘{0}’ is in this window. Open the folder that has it, then follow the link again.",
      key,
    ),
    {
      title: vscode.l10n.t("Open Folder…"),
      command: "vscode.openFolder",
    },
  );
}
