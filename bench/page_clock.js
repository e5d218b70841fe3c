// Runs in the measured page, before anything of its own: notes paint, long tasks, shifts, the first chart, and quiet.
// Plain JavaScript: it is handed to the browser as it stands.
(() => {
  const clock = {fcp: null, chart: null, blocking: 0, shift: 0};
  let lastChange = 0;

  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true});
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") clock.fcp = entry.startTime;
  });
  observe("longtask", (entry) => {
    clock.blocking += Math.max(0, entry.duration - 50);
  });
  observe("layout-shift", (entry) => {
    if (!entry.hadRecentInput) clock.shift += entry.value;
  });
  observe("resource", () => {
    lastChange = performance.now();
  });

  /** A chart is an SVG of some size that is laid out; icons are not. */
  const chartIn = (scope) =>
    [...(scope?.querySelectorAll("svg") ?? [])].find((svg) => {
      const {width, height} = svg.getBoundingClientRect();
      return width >= 200 && height >= 80;
    });

  /** Calls `then` with the time after the frame in which `find` finds something. */
  const afterFrame = (find, then) => {
    const look = () => {
      if (find()) setTimeout(() => then(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  afterFrame(
    () => chartIn(document.querySelector("main")),
    (time) => (clock.chart = time)
  );

  addEventListener("DOMContentLoaded", () => {
    lastChange = performance.now();
    new MutationObserver(() => (lastChange = performance.now())).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true
    });
  });

  /** True when nothing says that it is busy and nothing has changed for so many ms. */
  clock.isQuiet = (ms) =>
    document.querySelectorAll("observablehq-loading, [aria-busy=true]").length === 0 &&
    performance.now() - lastChange > ms;

  /** Gives a field a value as a reader would; resolves with the ms until `watched` has a new chart on screen. */
  clock.change = (selector, value, watched) => {
    const field = document.querySelector(selector);
    const host = document.querySelector(watched);
    const old = chartIn(host);
    const started = performance.now();
    field.value = value;
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, {bubbles: true}));
    return new Promise((resolve) =>
      afterFrame(
        () => chartIn(host) && chartIn(host) !== old,
        (time) => resolve(time - started)
      )
    );
  };

  globalThis.benchClock = clock;
})();
