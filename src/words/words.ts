// The sentences of each room in every language. A script for the browser is made with one language alone: the bundler
// makes a module of each room that it asks for, from the names below, so that each line must keep its form, and whoever
// asks for words does so by `import {…} from "…/words.js";`.
import {rooms as en} from "./en/rooms.js";
import {inEveryLanguage, type Each} from "./locales.js";
import {rooms as nb} from "./nb/rooms.js";
import type {Rooms} from "./rooms/rooms.js";
import {rooms as uk} from "./uk/rooms.js";

const said: Each<Rooms> = {nb, en, uk};

function inEach<Room extends keyof Rooms>(room: Room): Each<Rooms[Room]> {
  return inEveryLanguage((locale) => said[locale][room]);
}

export const uiWords = inEach("ui");
export const cardWords = inEach("cards");
export const cardFrameWords = inEach("cardFrame");
export const cardSourceWords = inEach("cardSource");
export const sentenceSigns = inEach("sentenceSigns");
export const statisticsWords = inEach("statistics");
export const termWords = inEach("terms");
export const caseWords = inEach("cases");
export const fundingWords = inEach("funding");
export const reportWords = inEach("report");
export const reportChangesWords = inEach("reportChanges");
export const internalWords = inEach("internal");
export const coverageForeignWords = inEach("coverageForeign");
export const coverageNewsWords = inEach("coverageNews");
export const coverageWithoutWords = inEach("coverageWithout");
export const coveragePartnersWords = inEach("coveragePartners");
export const coverageCasesWords = inEach("coverageCases");
export const coverageFundingWords = inEach("coverageFunding");
export const coverageFindingsWords = inEach("coverageFindings");
export const overviewWords = inEach("overview");
export const needsWords = inEach("needs");
export const needsPublicWords = inEach("needsPublic");
export const contextWords = inEach("context");
export const needsRulesWords = inEach("needsRules");
export const needsAreasWords = inEach("needsAreas");
export const needsSidesWords = inEach("needsSides");
export const needsStressWords = inEach("needsStress");
export const trendsWords = inEach("trends");
export const trendsMoneyWords = inEach("trendsMoney");
export const trendsMapWords = inEach("trendsMap");
export const pickerWords = inEach("picker");
export const pickedWords = inEach("picked");
export const placeNamesWords = inEach("placeNames");
export const placeListWords = inEach("placeList");
export const placesWords = inEach("places");
export const criteriaWords = inEach("criteria");
export const matchingWords = inEach("matching");
export const shortlistWords = inEach("shortlist");
export const sourceWords = inEach("sources");
export const frameWords = inEach("frame");
export const answerWords = inEach("answers");
export const askWords = inEach("ask");
export const notebookWords = inEach("notebook");
export const paperWords = inEach("paper");
export const paperSummaryWords = inEach("paperSummary");
export const paperFactsWords = inEach("paperFacts");
export const paperReasonsWords = inEach("paperReasons");
export const paperAreasWords = inEach("paperAreas");
export const paperAlternativesWords = inEach("paperAlternatives");
export const paperCaveatsWords = inEach("paperCaveats");
export const paperFundingWords = inEach("paperFunding");
export const paperAssessmentWords = inEach("paperAssessment");
export const paperAgendaWords = inEach("paperAgenda");
export const paperSourcesWords = inEach("paperSources");
export const countyWords = inEach("counties");
export const countyPaperWords = inEach("countyPaper");
export const countyDetailsWords = inEach("countyDetails");
export const countyExplainWords = inEach("countyExplain");
export const matchWords = inEach("match");
export const matchDetailsWords = inEach("matchDetails");
export const whyWords = inEach("why");
export const planWords = inEach("plan");
export const planResultWords = inEach("planResult");
export const planSentencesWords = inEach("planSentences");
export const planViewWords = inEach("planView");
export const explainWords = inEach("explain");
export const matchAddressWords = inEach("matchAddress");
export const methodsWords = inEach("methods");
export const ruleWords = inEach("rules");
export const tablesWords = inEach("tables");
export const tableSearchWords = inEach("tableSearch");
export const grainWords = inEach("grains");
export const releasesWords = inEach("releases");
export const searchWords = inEach("search");
