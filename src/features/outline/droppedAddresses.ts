/** The addresses in a `text/uri-list` that are not of the web: one a line, remarks after a "#". */
export function droppedAddresses(list: string): readonly string[] {
  return list
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /^[a-z][a-z\d+.-]*:/i.test(line))
    .filter((line) => !/^(?:https?|mailto|javascript|data):/i.test(line));
}
