// What every page starts the search in its head with: the rest is fetched when a reader first goes there.
const form = document.querySelector<HTMLFormElement>(".site-search");

form?.addEventListener(
  "focusin",
  () => {
    // @ts-expect-error The bundle is made by the build, after the types are checked.
    void import("./generated/live_search.js").then(
      ({start}: {start: (form: HTMLFormElement) => Promise<void>}) => start(form),
      // A script that did not come leaves the form as it stands: it opens the list of all places.
      () => undefined
    );
  },
  {once: true}
);
// The reader may have been there before this script.
if (form?.contains(document.activeElement)) form.dispatchEvent(new Event("focusin"));
