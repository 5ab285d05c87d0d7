// Mocha's browser build, bundled: a worker cannot load packages from disk.
import "mocha/mocha.js";
import { report } from "./report.js";

declare const mocha: BrowserMocha;

/** Runs the tests that `load` defines, in the web worker extension host. Rejects when one fails. */
export async function runMocha(load: () => void): Promise<void> {
  mocha.setup({ ui: "tdd", reporter: "spec", timeout: 20_000 } as object);
  load();
  await report((done) => mocha.run(done), []);
}
