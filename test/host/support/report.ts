/** Waits for the run, prints the line that the scripts count by, rejects when a test failed or none ran. */
export async function report(
  run: (done: (failures: number) => void) => Mocha.Runner,
  rejections: readonly string[],
): Promise<void> {
  const { tests, failures } = await new Promise<{
    tests: number;
    failures: number;
  }>((resolve) => {
    const runner = run((failed) =>
      resolve({ tests: runner.stats?.tests ?? 0, failures: failed }),
    );
  });
  const failed = failures + (rejections.length > 0 ? 1 : 0);
  if (rejections.length > 0) {
    console.log(`Unhandled rejections:\n${rejections.join("\n")}`);
  }
  console.log(`Tests finished: ${tests} run, ${failed} failed.`);
  if (failed > 0) throw new Error(`${failed} of ${tests} tests failed.`);
  if (tests === 0) throw new Error("No test ran.");
}
