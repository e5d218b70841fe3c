import {answers} from "./answers.js";
import {ask} from "./ask.js";
import {askPage} from "./ask_page.js";
import type {Rooms} from "../rooms/rooms.js";
import {cardSource} from "./card_source.js";
import {cases} from "./cases.js";
import {context} from "./context.js";
import {counties} from "./counties.js";
import {countyPaper} from "./county_paper.js";
import {countyDetails} from "./county_details.js";
import {countyExplain} from "./county_explain.js";
import {coverageCases} from "./coverage_cases.js";
import {overview} from "./overview.js";
import {coverageFindings} from "./coverage_findings.js";
import {coverageFunding} from "./coverage_funding.js";
import {coveragePartners} from "./coverage_partners.js";
import {coverageLists} from "./coverage_lists.js";
import {coverageForeign} from "./coverage_foreign.js";
import {coverageNews} from "./coverage_news.js";
import {coverageWithout} from "./coverage_without.js";
import {criteria} from "./criteria.js";
import {criteriaSharpen} from "./criteria_sharpen.js";
import {criteriaUnknown} from "./criteria_unknown.js";
import {criteriaRules} from "./criteria_rules.js";
import {explain} from "./explain.js";
import {frame} from "./frame.js";
import {funding} from "./funding.js";
import {report} from "./report.js";
import {reportChanges} from "./report_changes.js";
import {internal} from "./internal.js";
import {match} from "./match.js";
import {matchRow} from "./match_row.js";
import {matchPage} from "./match_page.js";
import {matchAddress} from "./match_address.js";
import {matchDetails} from "./match_details.js";
import {matching} from "./matching.js";
import {choices} from "./choices.js";
import {methods} from "./methods.js";
import {needs} from "./needs.js";
import {needsAreas} from "./needs_areas.js";
import {needsPublic} from "./needs_public.js";
import {needsRules} from "./needs_rules.js";
import {needsSides} from "./needs_sides.js";
import {needsStress} from "./needs_stress.js";
import {notebook} from "./notebook.js";
import {paper} from "./paper.js";
import {paperAgenda} from "./paper_agenda.js";
import {paperAlternatives} from "./paper_alternatives.js";
import {paperAreas} from "./paper_areas.js";
import {paperAssessment} from "./paper_assessment.js";
import {paperCaveats} from "./paper_caveats.js";
import {paperFacts} from "./paper_facts.js";
import {paperFunding} from "./paper_funding.js";
import {paperReasons} from "./paper_reasons.js";
import {paperSources} from "./paper_sources.js";
import {paperSummary} from "./paper_summary.js";
import {picker} from "./picker.js";
import {pickerForm} from "./picker_form.js";
import {picked} from "./picked.js";
import {placeList} from "./place_list.js";
import {placePage} from "./place_page.js";
import {placeNames} from "./place_names.js";
import {places} from "./places.js";
import {plan} from "./plan.js";
import {planResult} from "./plan_result.js";
import {planSentences} from "./plan_sentences.js";
import {planView} from "./plan_view.js";
import {sentenceSigns} from "./sentence_signs.js";
import {shortlist} from "./shortlist.js";
import {shortlistFile} from "./shortlist_file.js";
import {sources} from "./sources.js";
import {statistics} from "./statistics.js";
import {grains} from "./grains.js";
import {releases} from "./releases.js";
import {tables} from "./tables.js";
import {terms} from "./terms.js";
import {trends} from "./trends.js";
import {trendsMap} from "./trends_map.js";
import {trendsMoney} from "./trends_money.js";
import {ui} from "./ui.js";
import {cards} from "./cards.js";
import {cardFrame} from "./card_frame.js";
import {why} from "./why.js";
import {rules} from "./rules.js";
import {search} from "./search.js";

export const rooms: Rooms = {
  cardSource,
  ui,
  cards,
  cardFrame,
  sentenceSigns,
  statistics,
  terms,
  cases,
  funding,
  report,
  reportChanges,
  internal,

  coverageForeign,
  coverageNews,
  coverageWithout,
  coveragePartners,
  coverageLists,
  counties,
  countyPaper,
  countyDetails,
  countyExplain,
  coverageCases,
  coverageFunding,
  coverageFindings,
  overview,
  needs,
  needsPublic,
  context,
  needsRules,
  needsAreas,
  needsSides,
  needsStress,
  trends,
  trendsMoney,
  trendsMap,
  picker,
  pickerForm,
  picked,
  placeList,
  placePage,
  placeNames,
  places,
  criteria,
  criteriaSharpen,
  criteriaUnknown,
  criteriaRules,
  matching,
  choices,
  shortlist,
  shortlistFile,
  sources,
  frame,
  answers,
  ask,
  askPage,
  notebook,
  paper,
  paperSummary,
  paperFacts,
  paperReasons,
  paperAreas,
  paperAlternatives,
  paperCaveats,
  paperFunding,
  paperAssessment,
  paperAgenda,
  paperSources,
  match,
  matchRow,
  matchPage,
  matchDetails,
  why,
  plan,
  planResult,
  planSentences,
  planView,
  explain,
  matchAddress,
  methods,
  rules,
  grains,
  releases,
  tables,
  search
};
