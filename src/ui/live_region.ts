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

/** Says what changes in the parts of the page that tell a reader something, marked `data-tells`; together, once. */
export function tellChanges(): void {
  liveRegion();
  new MutationObserver((changes) => {
    const parts = changes.map(({target}) =>
      (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>("[data-tells]")
    );
    const texts = [...new Set(parts)].map((part) => part?.textContent?.trim() ?? "").filter((text) => text !== "");
    if (texts.length > 0) announce(texts.join(" "));
  }).observe(document.body, {subtree: true, childList: true, characterData: true});
}

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
