import { readDate } from "../dates/readDate.js";
import { readAuthorName } from "../importers/authorName.js";
import { findRecord } from "../model/edits/briefingText.js";
import { type FieldValue, setField } from "../model/edits/editFields.js";
import type { CorrectedFile, Edits } from "./correctedFile.js";
import type { AskedField } from "./correction.js";

/** Says of the article what its file did not. */
export function setArticle(
  { file }: CorrectedFile,
  { field, text }: { readonly field: AskedField; readonly text: string },
): Edits {
  const record = findRecord(file, { list: "article" });
  if (!record || (field === "issued" && !readDate(text))) return undefined;
  const value = field === "author" ? authorsIn(text) : text;
  return [setField(file, record, { name: field, value })];
}

function authorsIn(text: string): FieldValue {
  return text
    .split(";")
    .map((name) => ({ ...readAuthorName(name) }))
    .filter((name) => Object.keys(name).length > 0);
}
