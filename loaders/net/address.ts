import {lookup as resolveName, type LookupAddress} from "node:dns";
import ipaddr from "ipaddr.js";

/**
 * Whether an IP address lies on the public internet, and so not on this machine, in a private network or in any other
 * range that no public source lives in; an IPv4 address written as IPv6 counts as what it is.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.process(address).range() === "unicast";
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
