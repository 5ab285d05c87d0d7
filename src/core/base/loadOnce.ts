/** Loads at the first call and gives every caller the same; what failed is tried again at the next. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    const promise = (loading ??= load());
    promise.catch(() => (loading = undefined));
    return promise;
  };
}
