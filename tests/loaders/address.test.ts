import {expect, test} from "vitest";
import {isPublicAddress, lookupPublic} from "../../loaders/address.ts";
import {ContractError, UnreachableError} from "../../loaders/errors.ts";
import {fetchSource} from "../../loaders/fetch.ts";
import {source} from "../../loaders/sources/fylker.ts";

test.each(["127.0.0.1", "10.1.2.3", "172.20.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "::1", "::", "fe80::1", "fd00::1", "::ffff:127.0.0.1"])("%s is not on the public internet", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(["185.199.108.133", "8.8.8.8", "172.32.0.1", "2606:50c0:8000::154", "::ffff:8.8.8.8"])("%s is on the public internet", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test("a name that points into the house is refused when it is dialled", async () => {
  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => lookupPublic("localhost", {}, (reason) => resolve(reason)));
  expect(error?.message).toMatch(/localhost points to .* not on the public internet/);
});

test.each([
  ["plain http", "http://raw.githubusercontent.com/x.json"],
  ["a host of no source", "https://example.org/x.json"],
  ["a name and password in the address", "https://a:b@raw.githubusercontent.com/x.json"],
  ["a file", "file:///etc/hostname"]
])("%s is not fetched", async (_name, url) => {
  await expect(fetchSource({...source, url}, new Set(["raw.githubusercontent.com"]))).rejects.toThrow(ContractError);
});

test("a host that is not there is asked three times and then counts as unreachable", async () => {
  const url = "https://kommunebro.invalid/x.json";
  await expect(fetchSource({...source, url}, new Set(["kommunebro.invalid"]))).rejects.toThrow(UnreachableError);
  await expect(fetchSource({...source, url}, new Set(["kommunebro.invalid"]))).rejects.toThrow(/could not be fetched in 3 tries: .*The old table is kept/);
});
