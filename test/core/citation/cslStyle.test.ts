import assert from "node:assert/strict";
import { createRequire } from "node:module";
import type { CslProcessor } from "../../../src/core/citation/csl/cslProcessor.js";
import { makeCslStyle } from "../../../src/core/citation/csl/cslStyle.js";
import {
  readStyleHead,
  withoutSort,
} from "../../../src/core/citation/csl/styleText.js";
import { StyleShelf } from "../../../src/core/citation/csl/styleShelf.js";
import { toPlainText } from "../../../src/core/citation/richText.js";
import { makeReference } from "./support.js";

// citeproc-js has no types of its own.
const processor = createRequire(import.meta.url)("citeproc") as CslProcessor;

const locale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <style-options punctuation-in-quote="true"/>
  <date form="text"><date-part name="year"/></date>
  <terms>
    <term name="et-al">et al.</term><term name="and">and</term>
    <term name="open-quote">“</term><term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
    <term name="paragraph" form="short"><single>para.</single><multiple>paras.</multiple></term>
    <term name="section" form="short"><single>sec.</single><multiple>secs.</multiple></term>
  </terms>
</locale>`;
const sort = `<sort><key variable="title"/></sort>`;
const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info><title>A small style</title><id>small</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation>
    <layout suffix="."><group delimiter=", ">
      <names variable="author"><name form="short"/></names>
      <choose><if position="first">
        <text variable="title" quotes="true"/>
        <text variable="container-title" font-style="italic"/>
        <text variable="URL"/>
      </if></choose>
      <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
    </group></layout>
  </citation>
  <bibliography>${sort}<layout suffix="."><text variable="title" font-weight="bold"/></layout></bibliography>
</style>`;

suite("CSL style", () => {
  const made = makeCslStyle({
    id: "small",
    processor,
    style,
    language: "en-US",
    locales: new Map([["en-US", locale]]),
  });
  const reference = makeReference();

  test("prints runs with their looks and links", () => {
    assert.deepEqual(made.cite({ reference }), [
      { text: "Rowe, “Ice on the Strait,” " },
      { text: "Northern Review", italic: true },
      { text: ", " },
      { text: "https://example.org/ice", href: "https://example.org/ice" },
      { text: "." },
    ]);
    assert.deepEqual(made.entry(reference), [
      { text: "Ice on the Strait", bold: true },
      { text: "." },
    ]);
  });

  test("shortens a later note, and says where", () => {
    const later = (label: "paragraph" | "heading", value: string) =>
      toPlainText(made.cite({ reference, locator: { label, value } }, "later"));
    assert.equal(later("paragraph", "4-6"), "Rowe, paras. 4–6.");
    assert.equal(later("heading", "The thaw"), "Rowe, sec. “The thaw.”");
  });

  test("puts words around it", () => {
    assert.equal(
      toPlainText(
        made.cite({ reference, prefix: "see", suffix: "on ice" }, "later"),
      ),
      "see Rowe, on ice.",
    );
  });

  test("sorts a bibliography, though not a single entry", () => {
    const other = makeReference({ id: "b", title: "Anchors" });
    assert.deepEqual(made.bibliography([reference, other]).map(toPlainText), [
      "Anchors.",
      "Ice on the Strait.",
    ]);
    assert.ok(!withoutSort(style).includes("<sort"));
  });

  test("keeps its marks to itself where a title has such signs", () => {
    const odd = makeReference({ title: "a\uE001b\uE000c" });
    assert.deepEqual(made.entry(odd)[0], { text: "abc", bold: true });
  });

  test("does not fail at a record of odd shapes", () => {
    const odd = makeReference({
      id: "x",
      type: "nothing",
      author: [{}],
      issued: { "date-parts": [[]] },
    });
    assert.match(toPlainText(made.entry(odd)), /Ice/);
  });

  test("is read for its head, in XML and in JSON", () => {
    assert.deepEqual(readStyleHead(style), {
      isNote: true,
      defaultLocale: "en-US",
      title: "A small style",
    });
    const json = `{"name":"style","attrs":{"class":"in-text"},"children":[{"name":"sort","attrs":{},"children":[]}]}`;
    assert.deepEqual(readStyleHead(json), { isNote: false });
    assert.ok(withoutSort(json).endsWith('"children":[]}'));
  });
});

suite("style shelf", () => {
  const makeShelf = (files: Readonly<Record<string, string>>) => {
    const warnings: string[] = [];
    const reads: string[] = [];
    const log = {
      debug: () => undefined,
      info: () => undefined,
      warn: (message: string) => void warnings.push(message),
      error: () => undefined,
    };
    const shelf = new StyleShelf(
      {
        loadProcessor: () => Promise.resolve(processor),
        readStyle: (id) => {
          reads.push(id);
          return Promise.resolve(files[id]);
        },
        readLocale: () => Promise.resolve(locale),
      },
      log,
    );
    return { shelf, warnings, reads };
  };

  test("makes a style once for an id and a language", async () => {
    const { shelf, reads } = makeShelf({ apa: style });
    assert.equal(await shelf.get("apa"), await shelf.get("apa-6th-edition"));
    assert.notEqual(await shelf.get("apa"), await shelf.get("apa", "de-DE"));
    assert.deepEqual(reads, ["apa", "apa"]);
  });

  test("takes the style that a dependent one stands for", async () => {
    const link = `<link href="http://www.zotero.org/styles/apa" rel="independent-parent"/>`;
    const { shelf } = makeShelf({
      "file:///own.csl": `<style><info>${link}</info></style>`,
      apa: style,
    });
    const made = await shelf.get("file:///own.csl");
    assert.equal(
      toPlainText(made.entry(makeReference())),
      "Ice on the Strait.",
    );
  });

  test("reads a user's file again when one changed, its own never", async () => {
    const files = { apa: style, "file:///own.csl": style };
    const { shelf } = makeShelf(files);
    const [ours, users] = [
      await shelf.get("apa"),
      await shelf.get("file:///own.csl"),
    ];
    shelf.forgetFiles();
    assert.equal(await shelf.get("apa"), ours);
    assert.notEqual(await shelf.get("file:///own.csl"), users);
  });

  test("falls back to the plain style and says why", async () => {
    const { shelf, warnings } = makeShelf({ "x.csl": "<style><" });
    assert.equal((await shelf.get("nowhere")).id, "plain");
    assert.equal((await shelf.get("x.csl")).id, "plain");
    assert.equal(warnings.length, 2);
    assert.match(warnings[0] ?? "", /nowhere cannot be used: .*no such style/);
  });
});
