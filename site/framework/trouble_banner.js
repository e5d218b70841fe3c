// Runs in the browser of whoever edits, on every page of the preview: what failed stands at the top of the page until
// it is mended. The published site has nothing of it.
const failures = new Map();
let banner;

function show() {
  const lines = [...failures.values()];
  if (lines.length === 0) return void banner?.remove();
  banner ??= Object.assign(document.createElement("aside"), {id: "preview-troubles"});
  banner.setAttribute("role", "alert");
  banner.setAttribute(
    "style",
    "position:sticky;top:0;z-index:99;max-height:50vh;overflow:auto;margin:0;padding:.5rem 1rem;" +
      "background:#fff4f2;color:#5c0d00;border-bottom:3px solid #b3261e;font:14px/1.4 system-ui,sans-serif"
  );
  banner.replaceChildren(
    ...lines.map((line) => {
      const text = document.createElement("pre");
      text.setAttribute("style", "white-space:pre-wrap;overflow-wrap:anywhere;margin:.25rem 0;font:inherit");
      text.textContent = line;
      return text;
    })
  );
  document.body.prepend(banner);
}

function whenThereIsABody(act) {
  if (document.body) act();
  else addEventListener("DOMContentLoaded", act, {once: true});
}

function failed(cause) {
  const said = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  failures.set(`script ${said}`, `A script of this page failed: ${said}`);
  whenThereIsABody(show);
}
addEventListener("error", ({error, message}) => failed(error ?? message));
addEventListener("unhandledrejection", ({reason}) => failed(reason));

const events = new EventSource(`/_kommunebro/events?path=${encodeURIComponent(location.pathname)}`);
events.addEventListener("troubles", ({data}) => {
  for (const key of failures.keys()) if (!key.startsWith("script ")) failures.delete(key);
  for (const line of JSON.parse(data)) failures.set(line, line);
  whenThereIsABody(show);
});
events.addEventListener("reload", () => location.reload());
