import { defaultStyleId } from "../../core/citation/csl/bundledStyles.js";
import { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import type { Citation } from "../../core/citation/citation.js";
import {
  formatCitation,
  type FormattedCitation,
} from "../../core/citation/formatCitation.js";
import { citationMarkups } from "../../core/citation/markups/index.js";
import type { Reference } from "../../core/citation/reference.js";
import {
  type Command,
  exitCodes,
  type Surroundings,
  UsageError,
} from "../command.js";
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
    const reference = await findReference(key, named, around);
    if (reference === undefined) return exitCodes.wrong;
    const shelf = new StyleShelf(around.styleFiles, styleLog(around));
    const formatted = formatCitation(reference, {
      ...options,
      style: await shelf.get(options.style),
      mode: modeOf(options),
    });
    if (formatted === undefined)
      throw new UsageError(
        `There is no markup “${options.markup}”; there are: ${markupIds}.`,
      );
    around.print(
      options.json ? `${JSON.stringify(formatted)}\n` : inLines(formatted),
    );
    return exitCodes.well;
  },
};

/** The article with the key, in the files named or else in all briefings here; complains when there is none. */
async function findReference(
  key: string,
  named: readonly string[],
  around: Surroundings,
): Promise<Reference | undefined> {
  const files = named.length > 0 ? named : await around.listBriefings();
  const references = await readReferences(files, around);
  const reference = references.find(({ id }) => id === key);
  if (reference === undefined) {
    const known = references.map(({ id }) => id).join(", ");
    around.complain(
      `briefing cite: no article has the key “${key}”. There are: ${known}`,
    );
  }
  return reference;
}

function modeOf(options: {
  readonly "in-text"?: boolean;
  readonly "no-author"?: boolean;
}): Citation["mode"] {
  if (options["in-text"]) return "inText";
  return options["no-author"] ? "suppressAuthor" : undefined;
}

/** The note, where there is one, stands below a free line. */
function inLines({ text, definition }: FormattedCitation): string {
  const lines = definition === undefined ? [text] : [text, "", definition];
  return `${lines.join("\n")}\n`;
}
