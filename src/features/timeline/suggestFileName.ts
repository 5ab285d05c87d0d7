const longest = 60;

/** A file's name, without its ending, that every system takes: letters and digits of the title, joined by hyphens. */
export function suggestFileName(title: string): string {
  const name = title
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const short = Array.from(name).slice(0, longest).join("").replace(/-$/, "");
  return short === "" ? "timeline" : short.toLowerCase();
}
