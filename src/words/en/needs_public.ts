import type {NeedsPublicWords, ProjectMeasure} from "../rooms/needs_public.js";
import type {Extreme} from "../../model/findings/finding.js";
import {say} from "./speech.js";

const figure = (measure: ProjectMeasure, value: number): string =>
  measure === "share" ? say.number(value, "whole_share") : say.number(value, "ratio");

/** Whether more have come or left, and by how many. */
export const moved = (perThousand: number): string =>
  Math.round(perThousand) === 0
    ? "as many have come as left, net 0 per 1,000 inhabitants"
    : perThousand < 0
      ? `more have left than come, net ${say.count(-perThousand)} per 1,000 inhabitants`
      : `more have come than left, net ${say.count(perThousand)} per 1,000 inhabitants`;

export const needsPublic: NeedsPublicWords = {
  divideBy: "Divide by",
  divisions: {region_type: "Region type", oblast: "Oblast"},
  wholeCountry: "All",
  suppressed: "suppressed",
  columns: {
    group: "Group",
    sector: "Sector",
    hromada_count: "Hromadas",
    population_2022: "Inhabitants, 1 January 2022",
    with_project_count: "With a project",
    share: "Share with a project",
    project_count: "Projects",
    projects_per_10000: "Projects per 10,000 inhabitants",
    unknown_count: "Hromadas without a figure",
    net_displaced_count: "Net displaced",
    net_displaced_per_1000: "Net per 1,000 inhabitants",
    received_count: "Hromadas where more have come than left"
  },
  projects: {
    measure: "Measure",
    measures: {share: "Share of hromadas", per_10000: "Projects per 10,000 inhabitants"},
    share: (sector, {own: {part, whole}, any}) =>
      any === null
        ? `${say.count(part.value)} of ${say.count(whole.value)} hromadas ${say.has(part.value)} registered ` +
          `projects in DREAM within ` +
          `“${sector}”`
        : `${say.count(any.part.value)} of ${say.count(whole.value)} hromadas ${say.has(any.part.value)} registered ` +
          `projects in DREAM, ` +
          `${say.count(part.value)} of them within “${sector}”`,
    per10000: (sector, value) =>
      `DREAM has ${say.number(value, "ratio")} ${say.plural(value, {one: "project", other: "projects"})} within ` +
      `“${sector}” per 10,000 inhabitants`,
    range: (measure, sector, {least, most}) => {
      const at = ({value, groups}: Extreme): string => `${figure(measure, value)} (${say.list(groups.map(String))})`;
      return measure === "share"
        ? `Among the oblasts shown, the share of hromadas with projects within “${sector}” goes from ${at(least)} to ` +
            at(most)
        : `Among the oblasts shown, projects within “${sector}” per 10,000 inhabitants go from ${at(least)} to ` +
            at(most);
    },
    none: "The figures are too small to be shown",
    subtitle: (measure, counted, listDay) =>
      `${measure === "share" ? "Share of hromadas that have projects" : "Projects per 10,000 inhabitants"} in ` +
      `DREAM, the ` +
      `state’s register of recovery projects${counted === null ? "" : `, counted on ${say.day(counted)}`}. ` +
      `${listDay === null ? "" : `Region types by the list of ${say.day(listDay)}. `}A stronger tint is more.`,
    heading: (group, hromadas) => `${group}\nn = ${say.count(hromadas)}`,
    figure,
    summary: (title, rows, columns) =>
      `${title}. ${say.count(rows)} ${say.plural(rows, {one: "row", other: "rows"})}, ` +
      `${say.count(columns)} ${say.plural(columns, {one: "column", other: "columns"})}.`,
    says: (unlisted) =>
      "The register says what somebody has entered and wishes to have paid, not what is most needed, and not that " +
      "anything is approved or begun. A hromada without projects may have great needs. A project can have several " +
      `sectors. Projects that name no place are left out, and ${say.count(unlisted)} ` +
      `${say.plural(unlisted, {one: "hromada was", other: "hromadas were"})} not looked up.`,
    withheld: (division) =>
      division === "oblast"
        ? "Oblasts leave out hromadas at the front or near it: nothing is shown of small groups of them. " +
          "Oblasts with " +
          "fewer than ten others are put together. So some oblasts are missing."
        : "The war zone is the front line and occupied territory as one group. Safe hromadas close to the front " +
          "are in no group.",
    held: (cells, held) =>
      `${say.count(held)} of ${say.count(cells)} figures are suppressed: they would show what a few hromadas have. ` +
      "One of them may be larger than figures that are shown."
  },
  displacement: {
    title: ({outside, inside}) => {
      if (outside === null) return "Where people have come to and where they have left is not known";
      const out = `Outside the war zone ${moved(outside.value)}`;
      return inside === null ? out : `${out}; in the war zone ${moved(inside.value)}`;
    },
    range: ({least, most}) => {
      if (least === null || most === null) return "Net displacement is known for no oblast";
      const at = ({value, groups}: Extreme): string => `${say.count(value)} (${say.list(groups.map(String))})`;
      return (
        `Among the oblasts shown, net displacement outside the war zone goes from ${at(least)} to ${at(most)} per ` +
        "1,000 inhabitants"
      );
    },
    subtitle: (division, listDay) =>
      "Persons who have come less persons who have left, per 1,000 inhabitants of 1 January 2022, as the state " +
      "budget " +
      `of 2024 counts them. ${division === "oblast" ? "Only hromadas outside the war zone. " : ""}` +
      `Region types by the list of ${say.day(listDay)}.`,
    row: (group, hromadas) => `${group} (${say.count(hromadas)})`,
    axis: "Net displaced per 1,000 inhabitants",
    received: (received, hromadas) =>
      `In ${say.count(received)} of ${say.count(hromadas)} hromadas outside the war zone more have come than ` +
      `left. KS’s ` +
      "second category is hromadas outside the war zone that have received many; how many are many, KS does not say.",
    says:
      "The definitions are the budget’s. It does not say on which day people were counted, who has gone back " +
      "since, or " +
      "what those who came need. Each figure is rounded to a hundred persons.",
    unknown: (hromadas) =>
      `The budget has no figures of ${say.count(hromadas)} ` +
      `${say.plural(hromadas, {one: "hromada", other: "hromadas"})}, occupied since before 2022.`,
    oblasts: "Oblasts with fewer than ten hromadas outside the war zone are left out."
  }
};
