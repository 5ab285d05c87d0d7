import type * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import { registerCommand } from "../../host/attempt.js";
import type { Correct } from "../../host/corrector.js";
import { commands } from "../../host/ids.js";
import { addSelectedActor, addSelectedAlias } from "./addCommands.js";

/** From words of a draft to an actor, or an alias of one, in a briefing. */
export function registerAddNames(
  library: Library,
  correct: Correct,
  log: vscode.LogOutputChannel,
): Disposable {
  const store = new DisposableStore();
  store.add(
    registerCommand(commands.addActor, log, () =>
      addSelectedActor(library, correct),
    ),
  );
  store.add(
    registerCommand(commands.addAlias, log, () =>
      addSelectedAlias(library, correct),
    ),
  );
  return store;
}
