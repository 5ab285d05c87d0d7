/** A part of a message: what its head says, and its body as it is packed. */
export interface MimePart {
  /** By names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** More parts than a saved page has. */
const mostParts = 5000;

/** The head of a message and the parts between its boundaries. Throws when it has none. */
export function readMimeParts(bytes: Uint8Array): readonly MimePart[] {
  // One character a byte, so that places in the two agree.
  const text = new TextDecoder("latin1").decode(bytes);
  const whole = readPart(text, bytes, { start: 0, end: bytes.length });
  const type = whole.headers.get("content-type") ?? "";
  const boundary = /boundary="?([^";\s]{1,70})/i.exec(type)?.[1];
  if (boundary === undefined) throw new Error("it is no saved page");
  const mark = `\n--${boundary}`;
  const parts = [whole];
  let start = text.indexOf(mark);
  while (start >= 0 && parts.length < mostParts) {
    const end = text.indexOf(mark, start + mark.length);
    if (end < 0) break;
    const from = start + mark.length;
    parts.push(readPart(text, bytes, { start: from, end }));
    start = end;
  }
  return parts;
}

function readPart(
  text: string,
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
): MimePart {
  const begin =
    start + (/^\r?\n/.exec(text.slice(start, start + 2))?.[0].length ?? 0);
  const head = text.slice(begin, Math.min(end, begin + 20_000));
  const blank = /\r?\n\r?\n/.exec(head);
  const length = blank ? blank.index : head.length;
  const bodyStart = begin + length + (blank?.[0].length ?? 0);
  return {
    headers: readHeaders(head.slice(0, length)),
    body: bytes.subarray(bodyStart, end),
  };
}

/** Lines that begin with a blank go on with the header before. */
function readHeaders(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0)
      headers.set(
        line.slice(0, colon).toLowerCase(),
        line.slice(colon + 1).trim(),
      );
  }
  return headers;
}

/** The body unpacked. */
export function unpackPart({ headers, body }: MimePart): Uint8Array {
  switch (headers.get("content-transfer-encoding")?.toLowerCase()) {
    case "quoted-printable":
      return unquote(body);
    case "base64":
      return fromBase64(body);
    default:
      return body;
  }
}

function fromBase64(body: Uint8Array): Uint8Array {
  const letters = new TextDecoder("latin1").decode(body);
  const unpacked = atob(letters.replace(/[^A-Za-z\d+/]/g, ""));
  return Uint8Array.from(unpacked, (letter) => letter.charCodeAt(0));
}

/** "=C3=A9" is two bytes, and "=" at the end of a line nothing. */
function unquote(body: Uint8Array): Uint8Array {
  const unpacked = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    const code = byte === 0x3d ? readCode(body, at) : byte;
    if (code === undefined) {
      at += body[at + 1] === 0x0d ? 2 : 1;
      continue;
    }
    unpacked[length++] = code;
    if (byte === 0x3d) at += 2;
  }
  return unpacked.subarray(0, length);
}

/** The byte of two hexadecimal digits after the sign; `undefined` at the end of a line. */
function readCode(body: Uint8Array, at: number): number | undefined {
  const code = Number.parseInt(
    String.fromCharCode(body[at + 1] ?? 0, body[at + 2] ?? 0),
    16,
  );
  return Number.isNaN(code) ? undefined : code;
}
