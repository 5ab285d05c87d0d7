/** How wide characters are in common sans-serif fonts, as a part of the font's size; the wider of those fonts. */
const narrow = 0.36;
const usual = 0.61;
const capital = 0.74;
const wide = 1;

/** About how wide a text is, where nothing is there to measure it; rather too wide than too narrow. */
export function estimateText(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * fontSize;
}

function widthOf(character: string): number {
  if (/[\p{M}\u200d\ufe0f]/u.test(character)) return 0;
  if (/[iljtfrI.,:;'’‘|!()[\] ]/.test(character)) return narrow;
  if (
    /[mwMW@%…—\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}]/u.test(
      character,
    )
  )
    return wide;
  return /\p{Lu}/u.test(character) ? capital : usual;
}
