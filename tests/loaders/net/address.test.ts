import {expect, test} from "vitest";
import {isPublicAddress, lookupPublic} from "../../../loaders/net/address.ts";
import {ContractError, UnreachableError, UsageError} from "../../../loaders/errors.ts";
import {fetchSource} from "../../../loaders/net/fetch.ts";
import {publicLine, requireTestFolder, testLine} from "../../../loaders/net/network.ts";
import {source} from "../../../loaders/sources/fylker.ts";

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.20.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "0.0.0.0",
  "100.64.0.1",
  "::1",
  "::",
  "fe80::1",
  "fd00::1",
  "::ffff:127.0.0.1",
  "192.0.0.8",
  "198.18.0.1",
  "224.0.0.251",
  "255.255.255.255",
  "ff02::1",
  "64:ff9b::a00:1",
  "2002:a00:1::"
])("%s is not on the public internet", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(["185.199.108.133", "8.8.8.8", "172.32.0.1", "2606:50c0:8000::154", "::ffff:8.8.8.8"])(
  "%s is on the public internet",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  }
);

test("a name that points into the house is refused when it is dialled", async () => {
  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) =>
    lookupPublic("localhost", {}, (reason) => resolve(reason))
  );
  expect(error?.message).toMatch(/localhost points to .* not on the public internet/);
});

test.each([
  ["plain http", "http://raw.githubusercontent.com/x.json"],
  ["a host of no source", "https://example.org/x.json"],
  ["a name and password in the address", "https://a:b@raw.githubusercontent.com/x.json"],
  ["a file", "file:///etc/hostname"]
])("%s is not fetched", async (_name, url) => {
  await expect(fetchSource({...source, url}, new Set(["raw.githubusercontent.com"]), publicLine())).rejects.toThrow(
    ContractError
  );
});

test("a host that is not there is asked three times and then counts as unreachable", async () => {
  const url = "https://kommunebro.invalid/x.json";
  const failure = fetchSource({...source, url}, new Set(["kommunebro.invalid"]), {
    ...publicLine(),
    patience: testLine("1", "0.01").patience
  });
  await expect(failure).rejects.toThrow(UnreachableError);
  await expect(failure).rejects.toThrow(/could not be fetched in 3 tries: .*The old table is kept/);
});

test.each([["0"], ["65536"], ["http://10.0.0.1"], ["4123; rm"]])(
  "the switch of the fault suite takes a port of this machine, not %s",
  (port) => {
    expect(() => testLine(port)).toThrow(UsageError);
  }
);

test.each([["0"], ["2"], ["soon"]])(
  "the switch of the fault suite only makes time limits shorter, not %s",
  (factor) => {
    expect(() => testLine("4123", factor)).toThrow(/is not a factor above 0 and at most 1/);
  }
);

test("the switch of the fault suite never works on the tables of the project", () => {
  expect(() => requireTestFolder("data")).toThrow(/never writes to the tables of the project/);
  expect(() => requireTestFolder("loaders/../data/")).toThrow(UsageError);
  expect(() => requireTestFolder("tests")).not.toThrow();
});
