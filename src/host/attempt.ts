import * as vscode from "vscode";

/**
 * Runs a command's body. An error becomes one message in the user's language, with the way to the log, and one line
 * in the log; the answer is `undefined` then.
 */
export async function attempt<T>(
  log: vscode.LogOutputChannel,
  body: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await body();
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    log.error(cause);
    void offerLog(log, cause.message);
    return undefined;
  }
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
