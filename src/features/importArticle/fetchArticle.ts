import { readBytes } from "../../core/base/readBytes.js";
import { checkConnections } from "../../host/checkConnections.js";
import { hostAddresses } from "../../host/hostAddresses.js";
import { isPublicNumber, readPublicAddress } from "./publicAddress.js";

const mostRedirects = 5;
const mostBytes = 20_000_000;

/** What an article is fetched with. */
export interface Web {
  readonly fetchPage: typeof fetch;
  /** The address, if it may be asked. */
  readonly readAddress: (text: string) => URL | undefined;
  /** The numeric addresses to which a host's name leads, as far as they can be known. */
  readonly lookUp: (host: string) => Promise<readonly string[]>;
  /** Ends connections to a host whose numeric address may not be asked. */
  readonly checkConnections: typeof checkConnections;
  /** For all of it, in milliseconds. */
  readonly longestTime: number;
}

/** The web without anybody's own network. */
export const openWeb: Web = {
  fetchPage: (address, options) => fetch(address, options),
  readAddress: readPublicAddress,
  lookUp: hostAddresses,
  checkConnections,
  longestTime: 20_000,
};

/** Kinds of content that hold an article, and the ending that a file of them has. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/i, "html"],
  [/^text\/markdown\b/i, "md"],
  [/^text\/plain\b/i, "txt"],
  [/^application\/pdf\b/i, "pdf"],
  [/^application\/epub\+zip\b/i, "epub"],
  [/^(?:multipart\/related|application\/x-mimearchive)\b/i, "mhtml"],
  [
    /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml/i,
    "docx",
  ],
];

/** Why an address gave no article, as a code that the caller words. */
export type FetchTrouble =
  | "notPublic"
  | "tooManyRedirects"
  | "hiddenRedirect"
  | "refused"
  | "notAnArticle"
  | "tooLarge"
  | "timeOut";

/** What came from an address. */
export type Fetched =
  | {
      readonly bytes: Uint8Array;
      readonly fileName: string;
      readonly url: string;
      /** The encoding, if the server states it. */
      readonly charset?: string;
    }
  | { readonly trouble: FetchTrouble; readonly detail: string };

/** Fetches an article; every step of a redirect must lead into the web that may be asked, too. */
export async function fetchArticle(
  address: string,
  web: Web,
  signal: AbortSignal,
): Promise<Fetched> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(web.longestTime)]);
  try {
    return await follow(address, web, limit);
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    return { trouble: isLate ? "timeOut" : "refused", detail: String(error) };
  }
}

async function follow(
  address: string,
  web: Web,
  signal: AbortSignal,
): Promise<Fetched> {
  let next = address;
  for (let step = 0; step <= mostRedirects; step++) {
    const url = web.readAddress(next);
    if (!url) return { trouble: "notPublic", detail: next };
    const own = await findOwnNetwork(url, web, signal);
    const response = own ?? (await ask(url, web, signal));
    if (typeof response === "string")
      return { trouble: "notPublic", detail: `${url.href} (${response})` };
    const location = locationOf(response);
    if (location === undefined) return readArticle(response, url);
    next = new URL(location, url).href;
  }
  return { trouble: "tooManyRedirects", detail: address };
}

/** The numeric address in a network of one's own to which a public name leads, if it does. */
async function findOwnNetwork(
  { hostname }: URL,
  { lookUp }: Web,
  signal: AbortSignal,
): Promise<string | undefined> {
  const late = new Promise<never>((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason as Error)),
  );
  const addresses = await Promise.race([lookUp(hostname), late]);
  return addresses.find((address) => !isPublicNumber(address));
}

/**
 * The answer of a host, or the numeric address in a network of one's own at which it now stands: a name server may
 * answer otherwise than a moment ago.
 */
async function ask(
  url: URL,
  web: Web,
  signal: AbortSignal,
): Promise<Response | string> {
  let own: string | undefined;
  const refusal = new AbortController();
  const check = web.checkConnections(url.hostname, (address) => {
    if (isPublicNumber(address)) return true;
    own = address;
    refusal.abort();
    return false;
  });
  try {
    return await web.fetchPage(url, {
      signal: AbortSignal.any([signal, refusal.signal]),
      redirect: "manual",
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
  } catch (error) {
    if (own === undefined) throw error;
    return own;
  } finally {
    check.dispose();
  }
}

/** Where the page has moved; a browser does not tell, see `readArticle`. */
function locationOf({ status, headers }: Response): string | undefined {
  const isMoved = status >= 300 && status < 400;
  return isMoved ? (headers.get("location") ?? undefined) : undefined;
}

async function readArticle(response: Response, url: URL): Promise<Fetched> {
  if (response.type === "opaqueredirect")
    return { trouble: "hiddenRedirect", detail: url.href };
  if (!response.ok)
    return { trouble: "refused", detail: String(response.status) };
  const type = response.headers.get("content-type") ?? "";
  const ending = endings.find(([kind]) => kind.test(type))?.[1];
  if (ending === undefined) return { trouble: "notAnArticle", detail: type };
  // Given up as soon as it is too long, whatever its header says.
  const bytes = response.body
    ? await readBytes(response.body, mostBytes)
    : new Uint8Array();
  if (!bytes) return { trouble: "tooLarge", detail: String(mostBytes) };
  const charset = /;\s{0,9}charset="?([\w-]{2,40})/i.exec(type)?.[1];
  const fileName = `${baseName(url)}.${ending}`;
  return { bytes, fileName, url: url.href, ...(charset && { charset }) };
}

/** The last word of the path, or the host where there is none. */
function baseName(url: URL): string {
  const last = url.pathname.split("/").findLast((part) => part !== "") ?? "";
  const words = last.replace(/\.\w{1,5}$/, "").replace(/[^\p{L}\p{N}]+/gu, "-");
  const name = words.replace(/^-+|-+$/g, "").slice(0, 60);
  return name === "" ? url.hostname.replaceAll(".", "-") : name;
}
