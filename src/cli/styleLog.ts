import type { Log } from "../core/base/log.js";
import type { Surroundings } from "./command.js";

/** A log that tells a style's trouble on standard error, and nothing else. */
export function styleLog(around: Surroundings): Log {
  const complain = (message: string | Error) =>
    around.complain(String(message));
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: complain,
    error: complain,
  };
}
