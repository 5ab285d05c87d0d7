import {
  type Command,
  type ExitCode,
  exitCodes,
  type Surroundings,
  UsageError,
} from "./command.js";

/** Runs the command that the first argument names; without one, tells what there is. */
export async function run(
  args: readonly string[],
  commands: readonly Command[],
  around: Surroundings,
): Promise<ExitCode> {
  const [name = "--help", ...rest] = args;
  if (name === "--help" || name === "-h") {
    around.print(helpFor(commands));
    return args.length === 0 ? exitCodes.misused : exitCodes.well;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    around.complain(`briefing: there is no command “${name}”.`);
    around.complain(helpFor(commands));
    return exitCodes.misused;
  }
  return runCommand(command, rest, around);
}

async function runCommand(
  command: Command,
  args: readonly string[],
  around: Surroundings,
): Promise<ExitCode> {
  if (args.includes("--help")) {
    around.print(`${usageOf(command)}\n    ${command.about}\n`);
    return exitCodes.well;
  }
  try {
    return await command.run(args, around);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.complain(`briefing ${command.name}: ${error.message}`);
    around.complain(`usage: ${usageOf(command)}`);
    return exitCodes.misused;
  }
}

function helpFor(commands: readonly Command[]): string {
  const lines = commands.map(
    (command) => `  ${usageOf(command)}\n      ${command.about}\n`,
  );
  return `usage:\n${lines.join("")}`;
}

function usageOf(command: Command): string {
  return `briefing ${command.name} ${command.usage}`;
}
