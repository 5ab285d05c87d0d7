import { defaultStyleId } from "../../core/citation/csl/bundledStyles.js";
import { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import { referenceExports } from "../../core/citation/exports/index.js";
import { citationMarkups } from "../../core/citation/markups/index.js";
import { type Command, exitCodes, UsageError } from "../command.js";
import { readArguments } from "../readArguments.js";
import { readReferences } from "../references.js";
import { styleLog } from "../styleLog.js";

const exportIds = referenceExports.map(({ id }) => id).join(", ");

/** `briefing bibliography`: the articles of files as a list of references. */
export const bibliography: Command = {
  name: "bibliography",
  usage: "[--style apa] [--markup plain] [--format bibtex] FILES…",
  about: `list the articles of briefing files, or of CSL-JSON files, as references, or export them to ${exportIds}`,
  async run(args, around) {
    const { files, options } = readArguments(args, {
      style: { type: "string", default: defaultStyleId },
      markup: { type: "string", default: "plain" },
      format: { type: "string" },
    });
    if (files.length === 0) throw new UsageError("Name at least one file.");
    const markup = citationMarkups.find(({ id }) => id === options.markup);
    if (markup === undefined) {
      throw new UsageError(`There is no markup “${options.markup}”.`);
    }
    const form = referenceExports.find(({ id }) => id === options.format);
    if (options.format !== undefined && form === undefined) {
      throw new UsageError(
        `There is no format “${options.format}”; there are: ${exportIds}.`,
      );
    }
    const references = await readReferences(files, around);
    if (form !== undefined) {
      around.print(form.write(references));
      return exitCodes.well;
    }
    const shelf = new StyleShelf(around.styleFiles, styleLog(around));
    const style = await shelf.get(options.style);
    for (const entry of style.bibliography(references)) {
      around.print(`${markup.write(entry)}\n`);
    }
    return exitCodes.well;
  },
};
