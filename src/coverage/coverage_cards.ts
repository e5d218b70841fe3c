import type {Card} from "../cards/card.js";
import {agreements} from "./agreements.js";
import {anyPartner} from "./any_partner.js";
import {funding, fundingEnd} from "./funding.js";
import {health} from "./health.js";
import {listOverlap} from "./list_overlap.js";
import {partnerCountries} from "./partner_countries.js";
import {partnerMap, type DrawPartners} from "./partner_map.js";
import {eeaExperience, partnerNetworks} from "./networks.js";
import {pipeline} from "./pipeline.js";
import {pipelineTime} from "./pipeline_time.js";
import {tieNews} from "./tie_news.js";
import {withoutHromadas, withoutKommuner} from "./without_partner.js";

/** The cards of the coverage page. */
export function coverageCards(drawPartners: DrawPartners): readonly Card[] {
  return [
    withoutHromadas,
    withoutKommuner,
    anyPartner,
    partnerCountries,
    partnerMap(drawPartners),
    partnerNetworks,
    eeaExperience,
    listOverlap,
    agreements,
    tieNews,
    pipeline,
    pipelineTime,
    health,
    funding,
    fundingEnd
  ];
}
