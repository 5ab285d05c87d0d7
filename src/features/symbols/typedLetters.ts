/** How many letters must be typed before names are offered. */
export const fewestLetters = 2;

/** The letters before the cursor; empty when there are none. */
export function typedBefore(text: string): string {
  return /[\p{L}\p{M}\p{N}]{0,60}$/u.exec(text.slice(-60))?.[0] ?? "";
}

/** Whether just so many letters were typed that they may begin a name: with a capital, where a script has them. */
export function mayBeginName(text: string): boolean {
  const typed = typedBefore(text);
  return typed.length === fewestLetters && !/^\p{Ll}/u.test(typed);
}
