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
  // Nobody publishes under a bare IPv6 address.
  if (host.startsWith("[")) return false;
  return numbers.test(host) ? isPublicNumber(host) : !privateHosts.test(host);
}

const numbers = /^(\d+)\.(\d+)\.\d+\.\d+$/;

/** Whether a numeric address, of IPv4 or IPv6, leads into the open web. */
export function isPublicNumber(address: string): boolean {
  const [, first, second] = numbers.exec(address)?.map(Number) ?? [];
  if (first === undefined || second === undefined) return isPublicIpv6(address);
  const isPrivate = privateRanges.some(
    ([start, from, to]) => first === start && from <= second && second <= to,
  );
  return first < 224 && !isPrivate;
}

/** What the world uses of IPv6, but for the ranges that wrap IPv4 addresses or stand in examples. */
const publicIpv6 = /^(?!2001:(?:0|db8)?:|2002:)[23][\da-f]{3}:/;

/** How a network without IPv4 names an IPv4 address: as its last two groups. */
const wrappedIpv4 = /^64:ff9b::([\da-f]{1,4}):([\da-f]{1,4})$/;

function isPublicIpv6(address: string): boolean {
  const wrapped = wrappedIpv4.exec(address)?.slice(1) ?? [];
  const [high, low] = wrapped.map((group) => Number.parseInt(group, 16));
  if (high === undefined || low === undefined) return publicIpv6.test(address);
  return isPublicNumber([high >> 8, high & 255, low >> 8, low & 255].join("."));
}
