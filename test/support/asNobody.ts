/** No file is this user's. */
const nobody = 65_534;

/** Does something without root's right to write everywhere, which tests may have. */
export async function asNobody<T>(act: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(nobody);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
