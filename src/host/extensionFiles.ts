import * as vscode from "vscode";

/** Reads a text file that was installed with the extension; `undefined` when it is not there. */
export async function readExtensionText(
  root: vscode.Uri,
  path: string,
): Promise<string | undefined> {
  return readText(vscode.Uri.joinPath(root, path));
}

/** Reads a text file of any place; `undefined` when it cannot be read. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // What is not there is the commonest case, and what cannot be read is to the caller the same.
    return undefined;
  }
}

/**
 * What a CommonJS script installed with the extension exports. It is read and evaluated rather than required, as
 * the web's extension host has no `require` for files; VS Code itself starts an extension there in this way.
 */
export async function loadExtensionScript(
  root: vscode.Uri,
  path: string,
): Promise<unknown> {
  const source = await readExtensionText(root, path);
  if (source === undefined) throw new Error(`${path} is not installed`);
  const module: { exports: unknown } = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a file of ours, from the extension's own folder
  const start = new Function(
    "module",
    "exports",
    "require",
    `${source}\n//# sourceURL=${vscode.Uri.joinPath(root, path).toString()}`,
  );
  (start as CommonJsScript)(module, module.exports, requireVscode);
  return module.exports;
}

type CommonJsScript = (
  module: { exports: unknown },
  exports: unknown,
  require: (name: string) => unknown,
) => void;

/** The only thing that a script of ours requires. */
function requireVscode(name: string): unknown {
  if (name === "vscode") return vscode;
  throw new Error(`${name} is not bundled`);
}
