import type {Card} from "../cards/card.js";
import {needsChoice} from "./needs_choice.js";
import {needsDisplaced} from "./needs_displaced.js";
import {needsDisplacedOblasts} from "./needs_displaced_oblasts.js";
import {needsDisplacement} from "./needs_displacement.js";
import {needsHorizon} from "./needs_horizon.js";
import {needsHorizonGroups} from "./needs_horizon_groups.js";
import {needsLearning} from "./needs_learning.js";
import {needsOffer} from "./needs_offer.js";
import {needsProjects} from "./needs_projects.js";
import {needsRebuilding} from "./needs_rebuilding.js";
import {needsStress} from "./needs_stress.js";
import {needsTable} from "./needs_table.js";
import {needsWanted} from "./needs_wanted.js";

/** The cards of the needs page. */
export function needsCards(): readonly Card[] {
  return [
    needsProjects,
    needsDisplacement,
    needsDisplaced,
    needsDisplacedOblasts,
    needsRebuilding,
    needsWanted,
    needsTable,
    needsHorizonGroups,
    needsHorizon,
    needsChoice,
    needsOffer,
    needsLearning,
    needsStress
  ];
}
