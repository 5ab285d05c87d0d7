/** Something that holds on to a resource until told to let go; may be told twice. */
export interface Disposable {
  dispose(): void;
}

/** Keeps things to dispose of together, last first. What is added after the end is disposed of at once. */
export class DisposableStore implements Disposable {
  readonly #items: Disposable[] = [];
  #isDisposed = false;

  add<T extends Disposable>(item: T): T {
    if (this.#isDisposed) item.dispose();
    else this.#items.push(item);
    return item;
  }

  /** Disposes of what is held now and stays usable. */
  clear(): void {
    for (const item of this.#items.splice(0).reverse()) item.dispose();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.clear();
  }
}
