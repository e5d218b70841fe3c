/**
 * Says a sentence to readers of the screen in the one live region of the page. Of several in one breath the last is
 * said: a choice changes many charts and is one change.
 */
export function announce(sentence: string): void {
  waiting = sentence;
  if (timer !== undefined) return;
  const region = liveRegion();
  timer = setTimeout(() => {
    timer = undefined;
    // The same sentence again is said again only where the text is another for a moment.
    region.textContent = "";
    region.textContent = waiting;
  }, 150);
}

let waiting = "";
let timer: ReturnType<typeof setTimeout> | undefined;

/** The region, made where the page has none yet: it must stand there before it says something. */
export function liveRegion(): HTMLElement {
  const standing = document.querySelector<HTMLElement>("[data-live-region]");
  if (standing) return standing;
  const region = document.createElement("p");
  region.className = "visually-hidden";
  region.setAttribute("role", "status");
  region.dataset.liveRegion = "";
  document.body.append(region);
  return region;
}
