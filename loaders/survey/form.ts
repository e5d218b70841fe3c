/**
 * How the cell of one question is read; `answers` names the list of answers in the mapping, `areas` the areas of
 * cooperation.
 */
export type Question =
  | {readonly kind: "name" | "code"; readonly optional?: boolean}
  | {readonly kind: "whole_number"; readonly most: number}
  | {readonly kind: "date"; readonly optional: true}
  | {
      readonly kind: "one_of";
      readonly answers: AnswerList;
      readonly optional?: boolean;
      /** True where an export from before the question was added need not have it. */
      readonly isAdded?: boolean;
    }
  | {readonly kind: "many_of"; readonly answers: AnswerList; readonly optional?: boolean; readonly exactly?: number};

export type AnswerList = "areas" | "measures" | "yes_no" | "level" | "horizon" | "when" | "region_type" | "language";

/** A form of KS: its id is the name of its file, of its record and of its main staging table. */
export interface Form {
  readonly id: "norwegian_profiles" | "hromada_needs" | "support_choices";
  /** Name in reports. */
  readonly title: string;
  /** Questions by field. A field `<name>.<area_code>` is one statement of a grid over all areas. */
  readonly questions: Readonly<Record<string, Question>>;
}

/**
 * The value of a field of one answer: text or code, number, codes, or null where an optional question is not answered.
 */
export type Value = string | number | readonly string[] | null;

/** One answer to a form: the row in the spreadsheet and its values by field. */
export interface Answer {
  readonly row: number;
  readonly values: Readonly<Record<string, Value>>;
}

/** An area as far as the forms go by it: those that cut across the others were added after the first forms. */
export interface AskedArea {
  readonly area_code: string;
  readonly area_group: string;
}

export const needRanks = [1, 2, 3, 4, 5] as const;

/** The three forms; the grid of competences has a statement for each area. */
export function forms(areas: readonly AskedArea[]): readonly Form[] {
  return [
    {
      id: "norwegian_profiles",
      title: "profile of a Norwegian municipality",
      questions: {
        place_name: {kind: "name"},
        place_code: {kind: "code", optional: true},
        parent_name: {kind: "name", optional: true},
        submitted_date: {kind: "date", optional: true},
        ...Object.fromEntries(
          areas.map(({area_code, area_group}) => [
            `competence.${area_code}`,
            {kind: "one_of", answers: "level", isAdded: area_group === "cross_cutting"} as const
          ])
        ),
        learning_wishes: {kind: "many_of", answers: "areas", optional: true},
        capacity_hours_per_month: {kind: "whole_number", most: 2000},
        capacity_people: {kind: "whole_number", most: 500},
        languages: {kind: "many_of", answers: "language"},
        accepts: {kind: "many_of", answers: "region_type"},
        horizon: {kind: "one_of", answers: "horizon"},
        has_responsible_person: {kind: "one_of", answers: "yes_no"},
        has_civil_society_ties: {kind: "one_of", answers: "yes_no"},
        has_earlier_cooperation: {kind: "one_of", answers: "yes_no"}
      }
    },
    {
      id: "hromada_needs",
      title: "needs of a hromada",
      questions: {
        place_name: {kind: "name"},
        place_code: {kind: "code", optional: true},
        parent_name: {kind: "name"},
        submitted_date: {kind: "date", optional: true},
        ...Object.fromEntries(
          needRanks.flatMap(
            (rank) =>
              [
                [`need_${rank}`, {kind: "one_of", answers: "areas", optional: rank > 1}],
                [`need_${rank}_when`, {kind: "one_of", answers: "when", optional: rank > 1}]
              ] as [string, Question][]
          )
        ),
        offers: {kind: "many_of", answers: "areas", optional: true},
        languages: {kind: "many_of", answers: "language"},
        has_responsible_role: {kind: "one_of", answers: "yes_no"},
        wants_partner: {kind: "one_of", answers: "yes_no"},
        horizon: {kind: "one_of", answers: "horizon"}
      }
    },
    {
      id: "support_choices",
      title: "choose three kinds of support",
      questions: {choices: {kind: "many_of", answers: "measures", exactly: 3}}
    }
  ];
}
