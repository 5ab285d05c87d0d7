import { defaultStyleId } from "../../core/citation/csl/bundledStyles.js";
import { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import { formatCitation } from "../../core/citation/formatCitation.js";
import { citationMarkups } from "../../core/citation/markups/index.js";
import { type Command, exitCodes, UsageError } from "../command.js";
import { readArguments } from "../readArguments.js";
import { readReferences } from "../references.js";
import { styleLog } from "../styleLog.js";

const markupIds = citationMarkups.map(({ id }) => id).join(", ");

/** `briefing cite`: a citation as it stands in a document, and its note below it where the markup has notes. */
export const cite: Command = {
  name: "cite",
  usage:
    '[--markup pandoc] [--style apa] [--locator "para. 4"] [--prefix see] [--suffix …] [--in-text | --no-author] [--json] KEY [FILES…]',
  about: `cite the article with that key, of the briefing files here or of those named; markups: ${markupIds}`,
  async run(args, around) {
    const { files, options } = readArguments(args, {
      markup: { type: "string", default: "markdown-footnote" },
      style: { type: "string", default: defaultStyleId },
      locator: { type: "string" },
      prefix: { type: "string" },
      suffix: { type: "string" },
      "in-text": { type: "boolean" },
      "no-author": { type: "boolean" },
      json: { type: "boolean" },
    });
    const [key, ...named] = files;
    if (key === undefined) throw new UsageError("Name a citation key.");
    const from = named.length > 0 ? named : await around.listBriefings();
    const references = await readReferences(from, around);
    const reference = references.find(({ id }) => id === key);
    if (reference === undefined) {
      const known = references.map(({ id }) => id).join(", ");
      around.complain(
        `briefing cite: no article has the key “${key}”. There are: ${known}`,
      );
      return exitCodes.wrong;
    }
    const shelf = new StyleShelf(around.styleFiles, styleLog(around));
    const formatted = formatCitation(reference, {
      ...options,
      style: await shelf.get(options.style),
      mode: options["in-text"]
        ? "inText"
        : options["no-author"]
          ? "suppressAuthor"
          : undefined,
    });
    if (formatted === undefined) {
      throw new UsageError(
        `There is no markup “${options.markup}”; there are: ${markupIds}.`,
      );
    }
    const { text, definition } = formatted;
    const lines = definition === undefined ? [text] : [text, "", definition];
    around.print(
      options.json ? `${JSON.stringify(formatted)}\n` : `${lines.join("\n")}\n`,
    );
    return exitCodes.well;
  },
};
