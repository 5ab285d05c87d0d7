import { type Features, lowestBit } from "./features.js";
import { featureHash } from "./hash.js";
import {
  bitTemplates,
  singleTemplates,
  template,
  templateCount,
} from "./templates.js";

/** The hashes of the features of a row, by which the tagger learns; when it reads, it makes no list of them. */
export function featureHashes(
  { tokens, values, findings }: Features,
  row: number,
): number[] {
  const valueOf = (kind: number) => values[row * templateCount + kind] ?? 0;
  const hashes: number[] = [];
  for (const kind of singleTemplates)
    hashes.push(featureHash(kind, valueOf(kind)));
  for (const kind of bitTemplates)
    for (let left = valueOf(kind); left !== 0; left &= left - 1)
      hashes.push(featureHash(kind, lowestBit(left)));
  let code = findings.first(tokens[row] ?? 0);
  for (; code > 0; code = findings.next(code))
    hashes.push(featureHash(template.eachFinding, findings.code(code)));
  return hashes;
}
