import type { NameCase } from "./nameCase.js";

/** Signs of markup within a name and around it. */
export const markupCases: readonly NameCase[] = [
  ["Ada Lovell", "**⟦Ada** *Lovell⟧*, _⟦Ada_ Lovell⟧"],
  ["Ada Lovell", "⟦Ada</b> <i>Lovell⟧</i>, Ada <br> <br> or Lovell"],
  ["Ada Lovell", "\\textbf{⟦Ada} \\emph{Lovell⟧}"],
  ["Ada Lovell; Lovell", "[[⟦Ada Lovell⟧]] and ~~⟦Lovell⟧~~"],
  ["Ada of Riga", "⟦Ada\n> of Riga⟧, ⟦Ada  of  Riga⟧"],
  ["أحمد نور", "**⟦أحمد** نور⟧"],
  ["דנה לוי", "*⟦דנה* לוי⟧"],
  ["이 수진", "**⟦이** 수진⟧이"],
];

/** Headings and other words in capitals. */
export const headingCases: readonly NameCase[] = [
  ["Ada Lovell; Lovell", "# ⟦ADA LOVELL⟧ OR ⟦LOVELL⟧?"],
  ["Bank of Riga", "THE ⟦BANK OF RIGA⟧’S FALL, the bank of riga"],
  ["O'Neil", "⟦O’NEIL⟧ LEAVES"],
  ["St. Omer", "⟦ST. OMER⟧, ⟦ST OMER⟧"],
  ["Ödland", "⟦ÖDLAND⟧, ⟦O\u0308DLAND⟧"],
  ["Ада Лозин", "⟦АДА\u00a0ЛОЗИН⟧ В РИМЕ"],
];

/** Full-width letters and half-width kana. */
export const wideCases: readonly NameCase[] = [
  ["NATO", "⟦ＮＡＴＯ⟧とＮＡＴＯＸ"],
  ["G7", "⟦Ｇ７⟧の会合、Ｇ７７"],
  ["Ada Lovell", "⟦Ａｄａ　Ｌｏｖｅｌｌ⟧"],
  ["ガーナ", "⟦ｶﾞｰﾅ⟧は"],
  ["이수진", "「⟦이\u200b수진⟧」은"],
];
