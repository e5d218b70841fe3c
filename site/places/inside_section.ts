// What the page of a municipality tells in the internal edition alone.
import type {HromadaAnswers, KommuneAnswers} from "../../src/model/match/places.ts";
import {stepText} from "../../src/pairing/case_text.ts";
import {dateText, missingFigure} from "../../src/words/figures.ts";
import {matchingWords, paperAreasWords, paperFactsWords, placesWords} from "../../src/words/words.ts";
import {markup, Markup} from "../pages/markup.ts";
import type {SectionOf} from "./place_sections.ts";
import {placeLink} from "./place_link.ts";

/** Answers, cases and shortlists of a kommune or hromada; nothing in the public edition, and of no other place. */
export function inside(of: SectionOf): Markup {
  const {row, shelf, locale, audience = "public"} = of;
  if (audience !== "internal" || !shelf.inside || !["kommune", "hromada"].includes(row.place_kind))
    return new Markup("");
  const words = placesWords[locale].inside;
  const code = row.place_code;
  const linked = (other: string | null): Markup | null => {
    const place = other === null ? undefined : shelf.place(other);
    return place ? markup`${placeLink(place)}: ` : null;
  };
  const cases = shelf.inside.cases(code).map(({row: one, other}) => {
    const said = {
      id: one.case_id,
      stage: one[`stage_${locale}`],
      days: one.days_in_stage,
      step: stepText(one.next_step, locale),
      due: one.next_step_due_date
    };
    return markup`<li>${linked(other)}${words.case(said)}</li>`;
  });
  const entries = shelf.inside
    .shortlisted(code)
    .map(({other, ...entry}) => markup`<li>${linked(other)}${words.shortlist(entry)}</li>`);
  const list = (items: readonly Markup[], none: string): Markup =>
    items.length === 0 ? markup`<p>${none}</p>` : markup`<ul>${items}</ul>`;
  return markup`<h2 id="inside">${words.heading}</h2>
<h3>${words.answers}</h3>
${answers(of)}
<h3>${words.cases}</h3>
${list(cases, words.noCases)}
<h3>${words.shortlists}</h3>
${list(entries, words.noShortlists)}`;
}

type Fact = readonly [head: string, fact: string];

function answers({row, shelf, locale}: SectionOf): Markup {
  const words = placesWords[locale].inside;
  const kommune = shelf.inside?.kommuneAnswers(row.place_code);
  const hromada = shelf.inside?.hromadaAnswers(row.place_code);
  if (!kommune && !hromada) return markup`<p>${words.noAnswers}</p>`;
  const {facts, yes, horizons, languages, capacity, accepted} = paperFactsWords[locale];
  const area = (code: string): string => shelf.areaName(code, locale);
  const areas = (kind: keyof typeof words.kinds, names: readonly string[]): Fact => [
    words.kinds[kind],
    names.length === 0 ? missingFigure(locale) : names.join("; ")
  ];
  const both = ({date, languages: codes, horizon, hasResponsible}: KommuneAnswers | HromadaAnswers): Fact[] => [
    [facts.answered, date === null ? missingFigure(locale) : dateText(date, locale)],
    [facts.languages, languages(codes)],
    [facts.horizon, horizons[horizon]],
    [facts.responsible, yes(hasResponsible)]
  ];
  const ofKommune = (one: KommuneAnswers): Fact[] => [
    ...both(one),
    [facts.capacity, capacity({people: one.people, hoursPerMonth: one.hoursPerMonth})],
    [facts.accepts, accepted((["safe", "near_front", "frontline"] as const).filter((type) => one.accepts[type]))],
    areas(
      "competence",
      [...one.competence]
        .filter(([, level]) => level > 0)
        .toSorted(([, a], [, b]) => b - a)
        .map(([code, level]) => words.competence(area(code), paperAreasWords[locale].competence(level)))
    ),
    areas("wish", one.wishes.map(area))
  ];
  const ofHromada = (one: HromadaAnswers): Fact[] => [
    ...both(one),
    [facts.wants_partner, yes(one.wantsPartner)],
    areas(
      "need",
      one.needs.map(({area: code, priority, horizon}) =>
        words.need({area: area(code), priority, horizon: matchingWords[locale].horizons[horizon]})
      )
    ),
    areas("offer", one.offers.map(area))
  ];
  const told = [...(kommune ? ofKommune(kommune) : []), ...(hromada ? ofHromada(hromada) : [])];
  return markup`<dl class="place-facts">${told.map(
    ([head, fact]) => markup`<div><dt>${head}</dt><dd>${fact}</dd></div>`
  )}</dl>`;
}
