// `npm run pictures`: takes the README's pictures from the real window, with the package as it is in dist.
import { runMocha } from "./mocha.mjs";

await runMocha({
  files: ["test/ui/support/pictures.ts"],
  folders: [],
  outdir: "out/pictures",
  timeout: 120_000,
});
