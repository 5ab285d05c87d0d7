// `npm run package`: builds what ships and packs it into dist/briefing-desk.vsix.
import { packExtension, root, run } from "./setUp.mjs";

run(process.execPath, ["esbuild.js", "--production"], { cwd: root });
packExtension();
