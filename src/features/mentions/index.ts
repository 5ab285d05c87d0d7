import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import { loadOnce } from "../../core/base/loadOnce.js";
import { registerCommand } from "../../host/attempt.js";
import { commands } from "../../host/ids.js";
import type * as lazyMentions from "./lazyProvider.js";

declare module "../../host/loadPart.js" {
  interface Parts {
    readonly mentions: typeof lazyMentions;
  }
}

/** Where the drafts name an actor: a view that fills while they are searched, and counts in the briefing file. */
export function registerMentions(
  parts: lazyMentions.MentionParts,
  log: vscode.LogOutputChannel,
): Disposable {
  const store = new DisposableStore();
  const load = loadOnce(async () => {
    const { LazyMentions } = await parts.loadPart("mentions");
    return store.add(new LazyMentions(parts));
  });
  const onCommand = (
    id: string,
    act: (
      view: lazyMentions.LazyMentions["view"],
      argument: unknown,
    ) => unknown,
  ) =>
    store.add(
      registerCommand(id, log, async (argument) =>
        act((await load()).view, argument),
      ),
    );
  onCommand(commands.findMentions, (view, argument) => view.find(argument));
  onCommand(commands.stopFindingMentions, (view) => view.stop());
  onCommand(commands.clearMentions, (view) => view.clear());
  store.add(
    vscode.languages.registerCodeLensProvider(
      { pattern: "**/*.briefing.yaml" },
      {
        provideCodeLenses: async (document) =>
          (await load()).lens.provideCodeLenses(document),
        resolveCodeLens: async (lens, token) =>
          (await load()).lens.resolveCodeLens(lens, token),
      },
    ),
  );
  return store;
}
