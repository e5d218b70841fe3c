import {askPage} from "./ask/ask_page.js";
import {allianceLens, findings, latestTies, tieLists} from "./coverage/coverage_parts.js";
import type {MartReader} from "./marts/mart_rows.js";
import {matchExplorer} from "./match/explorer.js";
import {
  methodsCriteria,
  methodsExample,
  methodsFilters,
  methodsHeldBack,
  methodsPlan,
  methodsPoints,
  methodsPresets,
  methodsRealTies,
  methodsSturdiness,
  methodsTerms,
  methodsUnknown
} from "./methods/methods_parts.js";
import {door} from "./overview/overview_parts.js";
import {toldParts} from "./cards/told_facts.js";
import {answerRules} from "./needs/answer_rules.js";
import {placeList} from "./places/place_list.js";
import {paperPage} from "./paper/paper_page.js";
import {planAsk, planStanding} from "./plan/plan_parts.js";
import {documentClauses, documentList} from "./sources/document_parts.js";
import {checks, freshness, regionRules} from "./sources/source_parts.js";
import {tableIndex} from "./sources/table_index.js";
import {pickerPart} from "./trends/picker_part.js";
import type {PartOptions} from "./ui/part_options.js";

/** What a page may name in `<page-part name="…">`, besides chart cards. */
export const pageParts: Readonly<Record<string, (read: MartReader, options: PartOptions) => HTMLElement>> = {
  door,
  "hromada-picker": pickerPart,
  "answer-rules": answerRules,
  freshness,
  checks,
  "region-rules": regionRules,
  "table-index": tableIndex,
  "coverage-findings": findings,
  "latest-ties": latestTies,
  "tie-lists": tieLists,
  "alliance-lens": allianceLens,
  "match-explorer": matchExplorer,
  "plan-ask": planAsk,
  plan: planStanding,
  paper: paperPage,
  places: placeList,
  ask: askPage,
  "methods-criteria": methodsCriteria,
  "methods-presets": methodsPresets,
  "methods-real-ties": methodsRealTies,
  "methods-example": methodsExample,
  "methods-filters": methodsFilters,
  "methods-sturdiness": methodsSturdiness,
  "methods-points": methodsPoints,
  "methods-unknown": methodsUnknown,
  "methods-plan": methodsPlan,
  "methods-terms": methodsTerms,
  "methods-held-back": methodsHeldBack,
  documents: documentList,
  "document-clauses": documentClauses,
  ...toldParts
};
