// Imported by every data loader's process: a loader ends with the build that started it, even where it waits for ever.
import process from "node:process";

const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1000).unref();
