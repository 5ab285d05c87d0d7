import * as http from "node:http";
import type { AddressInfo } from "node:net";
import * as vscode from "vscode";
import { addressArticle } from "../../src/features/importArticle/addressProvider.js";
import { openWeb } from "../../src/features/importArticle/fetchArticle.js";
import { importInto } from "../../src/features/importArticle/importCommands.js";
import { makePartLoader } from "../../src/host/loadPart.js";
import pdf from "../fixtures/articles/harbour-columns.pdf";
import {
  activated,
  assertEqual,
  assertOk,
  workspaceUri,
} from "./support/host.js";

type Answer = (response: http.ServerResponse) => void;

/** "Captain Ivan Petrov opened the dock of Vell in March 1998." in windows-1251. */
const cyrillic = [
  "ca e0 ef e8 f2 e0 ed 20 c8 e2 e0 ed 20 cf e5 f2 f0 ee e2",
  "ee f2 ea f0 fb eb 20 e4 ee ea 20 c2 e5 eb eb e0 20 e2 20 ec e0 f0 f2 e5",
].map((words) => Buffer.from(words.replaceAll(" ", ""), "hex"));

const paragraph =
  "<p>In March 1998, Captain Otto Crane opened the new dock of Vell.</p>";

const mhtml = `MIME-Version: 1.0
Content-Type: multipart/related; boundary="part"; type="text/html"

--part
Content-Type: text/html; charset=utf-8
Content-Location: https://vell.example/dock

<html><head><title>The dock</title></head><body><article>${paragraph}</article></body></html>
--part--
`;

suite("importing from an address", () => {
  const folder = workspaceUri("fetched");
  const answers: Record<string, Answer> = {};
  const servers: http.Server[] = [];
  /** Where the article is, and a server that stands for somebody's own network. */
  let open: string;
  let own: string;

  suiteSetup(async () => {
    [open = "", own = ""] = [await serve(), await serve()];
  });
  suiteTeardown(async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  async function serve(): Promise<string> {
    const server = http.createServer((request, response) =>
      answers[request.url ?? ""]?.(response),
    );
    servers.push(server);
    await new Promise<void>((resolve) =>
      server.listen(0, "127.0.0.1", resolve),
    );
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const send =
    (type: string, ...parts: readonly (string | Uint8Array)[]): Answer =>
    (response) => {
      response.setHeader("content-type", type);
      for (const part of parts) response.write(part);
      response.end();
    };

  /** The web in which only the first server is public. */
  const web = {
    ...openWeb,
    longestTime: 2000,
    readAddress: (text: string) =>
      text.startsWith(`${open}/`) ? new URL(text) : undefined,
    lookUp: () => Promise.resolve([]),
    checkConnections: () => ({ dispose: () => undefined }),
  };

  async function bring(path: string, address = `${open}${path}`) {
    const { extensionUri } = await activated();
    const { signal } = new AbortController();
    for await (const { read } of addressArticle(address, signal, web)) {
      const article = { ...(await read()), folder };
      return importInto(article, makePartLoader(extensionUri), {
        signal,
        taken: new Set(),
      });
    }
    return undefined;
  }

  async function refusal(path: string): Promise<string> {
    try {
      return (await bring(path))?.change ?? "nothing";
    } catch (error) {
      return String(error);
    }
  }

  async function textOf(name: string): Promise<string> {
    const bytes = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(folder, name),
    );
    return new TextDecoder().decode(bytes);
  }

  test("takes a page in the encoding that the server states, and keeps its address", async () => {
    const [first = "", second = ""] = cyrillic;
    const page = ["<html><body><article><p>", first, " ", second, "</p>"];
    answers["/dock"] = send("text/html; charset=windows-1251", ...page);
    answers["/plain"] = send("text/plain;charset=windows-1251", first);
    answers["/moved"] = (response) => {
      response.writeHead(302, { location: "/dock" }).end();
    };
    assertEqual((await bring("/moved"))?.change, "new");
    assertOk(
      (await textOf("dock.md")).includes("Капитан Иван Петров"),
      "words",
    );
    const briefing = await textOf("dock.briefing.yaml");
    assertOk(briefing.includes(`URL: ${open}/dock`), briefing);
    assertEqual((await bring("/plain"))?.change, "new");
    assertEqual(await textOf("plain.txt"), "Капитан Иван Петров");
  });

  test("reads a saved page and a PDF", async () => {
    answers["/saved"] = send("multipart/related; boundary=part", mhtml);
    answers["/paper.pdf"] = send("application/pdf", pdf);
    assertEqual((await bring("/saved"))?.change, "new");
    assertOk((await textOf("saved.md")).includes("Otto Crane"), "its words");
    assertEqual((await bring("/paper.pdf"))?.change, "new");
    assertOk(
      (await textOf("paper.md")).includes("A winter without ships"),
      "the PDF's words",
    );
  });

  test("does not follow into a network of one's own, nor asks it", async () => {
    let asked = 0;
    answers["/secret"] = (response) => {
      asked++;
      send("text/html", paragraph)(response);
    };
    answers["/out"] = (response) => {
      response.writeHead(302, { location: `${own}/secret` }).end();
    };
    assertOk((await refusal("/out")).includes("public page"), "refused");
    const { signal } = new AbortController();
    const anyName = {
      ...openWeb,
      readAddress: (text: string) => new URL(text),
    };
    const named = `${open.replace("127.0.0.1", "localhost")}/secret`;
    const lookUp = () => Promise.resolve(["93.184.216.34"]);
    for (const articles of [
      addressArticle(`${open}/secret`, signal),
      addressArticle(named, signal, anyName),
      // Where the name leads elsewhere once it is asked.
      addressArticle(named, signal, { ...anyName, lookUp }),
    ]) {
      const refused = await articles.next().then(
        () => "asked",
        (error: unknown) => String(error),
      );
      assertOk(refused.includes("public page"), refused);
    }
    assertEqual(asked, 0);
  });

  test("gives up what is too large, too slow or no article", async () => {
    answers["/endless"] = (response) => {
      response.setHeader("content-type", "text/html");
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
        response.once("drain", more);
      };
      more();
    };
    answers["/silent"] = () => undefined;
    answers["/stuck"] = (response) => {
      response.setHeader("content-type", "text/html");
      response.write("<p>The harbour");
    };
    answers["/picture"] = send("image/png", "x");
    const expected = [
      ["/endless", "more than 20000000 bytes"],
      ["/silent", "did not answer in time"],
      ["/stuck", "did not answer in time"],
      ["/picture", "not an article: image/png"],
      ["/", "could not be fetched"],
    ] as const;
    answers["/"] = (response) => response.writeHead(404).end();
    for (const [path, words] of expected) {
      const said = await refusal(path);
      assertOk(said.includes(words), `${path}: ${said}`);
    }
  });

  test("brings nothing and says nothing when it is cancelled", async () => {
    const stop = new AbortController();
    answers["/late"] = () => stop.abort();
    const articles = addressArticle(`${open}/late`, stop.signal, web);
    assertEqual((await articles.next()).done, true);
  });
});
