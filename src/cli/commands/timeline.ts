import { fileURLToPath } from "node:url";
import { readBriefing } from "../../core/model/briefingFile.js";
import { makeTimeline } from "../../core/timeline/makeTimeline.js";
import { englishTimelineWords } from "../../core/timeline/timelineWords.js";
import { timelineWriters } from "../../core/timeline/writers/index.js";
import type { PageCode } from "../../core/timeline/writers/timelineWriter.js";
import {
  type Command,
  exitCodes,
  type Surroundings,
  UsageError,
} from "../command.js";
import { readArguments } from "../readArguments.js";
import { readSource } from "../readSource.js";

const formatIds = timelineWriters.map(({ id }) => id).join(", ");

/** `briefing timeline`: the events of briefing files, in a format for people or for other programs. */
export const timeline: Command = {
  name: "timeline",
  usage: "[--format svg] [--locale en] [FILES…]",
  about: `write the events of the briefing files here, or of those named, as one timeline; formats: ${formatIds}`,
  async run(args, around) {
    const { files, options } = readArguments(args, {
      format: { type: "string", default: "svg" },
      locale: { type: "string", default: "en" },
    });
    const { format, locale } = options;
    const writer = timelineWriters.find(({ id }) => id === format);
    if (!writer)
      throw new UsageError(
        `There is no format “${format}”; there are: ${formatIds}.`,
      );
    if (!isLocale(locale))
      throw new UsageError(
        `“${locale}” is not a language such as en or pt-BR.`,
      );
    const paths = files.length > 0 ? files : await around.listBriefings();
    const inputs = await readInputs(paths, around);
    if (inputs.length === 0) {
      around.complain("briefing timeline: there is no briefing to read.");
      return exitCodes.wrong;
    }
    const text = writer.write(makeTimeline(inputs, { style: "long", locale }), {
      words: englishTimelineWords,
      locale,
      stamp: new Date().toISOString().replace(/[-:]|\.\d+/g, ""),
      page: writer.id === "html" ? await readPage(around) : noPage,
    });
    around.print(text);
    return inputs.length === paths.length ? exitCodes.well : exitCodes.wrong;
  },
};

async function readInputs(paths: readonly string[], around: Surroundings) {
  const inputs = [];
  for (const path of paths) {
    const text = await readText(path, around);
    const { briefing } = readBriefing(text);
    if (!briefing) {
      around.complain(`${path}: no briefing can be read in it.`);
      continue;
    }
    const source = await readSource(path, briefing, around);
    inputs.push({ address: path, briefing, source });
  }
  return inputs;
}

async function readText(path: string, around: Surroundings): Promise<string> {
  try {
    return new TextDecoder().decode(await around.readFile(path));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be read: ${cause}`);
  }
}

const noPage: PageCode = { script: "", style: "" };

/** The built page lies beside the program. */
async function readPage(around: Surroundings): Promise<PageCode> {
  const read = (name: string) =>
    readText(fileURLToPath(new URL(name, import.meta.url)), around);
  return {
    script: await read("timeline.js"),
    style: await read("timeline.css"),
  };
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    // That is how an unknown form of locale is told.
    return false;
  }
}
