/** Milliseconds of processor time this process has used: unlike the clock's, no busy machine adds to them. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
