import {matchWords} from "../words/words.js";
import {localeOfAddress} from "../words/locales.js";
import {loadShortlist} from "../pairing/shortlist_store.js";
import {explorerMarts, matchData} from "../pairing/match_data.js";
import {fetchMarts} from "../marts/fetch_marts.js";
import {MatchPage} from "./match_page.js";
import {breath} from "../ui/breath.js";
import {tellChanges} from "../ui/live_region.js";
import {partOf} from "../ui/named_part.js";

/**
 * Makes the match explorer of this page answer: fetches the profiles and takes over the list that stands there. Done
 * when the page answers: what was pressed before is pressed again then.
 */
export async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>(".match-explorer");
  if (!root) return;
  tellChanges();
  const locale = localeOfAddress(location.pathname);
  const status = partOf(root, "status");
  const sayFailed = (error: unknown): void => {
    status.textContent = matchWords[locale].failed;
    // A fault of ours is not a fault of the network: it must reach the console.
    if (!(error instanceof TypeError && /fetch|\d{3}/.test(error.message))) throw error;
  };
  status.textContent = matchWords[locale].loading;
  root.setAttribute("aria-busy", "true");
  try {
    const read = await fetchMarts(explorerMarts);
    // Each of these is a piece of work that a slow phone feels: between them the page may move.
    await breath();
    const data = matchData(read, {locale, known: root.dataset.fingerprint});
    await breath();
    const page = new MatchPage(root, {document, locale, data}, loadShortlist(data));
    await breath();
    page.begin(location.search);
    if (status.textContent === matchWords[locale].loading) status.textContent = "";
    // Other names of places come after all else, and nobody waits for them: only who types one needs them.
    fetchMarts(["place_name"]).then((names) => data.book.learn(names("place_name")), sayFailed);
  } catch (error) {
    sayFailed(error);
  } finally {
    root.removeAttribute("aria-busy");
  }
}
