import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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
  /** As a browser answers that must not follow where the page has moved. */
  readonly isOpaque?: boolean;
}

/** Names that lead somewhere else than into the open web. */
const ownNetwork: Readonly<Record<string, readonly string[]>> = {
  "inside.example.org": ["93.184.216.34", "192.168.1.7"],
  "six.example.org": ["fd12:3456::1"],
};

/** A web of these pages; asking for another one fails, as does one that is slow to be refused. */
function web(pages: Readonly<Record<string, Page>>): Web {
  const fetchPage: typeof fetch = (address) => {
    const page =
      pages[address instanceof Request ? address.url : address.toString()];
    if (!page) return Promise.reject(new TypeError("no such host"));
    const headers = new Headers();
    if (page.type) headers.set("content-type", page.type);
    if (page.location) headers.set("location", page.location);
    const { body = null, status = 200 } = page;
    const response = new Response(body, { status, headers });
    if (page.isOpaque)
      Object.defineProperty(response, "type", { value: "opaqueredirect" });
    return Promise.resolve(response);
  };
  const lookUp = (host: string) =>
    Promise.resolve(ownNetwork[host] ?? ["93.184.216.34"]);
  return { ...openWeb, fetchPage, lookUp };
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

  test("does not ask where a public name leads into the private network", async () => {
    const page = { type: html, body: "secret" };
    const pages = {
      "https://inside.example.org/": page,
      "https://six.example.org/a": page,
      "https://a.example.org/": {
        status: 301,
        location: "https://inside.example.org/",
      },
    };
    for (const address of Object.keys(pages))
      assert.equal(await outcome(address, pages), "notPublic", address);
    const fetched = await fetchArticle(
      "https://inside.example.org",
      web(pages),
      new AbortController().signal,
    );
    assert.ok(
      "detail" in fetched &&
        fetched.detail === "https://inside.example.org/ (192.168.1.7)",
    );
  });

  test("sends nothing where a name leads elsewhere once it is asked", async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.setHeader("content-type", html).end("secret");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const rebound: Web = {
      ...openWeb,
      readAddress: (text) => new URL(text),
      lookUp: () => Promise.resolve(["93.184.216.34"]),
    };
    const url = `http://localhost:${port}/`;
    const { signal } = new AbortController();
    try {
      assert.deepEqual(await fetchArticle(url, rebound, signal), {
        trouble: "notPublic",
        detail: `${url} (127.0.0.1)`,
      });
      assert.equal(asked, 0);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test("does not wait for ever for a name to be looked up", async () => {
    const slow = {
      ...web({}),
      lookUp: () => new Promise<never>(() => undefined),
      longestTime: 5,
    };
    const { signal } = new AbortController();
    const fetched = await fetchArticle("https://a.example.org", slow, signal);
    assert.ok("trouble" in fetched && fetched.trouble === "timeOut");
  });

  test("says that a browser hides where a page has moved", async () => {
    assert.equal(
      await outcome("https://a.example.org/", {
        "https://a.example.org/": { isOpaque: true },
      }),
      "hiddenRedirect",
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
