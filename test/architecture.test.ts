import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as path from "node:path";
import { parseDocument } from "yaml";
import * as ids from "../src/host/ids.js";

/**
 * Who may import whom, by folder of `src`; the longest prefix of a file's path is its row.
 * `own` is the row's folder itself. Names without a slash at the start are packages.
 */
const mayImport: Record<string, readonly string[]> = {
  "core/base": ["own"],
  "core/dates": ["own", "core/base", "edtf"],
  "core/model": ["own", "core/base", "core/dates", "yaml"],
  "core/names": ["own", "core/base", "core/model"],
  "core/importers": [
    "own",
    "core/base",
    "core/model",
    "yaml",
    "chardet",
    "linkedom",
    "mammoth",
    "unpdf",
    "mdast-util-from-markdown",
    "mdast-util-to-string",
    "@mozilla/readability",
  ],
  "core/extraction": ["own", "core/base", "core/model", "core/dates"],
  "core/citation": ["own", "core/base", "core/model", "core/dates", "yaml"],
  "core/import": [
    "own",
    "core/base",
    "core/model",
    "core/citation",
    "core/extraction",
    "core/importers",
    "yaml",
  ],
  "core/library": [
    "own",
    "core/base",
    "core/model",
    "core/dates",
    "core/names",
  ],
  "core/timeline": ["own", "core/dates", "core/model"],
  "core/checks": [
    "own",
    "core/base",
    "core/model",
    "core/dates",
    "core/names",
    "core/library",
  ],
  "core/corrections": [
    "own",
    "core/base",
    "core/model",
    "core/dates",
    "core/importers/authorName.ts",
    "yaml",
  ],
  "core/index.ts": ["core"],
  "core/briefingFiles.ts": [
    "core/model",
    "core/corrections",
    "core/importers/frontMatter.ts",
    "core/import/writeBriefing.ts",
  ],
  host: ["own", "core", "vscode"],
  features: ["own", "core", "host"],
  webview: ["own", "core/model", "core/timeline"],
  cli: ["own", "core", "node:"],
  "extension.ts": ["features", "host", "core/library", "vscode"],
};

/** The files of a feature that may import `vscode`; all others are pure and tested in plain Node. */
const edgeFile =
  /^features\/[^/]+\/(index|page|\w+(Provider|Commands|Panel))\.ts$/;

const root = path.resolve(".");
const src = path.join(root, "src");

interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether it is gone from what is built. */
  readonly isType: boolean;
}

const files = fs
  .readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.split(path.sep).join("/"));
const imports = files.flatMap(readImports);

suite("architecture", () => {
  test("every import is allowed by the table", () => {
    assert.deepEqual(
      imports.filter((arrow) => !isAllowed(arrow)),
      [],
    );
  });

  test("the extension's own file holds nothing that is loaded when first needed", () => {
    const late = ["yaml", "core/extraction", "core/importers", "core/import"];
    const reached = reachedFrom("extension.ts").filter((to) =>
      late.some((folder) => isWithin(to, folder)),
    );
    assert.deepEqual(reached, []);
  });

  test("a feature imports no other feature", () => {
    const crossing = imports.filter(
      ({ from, to }) =>
        from.startsWith("features/") &&
        to.startsWith("features/") &&
        featureOf(from) !== featureOf(to),
    );
    assert.deepEqual(crossing, []);
  });

  test("no file is in an import cycle, counting type imports", () => {
    assert.deepEqual(findCycle(), undefined);
  });

  test("every file of a list's folder is in the list exactly once", () => {
    const lists = files.filter((file) => isList(file));
    for (const list of lists) {
      const folder = path.posix.dirname(list);
      const listed = imports
        .filter(({ from }) => from === list)
        .map(({ to }) => to);
      const entries = files.filter(
        (file) => path.posix.dirname(file) === folder && exportsEntry(file),
      );
      const missing = entries.filter(
        (file) => listed.filter((to) => to === file).length !== 1,
      );
      assert.deepEqual(missing, [], list);
    }
  });

  test("the manifest and ids.ts name the same commands, views and settings", () => {
    const manifest = readJson("package.json") as Manifest;
    const { contributes } = manifest;
    const sorted = (names: readonly string[]) => [...names].sort();
    assert.deepEqual(
      sorted(contributes.commands.map(({ command }) => command)),
      sorted(Object.values(ids.commands)),
    );
    assert.deepEqual(
      sorted(
        Object.values(contributes.views ?? {})
          .flat()
          .map(({ id }) => id),
      ),
      sorted(Object.values(ids.views)),
    );
    assert.deepEqual(
      sorted(
        contributes.configuration.flatMap(({ properties }) =>
          Object.keys(properties),
        ),
      ),
      sorted(
        Object.values<string>(ids.settings).map((key) => `briefingDesk.${key}`),
      ),
    );
  });

  test("no key stands twice in the manifest, where the second would hide the first", () => {
    for (const file of ["package.json", "package.nls.json"]) {
      const { errors } = parseDocument(fs.readFileSync(file, "utf8"));
      assert.deepEqual(errors, [], file);
    }
  });

  test("every sentence of the manifest has its words, and none is left over", () => {
    const used = new Set(
      [
        ...fs.readFileSync("package.json", "utf8").matchAll(/"%([^%"]+)%"/g),
      ].map((match) => match[1]),
    );
    const words = readJson("package.nls.json") as Record<string, string>;
    assert.deepEqual(Object.keys(words).sort(), [...used].sort());
  });

  test("only ids.ts spells a command, view or setting", () => {
    const spelled = files
      .filter((file) => file !== "host/ids.ts" && !file.startsWith("cli/"))
      .filter((file) => /["'`]briefingDesk\.\w/.test(read(file)));
    assert.deepEqual(spelled, []);
  });
});

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views?: Record<string, readonly { readonly id: string }[]>;
    readonly configuration: readonly {
      readonly properties: Record<string, unknown>;
    }[];
  };
}

