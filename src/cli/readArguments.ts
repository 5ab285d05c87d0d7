import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./command.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>;

/** A command's arguments, taken apart; what is not known is a `UsageError`. */
export function readArguments<O extends Options>(
  args: readonly string[],
  options: O,
): {
  readonly files: readonly string[];
  readonly options: Parsed<O>["values"];
} {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
    });
    return { files: positionals, options: values };
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? error.message : String(error),
    );
  }
}
