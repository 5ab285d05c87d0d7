import assert from "node:assert/strict";
import {
  fetchArticle,
  openWeb,
  type Web,
} from "../../../src/features/importArticle/fetchArticle.js";

interface Page {
  readonly status?: number;
  readonly type?: string;
  readonly location?: string;
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream;
}

/** A web of these pages; asking for another one fails, as does one that is slow to be refused. */
function web(pages: Readonly<Record<string, Page>>): Web {
  const fetchPage: typeof fetch = (address) => {
    const page =
      pages[address instanceof Request ? address.url : address.toString()];
    if (!page) return Promise.reject(new TypeError("no such host"));
    const headers = new Headers();
    if (page.type) headers.set("content-type", page.type);
    if (page.location) headers.set("location", page.location);
    return Promise.resolve(
      new Response(page.body ?? null, { status: page.status ?? 200, headers }),
    );
  };
  return { ...openWeb, fetchPage };
}

async function outcome(
  address: string,
  pages: Readonly<Record<string, Page>>,
): Promise<string> {
  const { signal } = new AbortController();
  const fetched = await fetchArticle(address, web(pages), signal);
  return "trouble" in fetched
    ? fetched.trouble
    : `${fetched.fileName} ${fetched.bytes.length} ${fetched.url}${fetched.charset ? ` ${fetched.charset}` : ""}`;
}

const html = "text/html; charset=utf-8";

suite("fetchArticle", () => {
  test("fetches a page and follows where it has moved", async () => {
    assert.equal(
      await outcome("http://a.example.org/old", {
        "http://a.example.org/old": {
          status: 301,
          location: "/news/The_dock.php",
        },
        "http://a.example.org/news/The_dock.php": { type: html, body: "<p>" },
      }),
      "The-dock.html 3 http://a.example.org/news/The_dock.php utf-8",
    );
  });

  test("names it by its host when its path says nothing", async () => {
    assert.equal(
      await outcome("https://a.example.org", {
        "https://a.example.org/": { type: "text/plain", body: "x" },
      }),
      "a-example-org.txt 1 https://a.example.org/",
    );
  });

  test("does not follow into the private network", async () => {
    assert.equal(
      await outcome("https://a.example.org/", {
        "https://a.example.org/": {
          status: 302,
          location: "http://127.0.0.1/",
        },
        "http://127.0.0.1/": { type: html, body: "secret" },
      }),
      "notPublic",
    );
  });

  test("does not run in circles", async () => {
    assert.equal(
      await outcome("https://a.example.org/", {
        "https://a.example.org/": { status: 302, location: "/" },
      }),
      "tooManyRedirects",
    );
  });

  test("says what is not an article, not there or too large", async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(5_000_000)),
    });
    const pages = {
      "https://a.example.org/picture": { type: "image/png", body: "x" },
      "https://a.example.org/gone": { status: 404, type: html },
      "https://a.example.org/endless": { type: html, body: endless },
    };
    const names = ["picture", "gone", "endless", "nowhere"];
    assert.deepEqual(
      await Promise.all(
        names.map((name) => outcome(`https://a.example.org/${name}`, pages)),
      ),
      ["notAnArticle", "refused", "tooLarge", "refused"],
    );
  });
});
