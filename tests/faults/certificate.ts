// A certificate for the hosts of our sources, made anew for each run: the product speaks only https, and its way
// to a source is played whole, handshake included, without a switch in the product.
import {createSign, generateKeyPairSync} from "node:crypto";

/** A private key and the certificate it signed itself, both PEM. */
export interface Identity {
  readonly key: string;
  readonly certificate: string;
}

const ecdsaWithSha256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const commonName = [0x55, 0x04, 0x03];
const alternativeNames = [0x55, 0x1d, 0x11];
const basicConstraints = [0x55, 0x1d, 0x13];

/** One element of DER: tag, length, content (ITU-T X.690, 8.1). */
function der(tag: number, ...content: (Uint8Array | number[])[]): Buffer {
  const body = Buffer.concat(content.map((part) => Buffer.from(part)));
  const size = body.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...parts: (Uint8Array | number[])[]) => der(0x30, ...parts);
const text = (value: string) => der(0x0c, Buffer.from(value));
const time = (value: string) => der(0x17, Buffer.from(value));

/**
 * An identity for `hosts`, valid from 2000 to 2049, so that a clock off by years finds it valid too (RFC 5280, 4.1).
 */
export function selfSigned(hosts: readonly string[]): Identity {
  const {privateKey, publicKey} = generateKeyPairSync("ec", {namedCurve: "P-256"});
  const algorithm = sequence(der(0x06, ecdsaWithSha256));
  const name = sequence(der(0x31, sequence(der(0x06, commonName), text("Kommunebro faults"))));
  const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))));
  const extensions = sequence(
    sequence(der(0x06, alternativeNames), der(0x04, names)),
    sequence(der(0x06, basicConstraints), der(0x01, [0xff]), der(0x04, sequence(der(0x01, [0xff]))))
  );
  const tbs = sequence(
    der(0xa0, der(0x02, [2])),
    der(0x02, [1]),
    algorithm,
    name,
    sequence(time("000101000000Z"), time("491231235959Z")),
    name,
    publicKey.export({type: "spki", format: "der"}),
    der(0xa3, extensions)
  );
  const signature = createSign("sha256").update(tbs).sign(privateKey);
  const whole = sequence(tbs, algorithm, der(0x03, [0], signature));
  const lines = whole.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({type: "pkcs8", format: "pem"}) as string,
    certificate: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`
  };
}
