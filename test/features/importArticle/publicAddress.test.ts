import assert from "node:assert/strict";
import {
  isPublicNumber,
  readPublicAddress,
} from "../../../src/features/importArticle/publicAddress.js";

suite("publicAddress", () => {
  for (const address of [
    "https://example.org/a",
    " http://news.example.com ",
    "https://93.184.216.34/",
    "https://172.32.0.1/",
    "https://пример.рф/статья",
  ]) {
    test(`${address} is public`, () => {
      assert.ok(readPublicAddress(address));
    });
  }

  for (const address of [
    "",
    "example.org",
    "file:///etc/passwd",
    "ftp://example.org/",
    "javascript:alert(1)",
    "https://user:secret@example.org/",
    "http://localhost:8080/",
    "http://LOCALHOST./",
    "http://intranet/",
    "http://printer.local/",
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f.0.0.1/",
    "http://0177.0.0.1/",
    "http://10.1.2.3/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/",
    "http://0.0.0.0/",
    "http://224.0.0.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fd00::1]/",
  ]) {
    test(`“${address}” is not`, () => {
      assert.equal(readPublicAddress(address), undefined);
    });
  }
});

suite("isPublicNumber", () => {
  for (const [address, isPublic] of [
    ["93.184.216.34", true],
    ["10.1.2.3", false],
    ["169.254.169.254", false],
    ["2606:2800:21f:cb07:6820:80da:af6b:8b2c", true],
    ["2001:4860:4860::8888", true],
    ["64:ff9b::5db8:d822", true],
    ["64:ff9b::7f00:1", false],
    ["64:ff9b::a01:203", false],
    ["::1", false],
    ["::", false],
    ["::ffff:127.0.0.1", false],
    ["::ffff:7f00:1", false],
    ["fd00::1", false],
    ["fe80::1%eth0", false],
    ["ff02::1", false],
    ["2002:7f00:1::", false],
    ["2001::1", false],
    ["2001:0:4136:e378::", false],
    ["2001:db8::1", false],
  ] as const)
    test(`${address} is ${isPublic ? "" : "not "}public`, () => {
      assert.equal(isPublicNumber(address), isPublic);
    });
});
