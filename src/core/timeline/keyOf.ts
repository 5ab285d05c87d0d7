/** The key, within a timeline, of an entry of the briefing at the address. Ids hold no line break, so no two pairs give one key. */
export function keyOf(address: string, id: string): string {
  return `${address}\n${id}`;
}
