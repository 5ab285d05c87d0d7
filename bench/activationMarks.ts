// Runs in the extension host: prints its own performance marks for our activation.
import { activated, extensionId } from "../test/host/support/host.js";

interface Marks {
  getMarks(): readonly { readonly name: string; readonly startTime: number }[];
}

suite("activation", () => {
  test("leaves its marks", async () => {
    await activated();
    const { MonacoPerformanceMarks: marks } = globalThis as unknown as {
      MonacoPerformanceMarks: Marks;
    };
    const at = (name: string) =>
      marks
        .getMarks()
        .find((mark) => mark.name === `code/extHost/${name}/${extensionId}`)
        ?.startTime ?? NaN;
    const load = at("didLoadExtensionCode") - at("willLoadExtensionCode");
    const activate = at("didActivateExtension") - at("willActivateExtension");
    console.log(`MARKS ${JSON.stringify({ load, activate })}`);
  });
});
