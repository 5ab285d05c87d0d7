/**
 * What a feature says; the numbers are part of what was learned, for a feature's hash is made of its template's number
 * and its value.
 */
export enum template {
  word = 1,
  wordBefore = 2,
  wordAfter = 3,
  secondWordBefore = 4,
  secondWordAfter = 5,
  wordPairBefore = 6,
  wordPairAfter = 7,
  opening = 8,
  ending = 9,
  endingAndShape = 10,
  shape = 11,
  shapePairBefore = 12,
  shapePairAfter = 13,
  shapesAround = 14,
  wordBeforeAndShape = 15,
  shapeAndWordAfter = 16,
  classes = 17,
  classesPairBefore = 18,
  classesPairAfter = 19,
  eachClass = 20,
  eachClassBefore = 21,
  eachClassAfter = 22,
  eachEvidence = 23,
  evidenceAndShape = 24,
  chosen = 25,
  chosenAndShape = 26,
  chosenPairBefore = 27,
  chosenPairAfter = 28,
  chosenAndWord = 29,
  eachFinding = 30,
  placeInRun = 31,
  wordBeforeRun = 32,
  wordAfterRun = 33,
  lastOfRun = 34,
  wordsAroundRun = 35,
  eachClassOfLast = 36,
  eachClassBeforeRun = 37,
  eachClassAfterRun = 38,
  eachEvidenceOfLast = 39,
  siblingBefore = 40,
  siblingAfter = 41,
}

/** More than the largest of these numbers. */
export const templateCount = 42;

/** Of these a token has a feature for each bit that is set. */
export const bitTemplates = Uint8Array.of(
  template.eachClass,
  template.eachClassBefore,
  template.eachClassAfter,
  template.eachEvidence,
  template.eachClassOfLast,
  template.eachClassBeforeRun,
  template.eachClassAfterRun,
  template.eachEvidenceOfLast,
);

/** Of all others but `eachFinding` it has one. */
export const singleTemplates = Uint8Array.from(
  Array.from({ length: templateCount - 1 }, (_, index) => index + 1).filter(
    (number) => ![template.eachFinding, ...bitTemplates].includes(number),
  ),
);
