/** The words of a list, which has a blank between each two. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
