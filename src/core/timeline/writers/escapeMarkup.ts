const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text as it stands in HTML, SVG and their attributes. */
export function escapeMarkup(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
      // XML has no way to write these at all.
      .replace(
        /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
        "\ufffd",
      )
  );
}
