import * as vscode from "vscode";
import type { Citation } from "../../core/citation/citation.js";
import type { CitationTarget } from "../../core/citation/insertCitation.js";
import {
  type CitationVariant,
  listVariants,
  toTyped,
} from "./citationVariants.js";

type VariantPick = vscode.QuickPickItem & {
  readonly variant: CitationVariant;
};

/** Lets a citation's place and words be typed, each way to write it shown as it would stand; undefined when it is given up. */
export async function askDetails(
  { reference, locator }: Citation,
  target: CitationTarget,
): Promise<Citation | undefined> {
  const pick = vscode.window.createQuickPick<VariantPick>();
  const list = () => {
    pick.items = listVariants(reference, pick.value, target).map(toPick);
  };
  pick.title = vscode.l10n.t("Place in the Work");
  pick.placeholder = vscode.l10n.t(
    "As in: para. 4, p. 12, section 2, a heading; or: see @ para. 4, on the ice",
  );
  pick.value = toTyped(locator);
  pick.onDidChangeValue(list);
  list();
  const picked = await new Promise<CitationVariant | undefined>((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.variant);
    });
    pick.onDidHide(() => {
      resolve(undefined);
    });
    pick.show();
  });
  pick.dispose();
  return picked?.citation;
}

function toPick(variant: CitationVariant): VariantPick {
  const { mode } = variant.citation;
  const description =
    mode === "inText"
      ? vscode.l10n.t("the author in the sentence")
      : mode === "suppressAuthor"
        ? vscode.l10n.t("without the author")
        : "";
  // What is typed is no search among these.
  return { label: variant.written, description, alwaysShow: true, variant };
}
