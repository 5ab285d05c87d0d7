import type { Library } from "./library.js";

/** Resolves once the library has been listed and read: from then on it means something that an entry is not there. */
export function whenLoaded(library: Library): Promise<void> {
  if (library.isLoaded) return Promise.resolve();
  return new Promise((resolve) => {
    const listening = library.onDidChange(() => {
      if (!library.isLoaded) return;
      listening.dispose();
      resolve();
    });
  });
}
