import assert from "node:assert/strict";
import { connectionCheck } from "../../../src/host/checkConnections.js";

/** Connections as told of, in order: to which host, over which port of ours, to which address. */
type Told = readonly [
  hostname: string,
  localPort: number,
  remoteAddress?: string,
];

/** The ports of those connections that were ended, when only 93.184.216.34 may be asked. */
function ended(...connections: readonly Told[]): readonly number[] {
  const ports: number[] = [];
  const check = connectionCheck(
    "a.example.org",
    (address) => address === "93.184.216.34",
  );
  for (const [hostname, localPort, remoteAddress] of connections)
    check({
      connectParams: { hostname },
      socket: {
        localPort,
        ...(remoteAddress !== undefined && { remoteAddress }),
        destroy: () => ports.push(localPort),
      },
    });
  return ports;
}

suite("connectionCheck", () => {
  test("ends a connection to the host at an address that may not be asked", () => {
    const others: readonly Told[] = [
      ["b.example.org", 1, "10.0.0.1"],
      ["a.example.org", 2, "93.184.216.34"],
      ["a.example.org", 3],
    ];
    assert.deepEqual(ended(...others, ["a.example.org", 4, "10.0.0.1"]), [4]);
  });

  test("leaves a tunnel to the host alone, whose other end is a proxy", () => {
    assert.deepEqual(
      ended(["proxy.lan", 1, "10.0.0.1"], ["a.example.org", 1, "10.0.0.1"]),
      [],
    );
  });
});
