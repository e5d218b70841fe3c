// Loaded before the product in a child process: counts what it does to the disk, and kills it with SIGKILL before
// step FAULTS_STEP, or with half of the bytes written where the step is a write. Step 0 kills nothing and leaves the
// count in FAULTS_COUNT.
import fs from "node:fs";
import {syncBuiltinESMExports} from "node:module";

const fatal = Number(process.env.FAULTS_STEP);
const folder = process.env.FAULTS_FOLDER;
let steps = 0;

function die() {
  process.kill(process.pid, "SIGKILL");
  // The signal is on its way; nothing more may reach the disk before it arrives.
  for (;;);
}

const originalWrite = fs.writeSync;
for (const name of ["openSync", "writeFileSync", "renameSync", "linkSync", "rmSync", "mkdirSync", "appendFileSync"]) {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    const isReading = name === "openSync" && (rest[0] === undefined || rest[0] === "r");
    if (String(path).startsWith(folder) && !isReading && ++steps === fatal) {
      if (name === "writeFileSync") original(path, Buffer.from(rest[0]).subarray(0, Math.floor(rest[0].length / 2)));
      die();
    }
    return original(path, ...rest);
  };
}
for (const name of ["writeSync", "fsyncSync"]) {
  const original = fs[name];
  fs[name] = (descriptor, ...rest) => {
    if (descriptor > 2 && ++steps === fatal) {
      if (name === "writeSync")
        originalWrite(descriptor, Buffer.from(rest[0]).subarray(0, Math.floor(rest[0].length / 2)));
      die();
    }
    return original(descriptor, ...rest);
  };
}
syncBuiltinESMExports();
process.on("exit", () => process.env.FAULTS_COUNT && fs.appendFileSync(process.env.FAULTS_COUNT, `${steps}`));