function isAllowed({ from, to }: Import): boolean {
  if (to === "vscode" && from.startsWith("features/"))
    return edgeFile.test(from);
  const row = Object.keys(mayImport)
    .filter((prefix) => isWithin(from, prefix))
    .sort((a, b) => b.length - a.length)[0];
  if (row === undefined) return false;
  // The page shares its messages with the feature that opens it.
  if (row === "webview" && /^features\/\w+\/protocol\.ts$/.test(to))
    return true;
  return (mayImport[row] ?? []).some((allowed) =>
    allowed.endsWith(":")
      ? to.startsWith(allowed)
      : isWithin(to, allowed === "own" ? row : allowed),
  );
}

function isWithin(file: string, prefix: string): boolean {
  return file === prefix || file.startsWith(`${prefix}/`);
}

function featureOf(file: string): string | undefined {
  return file.split("/")[1];
}

/** A list is an `index.ts` in the core, other than the core's own entry. */
function isList(file: string): boolean {
  return /^(core|cli)\/.+\/index\.ts$/.test(file);
}

/** A file whose one exported constant object is an entry says so by the type after its name: `export const x: Thing = {`. */
function exportsEntry(file: string): boolean {
  return (
    !file.endsWith("/index.ts") &&
    /^export const \w+: \w+(<[^>]+>)? = \{/m.test(read(file))
  );
}

function readImports(from: string): Import[] {
  const text = read(from);
  const statements = [
    ...text.matchAll(
      /^\s*(?:import|export)\b(?<type> type\b)?[^;"']*?\bfrom\s*["'](?<to>[^"']+)["']/gm,
    ),
    ...text.matchAll(/^\s*import\s*["'](?<to>[^"']+)["']/gm),
    ...text.matchAll(/\bimport\(\s*["'](?<to>[^"']+)["']/g),
  ];
  return statements.map(({ groups }) => {
    const to = groups?.to ?? "";
    return {
      from,
      isType: groups?.type !== undefined,
      to: to.startsWith(".")
        ? path.posix
            .normalize(path.posix.join(path.posix.dirname(from), to))
            .replace(/\.js$/, ".ts")
        : to,
    };
  });
}

/** What ends up in one file with the one given. */
function reachedFrom(start: string): readonly string[] {
  const reached = new Set([start]);
  for (const file of reached)
    for (const { from, to, isType } of imports)
      if (from === file && !isType) reached.add(to);
  return [...reached];
}

function findCycle(): readonly string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) {
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const visit = (
    file: string,
    trail: readonly string[],
  ): readonly string[] | undefined => {
    if (trail.includes(file))
      return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const to of next.get(file) ?? []) {
      const cycle = visit(to, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

function read(file: string): string {
  return fs.readFileSync(path.join(src, file), "utf8");
}

function readJson(file: string): unknown {
  return JSON.parse(fs.readFileSync(path.join(root, file), "utf8"));
}
