import { readHtml } from "../html/readHtml.js";
import type { ArticleFile, ImportedArticle } from "../importer.js";
import { readMimeParts, unpackPart } from "./mimePart.js";

/** The article of a page saved with its pictures. Throws when no page is in the archive. */
export function readMhtml({
  bytes,
  fileName,
  url,
}: ArticleFile): ImportedArticle {
  const [whole, ...parts] = readMimeParts(bytes);
  const page = parts.find(({ headers }) =>
    /^(?:text\/html|application\/xhtml)/i.test(
      headers.get("content-type") ?? "",
    ),
  );
  if (!page) throw new Error("no page is in it");
  const address =
    url ??
    whole?.headers.get("snapshot-content-location") ??
    page.headers.get("content-location");
  const isWeb = address !== undefined && /^https?:\/\//i.test(address);
  const type = page.headers.get("content-type") ?? "";
  const charset = /charset="?([\w-]{2,40})/i.exec(type)?.[1];
  return readHtml({
    bytes: unpackPart(page),
    fileName,
    ...(isWeb && { url: address }),
    ...(charset && { charset }),
  });
}
