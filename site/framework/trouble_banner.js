// Runs in the browser of whoever edits, on every page of the preview: what failed stands at the top of the page until
// it is mended, what is being made after an edit at its foot until it is there. The published site has nothing of it.
const failures = new Map();
let banner;
let notice;

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

/** What is being made covers nothing for long, and moves nothing. */
function showDoing(lines) {
  if (lines.length === 0) return void notice?.remove();
  notice ??= Object.assign(document.createElement("aside"), {id: "preview-doing"});
  notice.setAttribute("role", "status");
  notice.setAttribute(
    "style",
    "position:fixed;bottom:0;left:0;right:0;z-index:99;padding:.4rem 1rem;background:#fff8e1;color:#4a3200;" +
      "border-top:3px solid #b98900;font:14px/1.4 system-ui,sans-serif"
  );
  notice.textContent = lines.join(" ");
  document.body.append(notice);
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

// Framework changes an open page by a socket of its own, and tries late and ever later to open it again after a page
// could not be drawn or the preview started anew.
let socket;
window.WebSocket = class extends WebSocket {
  constructor(...address) {
    super(...address);
    socket = this;
  }
};

const events = new EventSource(`/_kommunebro/events?path=${encodeURIComponent(location.pathname)}`);
events.addEventListener("troubles", ({data}) => {
  for (const key of failures.keys()) if (!key.startsWith("script ")) failures.delete(key);
  const {failed: lines, doing} = JSON.parse(data);
  for (const line of lines) failures.set(line, line);
  whenThereIsABody(() => {
    show();
    showDoing(doing);
  });
});
events.addEventListener("drawn", () => socket?.readyState === WebSocket.CLOSED && location.reload());
events.addEventListener("reload", () => location.reload());
