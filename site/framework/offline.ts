// Refuses every connection that leaves this machine. Imported by the site's configuration and,
// through `interpreters`, by every data loader's process, so that a build that wants the network
// fails loudly instead of depending on it.
import net from "node:net";

const loopback = /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/i;

type Target = {host?: string | undefined; port?: number | string | undefined; path?: string | undefined};

/** Where `net.Socket#connect` is asked to go; Node also calls it with one already normalised array. */
export function connectTarget(args: readonly unknown[]): Target {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (first !== null && typeof first === "object") return first as Target;
  if (typeof first === "string" && !/^\d+$/.test(first)) return {path: first};
  return {port: first as number, host: typeof args[1] === "string" ? args[1] : undefined};
}

/** Makes `net` and `tls` throw, naming the host, on anything but loopback and local sockets. */
function refuseConnections(): void {
  const connect = net.Socket.prototype.connect as (...args: unknown[]) => net.Socket;
  function guarded(this: net.Socket, ...args: unknown[]): net.Socket {
    const {host, port, path} = connectTarget(args);
    if (path === undefined && host !== undefined && !loopback.test(host)) {
      throw new Error(`The build does not use the network, but something asked for ${host}:${port}.`);
    }
    return connect.apply(this, args);
  }
  net.Socket.prototype.connect = guarded as typeof net.Socket.prototype.connect;
}

refuseConnections();
