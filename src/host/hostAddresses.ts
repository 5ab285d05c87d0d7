/** The numeric addresses to which a host's name leads; none where that cannot be known, as in a browser. */
export async function hostAddresses(name: string): Promise<readonly string[]> {
  const { process } = globalThis as {
    readonly process?: Partial<NodeJS.Process>;
  };
  const dns = process?.getBuiltinModule?.("node:dns");
  if (!dns) return [];
  try {
    const found = await dns.promises.lookup(name, { all: true });
    return found.map(({ address }) => address);
  } catch {
    // Behind a proxy only the proxy may know the name; if nobody does, asking the host fails, too.
    return [];
  }
}
