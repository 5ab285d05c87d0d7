/** What a word can be, as bits; a word is often several of these. */
export enum wordClass {
  /** Stands in no name but between its parts: "the", "after". */
  functionWord = 1 << 0,
  /** Usually no name: "officials", "young". */
  common = 1 << 1,
  given = 1 << 2,
  surname = 1 << 3,
  place = 1 << 4,
  state = 1 << 5,
  demonym = 1 << 6,
  /** Stands before a person's name: "Mr", "Dr". */
  courtesy = 1 << 7,
  /** An office, rank or trade: "minister", "historian". */
  office = 1 << 8,
  noble = 1 << 9,
  body = 1 << 10,
  weakBody = 1 << 11,
  bodyOpener = 1 << 12,
  agreement = 1 << 13,
  administration = 1 << 14,
  group = 1 << 15,
  placeEnd = 1 << 16,
  weakPlaceEnd = 1 << 17,
  placeOpener = 1 << 18,
  direction = 1 << 19,
  particle = 1 << 20,
  suffix = 1 << 21,
  speech = 1 << 22,
  policy = 1 << 23,
  placePreposition = 1 << 24,
  calendar = 1 << 25,
  inner = 1 << 26,
  /** Begins a name of several words that the lexicon has. */
  phraseStart = 1 << 27,
  organization = 1 << 28,
  /** In a text: capitalised, and not only because a sentence or a headline wants it. */
  name = 1 << 29,
}

export type WordClassName = keyof typeof wordClass;
