import type { Name } from "../name.js";
import type { NameText } from "../nameText.js";

const ship =
  /^(?:aircraft-carrier|battleship|boat|brig|carrier|corvette|cruiser|destroyer|ferry|freighter|frigate|gunboat|icebreaker|liner|schooner|ship|sloop|steamer|steamship|submarine|tanker|tender|trawler|tug|vessel|warship|yacht)$/;
const shipPrefix = /^(?:bns|brp|hmas|hmcs|hmnzs|hms|ins|kri|mv|rms|usns|uss)$/;

/**
 * Names without those of ships, which are no actors: "the sloop Halcyon", "HMS Halcyon", and "the Halcyon" elsewhere;
 * "to ship Toyota cars" names none.
 */
export function withoutShips(
  text: NameText,
  names: readonly Name[],
): readonly Name[] {
  const ships = new Set<string>();
  for (const name of names)
    if (isShip(text, name)) ships.add(lastWord(text, name));
  if (ships.size === 0) return names;
  for (const name of names)
    if (name.kind === "person" && name.end - name.first > 1)
      if (!isShip(text, name)) ships.delete(lastWord(text, name));
  return names.filter(
    (name) => !isShip(text, name) && !isShipAgain(text, name, ships),
  );
}

function lastWord(text: NameText, { end }: Name): string {
  return text.word(end - 1);
}

function isShip(text: NameText, { first, end, kind }: Name): boolean {
  if (kind === "state") return false;
  if (end - first > 1 && shipPrefix.test(text.word(first)))
    return text.article.isAllUpper(first);
  const before = first - 1;
  return (
    ship.test(text.word(before)) &&
    !text.startsUpper(before) &&
    !/^(?:to|will|can|and|or|they|we|you|who)$/.test(text.word(before - 1))
  );
}

/** "the Halcyon" */
function isShipAgain(
  text: NameText,
  name: Name,
  ships: ReadonlySet<string>,
): boolean {
  return (
    name.end - name.first === 1 &&
    text.word(name.first - 1) === "the" &&
    ships.has(lastWord(text, name))
  );
}
