import type { Disposable } from "./disposable.js";

/** Calls the listener at each firing until the returned disposable is disposed of. */
export type Subscribe<T> = (listener: (value: T) => unknown) => Disposable;

/** A typed emitter; its `on` is accepted wherever VS Code wants an event. After disposal nothing fires. */
export class Signal<T> implements Disposable {
  readonly #listeners = new Set<{ readonly call: (value: T) => unknown }>();
  #isDisposed = false;

  readonly on: Subscribe<T> = (listener) => {
    const entry = { call: listener };
    if (!this.#isDisposed) this.#listeners.add(entry);
    return { dispose: () => this.#listeners.delete(entry) };
  };

  fire(value: T): void {
    for (const listener of [...this.#listeners]) listener.call(value);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#listeners.clear();
  }
}
