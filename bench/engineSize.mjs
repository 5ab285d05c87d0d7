// The bytes of the extraction engine when it is bundled alone and minified, and of the trained weights in it.
import { build } from "esbuild";

export async function engineSize() {
  const { metafile } = await build({
    entryPoints: ["src/core/extraction/extract.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    charset: "utf8",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const [output] = Object.values(metafile.outputs);
  const model = Object.entries(output.inputs)
    .filter(([file]) => /\/actors\/weights\.ts$/.test(file))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  return { engine: output.bytes - model, model };
}
