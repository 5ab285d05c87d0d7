import assert from "node:assert/strict";
import { DisposableStore } from "../../../src/core/base/disposable.js";
import { Signal } from "../../../src/core/base/signal.js";

suite("Signal", () => {
  test("calls every listener until it is disposed of", () => {
    const signal = new Signal<number>();
    const heard: string[] = [];
    const first = signal.on((n) => heard.push(`a${n}`));
    signal.on((n) => heard.push(`b${n}`));
    signal.fire(1);
    first.dispose();
    first.dispose();
    signal.fire(2);
    signal.dispose();
    signal.fire(3);
    assert.deepEqual(heard, ["a1", "b1", "b2"]);
  });

  test("lets the same function listen twice", () => {
    const signal = new Signal<void>();
    let count = 0;
    const listener = () => count++;
    signal.on(listener);
    signal.on(listener).dispose();
    signal.fire();
    assert.equal(count, 1);
  });
});

suite("DisposableStore", () => {
  test("disposes of everything once, last first, and of what comes late at once", () => {
    const gone: string[] = [];
    const thing = (name: string) => ({ dispose: () => gone.push(name) });
    const store = new DisposableStore();
    store.add(thing("a"));
    store.add(thing("b"));
    store.dispose();
    store.dispose();
    store.add(thing("c"));
    assert.deepEqual(gone, ["b", "a", "c"]);
  });
});
