import {lookup as resolveName, type LookupAddress} from "node:dns";
import {BlockList, isIPv6} from "node:net";

/** Ranges that no public source lives in: this machine, private networks, link-local (cloud metadata), and the like. */
const inside = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4]
] as const) {
  inside.addSubnet(network, bits, "ipv4");
}
for (const [network, bits] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
  ["64:ff9b::", 96]
] as const) {
  inside.addSubnet(network, bits, "ipv6");
}

/** Whether an IP address lies on the public internet; an IPv4 address written as IPv6 counts as what it is. */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return isPublicAddress(mapped);
  return !inside.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

type Answer = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/**
 * `dns.lookup` for a connection that may only leave the house: a name that points inside is refused when it is dialled.
 */
export function lookupPublic(hostname: string, options: {all?: boolean}, answer: Answer): void {
  resolveName(hostname, {...options, all: true}, (error, addresses) => {
    if (error) return answer(error, []);
    const inner = addresses.find(({address}) => !isPublicAddress(address));
    if (inner)
      return answer(
        Object.assign(new Error(`${hostname} points to ${inner.address}, which is not on the public internet`), {
          code: "EHOSTINSIDE"
        }),
        []
      );
    const first = addresses[0];
    return options.all || !first ? answer(null, addresses) : answer(null, first.address, first.family);
  });
}
