// Drives the window of a real VS Code, with the packaged extension installed, in a real browser: test/ui.
// Pictures go to out/screens.   node scripts/testUi.mjs [WORDS IN THE FILE'S PATH …]
// A window on a busy machine now and then swallows a key or a pointer: a test that fails is tried again.
import { runMocha } from "./mocha.mjs";

await runMocha({
  folders: ["test/ui"],
  outdir: "out/ui",
  timeout: 120_000,
  retries: 3,
});
