// Loaded before the product in a child process: the wall clock is off by FAULTS_SHIFT milliseconds. What counts
// seconds that pass (performance.now, timers) is right, as on a machine whose clock was set wrong.
const shift = Number(process.env.FAULTS_SHIFT);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + shift);
    else super(...args);
  }
  static now() {
    return RealDate.now() + shift;
  }
};
