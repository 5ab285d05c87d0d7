import type { Disposable } from "../core/base/disposable.js";

/** What `fetch` tells on its channel of a connection, before it sends anything over it. */
export interface Connected {
  readonly connectParams: { readonly hostname: string };
  readonly socket: {
    readonly localPort?: number;
    readonly remoteAddress?: string;
    readonly destroy: () => unknown;
  };
}

/** Whether a host may be asked at the numeric address to which a connection was made. */
export type AddressCheck = (address: string) => boolean;

/**
 * Checks the connections that `fetch` makes to a host from now on, and ends those that fail; until disposed of.
 * In a browser nothing is told of them.
 */
export function checkConnections(
  host: string,
  mayAsk: AddressCheck,
): Disposable {
  const { process } = globalThis as {
    readonly process?: Partial<NodeJS.Process>;
  };
  const channels = process?.getBuiltinModule?.("node:diagnostics_channel");
  const check = connectionCheck(host, mayAsk);
  const listener = (message: unknown) => check(message as Connected);
  channels?.subscribe(connected, listener);
  return { dispose: () => void channels?.unsubscribe(connected, listener) };
}

const connected = "undici:client:connected";

/** Answers each connection; one through a proxy is left alone, as the proxy has looked the host up. */
export function connectionCheck(
  host: string,
  mayAsk: AddressCheck,
): (connected: Connected) => void {
  // A tunnel is told of twice from one port: as a connection to the proxy, then to the host.
  const tunnels = new Set<number | undefined>();
  return ({ connectParams: { hostname }, socket }) => {
    const { localPort, remoteAddress } = socket;
    if (hostname !== host) tunnels.add(localPort);
    else if (remoteAddress === undefined || tunnels.has(localPort)) return;
    else if (!mayAsk(remoteAddress)) socket.destroy();
  };
}
