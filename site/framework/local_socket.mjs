// Loaded into the preview's Framework before anything else: it listens on a socket in a folder that only this user can
// enter, not on a port, so that every request passes the preview's own door (preview_door.ts). It ends with the
// preview.
import net from "node:net";
import process from "node:process";

const path = process.env.KOMMUNEBRO_SOCKET;
delete process.env.KOMMUNEBRO_SOCKET;

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function listenOnSocket(...args) {
  return listen.call(
    this,
    {path},
    args.find((arg) => typeof arg === "function")
  );
};

const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1000).unref();
