import type {ShortlistWords} from "../rooms/shortlist.js";
import {say} from "./speech.js";

const roles: ShortlistWords["roles"] = {
  ks_adviser: "adviser at KS",
  auc_adviser: "adviser at AUC",
  kommune_coordinator: "coordinator in the kommune",
  kommune_mayor: "mayor of the kommune",
  county_coordinator: "coordinator in the county",
  hromada_coordinator: "coordinator in the hromada",
  hromada_mayor: "head of the hromada"
};

export const shortlist: ShortlistWords = {
  title: "Shortlist",
  empty: "No pairs are on the shortlist yet.",
  note:
    "The shortlist is kept in this browser alone until you download it. Points and rank are by the weights it " +
    "was begun with. Write no names of persons in it.",
  open: "Open",
  remove: "Take away",
  override: "Decide yourself",
  kind: "What should hold?",
  kinds: {none: "The order as it is", put_first: "Put first", exclude: "Leave out"},
  role: "Who decides? (role)",
  date: "Date",
  reason: "Reason",
  reasonHint: "Shown together with the choice. No names of persons.",
  save: "Save the choice",
  saved: "The choice is saved, and the list follows it.",
  json: "Download the shortlist (JSON)",
  csv: "Download the shortlist (CSV)",
  import: "Bring in a shortlist (JSON or CSV)",
  undo: "Undo",
  undone: "The shortlist is as it was before the last thing you did.",
  otherWindow:
    "The shortlist was changed in another window. Both now show the same; what stood in the forms here is kept.",
  views: {
    title: "Saved views",
    name: "Name of the view",
    save: "Save the view that stands here",
    saved: (name) => `“${name}” is saved in this browser.`,
    remove: (name) => `Remove the view “${name}”`,
    noName: "Give the view a name first."
  },
  imported: (count) =>
    say.plural(count, {one: "One pair was brought in.", other: `${say.count(count)} pairs were brought in.`}),
  refused: "The file was not brought in, and the shortlist is as before:",
  broken: "This page cannot read the shortlist in this browser. It stays there until you add a new pair:",
  notKept: "The browser does not let us keep the shortlist. Download it before you close the page.",
  added: (pair) => `${pair} is on the shortlist.`,
  removed: (pair) => `${pair} is off the shortlist.`,
  full: "The file is larger than a shortlist can be. Choose another file.",
  standing: ({points, position}) =>
    position === null
      ? `${say.number(points, "points")} points, taken away by the filters`
      : `${say.number(points, "points")} points, rank ${say.count(position)}`,
  overridden: ({kind, role, date, reason}, recommended) =>
    `${{put_first: "Put first", exclude: "Left out"}[kind]} by ${roles[role]} on ${say.day(date)}: ${reason} ` +
    (recommended === null ? "Recommended by the ranking too." : `The ranking recommended ${recommended}.`),
  roles
};
