import {
  readReference,
  type Reference,
} from "../../core/citation/reference.js";
import { toZoteroItem } from "./zoteroItem.js";

/** Where Zotero answers on the machine it runs on, and what asks it. */
export interface ZoteroPort {
  /** `http://127.0.0.1:23119` */
  readonly address: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
}

/** Why Zotero did not do it. */
export type ZoteroTrouble =
  "notRunning" | "noBetterBibtex" | "refused" | "unreadable";

export type ZoteroAnswer<T> =
  { readonly value: T } | { readonly trouble: ZoteroTrouble };

/** More than this is no list of references. */
const mostLetters = 10_000_000;

/** Opens Zotero's picker and gives what was picked, with the keys that Better BibTeX keeps; nothing when it was closed. */
export async function pickInZotero(
  port: ZoteroPort,
): Promise<ZoteroAnswer<readonly Reference[]>> {
  const picker = "/better-bibtex/cayw";
  const probe = await ask(port, `${picker}?probe=true`);
  if (!probe) return { trouble: "notRunning" };
  if (!probe.ok) return { trouble: "noBetterBibtex" };
  const picked = await ask(
    port,
    `${picker}?format=translate&translator=csljson`,
  );
  if (!picked) return { trouble: "notRunning" };
  if (!picked.ok) return { trouble: "refused" };
  return readPicked(await picked.text());
}

/** Adds the reference to the collection that is open in Zotero. */
export async function sendToZotero(
  port: ZoteroPort,
  reference: Reference,
): Promise<ZoteroAnswer<true>> {
  const answer = await ask(port, "/connector/saveItems", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      sessionID: crypto.randomUUID(),
      uri: reference.URL ?? "",
      items: [toZoteroItem(reference)],
    }),
  });
  if (!answer) return { trouble: "notRunning" };
  return answer.ok ? { value: true } : { trouble: "refused" };
}

/** Undefined when nothing answers there. */
async function ask(
  { address, fetch, signal }: ZoteroPort,
  path: string,
  request: RequestInit = {},
): Promise<Response | undefined> {
  try {
    return await fetch(address + path, {
      ...request,
      headers: {
        ...(request.headers as Record<string, string> | undefined),
        // Without it Zotero takes us for a page of the web and refuses.
        "X-Zotero-Connector-API-Version": "3",
      },
      redirect: "error",
      signal,
    });
  } catch {
    // Not running, not allowed or cancelled: in each case there is no answer.
    return undefined;
  }
}

function readPicked(text: string): ZoteroAnswer<readonly Reference[]> {
  if (text.length > mostLetters) return { trouble: "unreadable" };
  if (text.trim() === "") return { value: [] };
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return { trouble: "unreadable" };
    const references = list.map(readReference);
    return { value: references.filter((one) => one !== undefined) };
  } catch {
    return { trouble: "unreadable" };
  }
}
