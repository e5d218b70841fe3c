// Loaded before the product in a child process: names resolve to what FAULTS_NAMES says, and a connection that the
// product has allowed ends at the server of the suite. Nothing of the product is switched off: its own look-up runs,
// with its own refusal of addresses inside the house, before the last step leads elsewhere.
import dns from "node:dns";
import {syncBuiltinESMExports} from "node:module";
import net from "node:net";

const port = Number(process.env.FAULTS_PORT);
/** Host → address, or `ENOTFOUND`; hosts that are not named have a public address. */
const names = JSON.parse(process.env.FAULTS_NAMES ?? "{}");
const publicAddress = "93.184.215.14";

dns.lookup = (hostname, options, callback) => {
  const answer = typeof options === "function" ? options : callback;
  const all = typeof options === "object" && options?.all;
  const address = net.isIP(hostname) ? hostname : (names[hostname] ?? publicAddress);
  process.nextTick(() => {
    if (address === "ENOTFOUND")
      return answer(Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), {code: "ENOTFOUND", hostname}));
    const family = net.isIP(address);
    return all ? answer(null, [{address, family}]) : answer(null, address, family);
  });
};
syncBuiltinESMExports();

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const target = Array.isArray(args[0]) ? args[0][0] : args[0];
  // An address written as such is dialled as it stands: a server of the suite that must not be reached can wait there.
  if (target === null || typeof target !== "object" || target.path !== undefined || net.isIP(target.host ?? ""))
    return connect.apply(this, args);
  const ask = target.lookup ?? dns.lookup;
  target.port = port;
  target.lookup = (hostname, options, answer) =>
    ask(hostname, options, (error, addresses) => {
      if (error) return answer(error, addresses);
      return options.all ? answer(null, [{address: "127.0.0.1", family: 4}]) : answer(null, "127.0.0.1", 4);
    });
  return connect.apply(this, args);
};
