// Runs the tests that need no editor, in a time zone that is neither ours nor UTC.
//   node scripts/testUnit.mjs [WORDS IN THE FILE'S PATH …]
process.env.TZ = "Pacific/Chatham";
const { runMocha } = await import("./mocha.mjs");

await runMocha({
  files: ["test/architecture.test.ts", "test/l10n.test.ts"],
  folders: ["test/core", "test/features", "test/webview", "test/cli"],
  outdir: "out/unit",
  timeout: 20_000,
});
