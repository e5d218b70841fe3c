import type {FeatureCollection} from "geojson";
import type {Card} from "./card.js";
import {agreements} from "./coverage_agreements.js";
import {funding, fundingEnd} from "./coverage_funding.js";
import {health} from "./coverage_health.js";
import {partnerMap} from "./coverage_map.js";
import {eeaExperience, partnerNetworks} from "./coverage_networks.js";
import {pipeline} from "./coverage_pipeline.js";
import {pipelineTime} from "./coverage_pipeline_time.js";
import {withoutHromadas, withoutKommuner} from "./coverage_without.js";

/** The cards of the coverage page. */
export function coverageCards(oblasts: FeatureCollection, fylker: FeatureCollection): readonly Card[] {
  return [
    withoutHromadas,
    withoutKommuner,
    partnerMap(fylker, oblasts),
    partnerNetworks,
    eeaExperience,
    agreements,
    pipeline,
    pipelineTime,
    health,
    funding,
    fundingEnd
  ];
}
