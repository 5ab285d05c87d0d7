const privateHosts =
  /^(?:localhost|.*\.(?:localhost|local|internal|lan|home|corp|test|invalid)|[^.]*)\.?$/i;

/** Beginnings of IPv4 addresses that lead to this machine, its network or nowhere. */
const privateRanges: readonly (readonly [number, number, number])[] = [
  [0, 0, 255],
  [10, 0, 255],
  [100, 64, 127],
  [127, 0, 255],
  [169, 254, 254],
  [172, 16, 31],
  [192, 168, 168],
  [198, 18, 19],
];

/** The address if it leads into the open web; `undefined` for other schemes, private hosts and addresses with a password. */
export function readPublicAddress(text: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    // Not an address at all.
    return undefined;
  }
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  if (!isWeb || url.username !== "" || url.password !== "") return undefined;
  return isPublicHost(url.hostname) ? url : undefined;
}

/** The parser of addresses has turned 0x7f.1 and 2130706433 into 127.0.0.1 before this is asked. */
function isPublicHost(host: string): boolean {
  // Nobody publishes under a bare IPv6 address, and they hide IPv4 ones.
  if (host.startsWith("[")) return false;
  const numbers = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host);
  if (!numbers) return !privateHosts.test(host);
  const [, first, second] = numbers.map(Number);
  if (first === undefined || second === undefined || first >= 224) return false;
  return !privateRanges.some(
    ([start, from, to]) => first === start && from <= second && second <= to,
  );
}
