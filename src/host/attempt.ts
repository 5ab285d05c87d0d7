import * as vscode from "vscode";

/** A command that lets what was refused be done, and what its button says. */
export interface Remedy {
  readonly title: string;
  readonly command: string;
  readonly argument?: unknown;
}

/** What cannot be done as things are, in words that say what to do about it: they are shown as they stand. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    message: string,
    readonly remedy?: Remedy,
  ) {
    super(message);
  }
}

/**
 * Runs a command's body. A refusal becomes a message; any other error becomes one in the user's language, with the way
 * to the log, and one line in the log. The answer is `undefined` then.
 */
export async function attempt<T>(
  log: vscode.LogOutputChannel,
  body: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await body();
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    if (isRefusal(cause)) {
      void offerRemedy(cause);
      return undefined;
    }
    log.error(cause);
    void offerLog(log, cause.message);
    return undefined;
  }
}

/** By its name, as each part that is loaded when needed has a class of its own. */
function isRefusal(error: Error): error is Refusal {
  return error.name === "Refusal";
}

async function offerRemedy({ message, remedy }: Refusal): Promise<void> {
  const buttons = remedy ? [remedy.title] : [];
  const answer = await vscode.window.showWarningMessage(message, ...buttons);
  if (remedy && answer !== undefined)
    await vscode.commands.executeCommand(remedy.command, remedy.argument);
}

/** Registers a command whose body is attempted; its arguments are unknown, as anybody may call it. */
export function registerCommand(
  id: string,
  log: vscode.LogOutputChannel,
  body: (...args: unknown[]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, (...args: unknown[]) =>
    attempt(log, () => body(...args)),
  );
}

async function offerLog(
  log: vscode.LogOutputChannel,
  cause: string,
): Promise<void> {
  const showLog = vscode.l10n.t("Show Log");
  const answer = await vscode.window.showErrorMessage(
    vscode.l10n.t("Briefing Desk could not do that: {0}", cause),
    showLog,
  );
  if (answer === showLog) log.show();
}
