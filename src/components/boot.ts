// The only script a page starts with: it fetches the rest when a reader first wants something of a chart.
const wanted = ".needs-script, .card-table, .card-actions";

const wishes = ["pointerover", "pointerdown", "focusin", "change"];

let started = false;

function start(): void {
  if (started) return;
  started = true;
  for (const type of wishes) removeEventListener(type, onWish);
  // A literal, so that the build finds the file and gives it its final address.
  // @ts-expect-error The bundle is made by the build, after the types are checked.
  void import("../generated/live.js").then(({live}: {live: () => void}) => live());
}

function onWish({target}: Event): void {
  if (target instanceof Element && target.closest(wanted)) start();
}

if (location.search) start();
else for (const type of wishes) addEventListener(type, onWish, {passive: true});
