import {matchAddressWords, shortlistFileWords} from "../words/words.js";
import {tellChanges} from "../ui/live_region.js";
import {partOf} from "../ui/named_part.js";
import {planPairs, writeMatchAddress} from "../pairing/match_address.js";
import {matchData} from "../pairing/match_data.js";
import {decisionPaper, paperMarts} from "./paper.js";
import {plainText} from "./blocks.js";
import {readPaperAsked} from "./asked_pair.js";
import {paperWords} from "../words/words.js";
import {localeOfAddress, type Locale} from "../words/locales.js";
import {element} from "../ui/element.js";
import {fetchMarts} from "../marts/fetch_marts.js";
import {paperArticle} from "./draw_blocks.js";
import {loadShortlist} from "../pairing/shortlist_store.js";

/**
 * Makes the page of the decision paper answer: writes the paper of the pair that the address names, and prints. Who
 * presses before the paper stands prints it once, when it stands.
 */
export async function start(): Promise<void> {
  const host = document.querySelector<HTMLElement>(".decision-paper");
  if (!host) return;
  try {
    if (location.search !== "") await writeAsked(host);
  } finally {
    host.querySelector("[data-act=print]")?.addEventListener("click", () => print());
  }
}

/** Puts the paper that the address asks for in the place of the example, or says that it did not come. */
async function writeAsked(host: HTMLElement): Promise<void> {
  tellChanges();
  const locale = localeOfAddress(location.pathname);
  const status = partOf(host, "status");
  // The example of another pair must not be taken for the paper that was asked for.
  partOf(host, "paper").hidden = true;
  partOf(host, "example").hidden = true;
  status.textContent = paperWords[locale].loading;
  host.setAttribute("aria-busy", "true");
  try {
    status.textContent = await write(host, locale);
  } catch (error) {
    status.textContent = paperWords[locale].failed;
    // A fault of ours is not a fault of the network: it must reach the console.
    if (!(error instanceof TypeError && /fetch|\d{3}/.test(error.message))) throw error;
  } finally {
    host.removeAttribute("aria-busy");
  }
}

/** Writes the paper, or the sentence that says why there is none. Returns what is told of it. */
async function write(host: HTMLElement, locale: Locale): Promise<string> {
  const read = await fetchMarts(paperMarts);
  const data = matchData(read, {locale, known: host.dataset.fingerprint});
  const {shortlist, problems: kept} = loadShortlist(data);
  const {asked, refusal, problems, address, isExample} = readPaperAsked(location.search, data, locale, shortlist);
  const told = [...problems, ...kept.map(shortlistFileWords[locale].problem)];
  const list = element(document, "ul", {}, ...told.map((sentence) => element(document, "li", {}, sentence)));
  partOf(host, "problems").replaceChildren(
    ...(told.length > 0
      ? [asked && element(document, "p", {}, matchAddressWords[locale].title), list].filter((node) => node !== null)
      : [])
  );
  partOf(host, "back").setAttribute(
    "href",
    `./match.html${writeMatchAddress(address, {filters: data.filters}, planPairs(location.search))}`
  );
  partOf(host, "example").hidden = !isExample;
  host.classList.toggle("is-refused", asked === null);
  if (!asked) {
    partOf(host, "paper").replaceWith(
      element(document, "div", {"data-part": "paper", class: "paper-refusal"}, element(document, "p", {}, refusal))
    );
    return "";
  }
  const paper = decisionPaper(read, data, locale, asked);
  partOf(host, "paper").replaceWith(paperArticle(document, paper));
  const title = plainText(paper.title);
  // A saved PDF takes its name from the title.
  document.title = title;
  return paperWords[locale].ready(title);
}
