import type {Extreme, Share} from "../../model/findings/finding.js";

/** The partnerships or cases that are held against KS's lessons. */
export type Subject = "norwegian" | "swedish" | "case";

/** The case list, and what is known of each partnership. */
export interface CoverageCasesWords {
  readonly stages: {
    /** @param counts stalled cases of the open ones, and the stages with the most of them */
    readonly title: (counts: {stalled: Share | null; worst: Extreme | null}) => string;
    readonly subtitle: (day: string) => string;
    readonly legend: Readonly<Record<"stalled" | "within", string>>;
    /** @param limit days a case may stand there; null where there is no limit */
    readonly figures: (cases: number, stalled: number, limit: number | null) => string;
    readonly columns: Readonly<
      Record<
        "label" | "case_count" | "stalled_count" | "stalled_after_days" | "median_days" | "longest_days" | "evidence",
        string
      >
    >;
    readonly note: string;
  };
  readonly time: {
    readonly title: (steps: Readonly<Record<"overdue" | "soon" | "undated", number>>) => string;
    readonly subtitle: (day: string) => string;
    readonly legend: Readonly<Record<"within" | "stalled" | "limit", string>>;
    readonly axis: string;
    readonly state: (isStalled: boolean, isOverdue: boolean) => string;
    readonly columns: Readonly<
      Record<
        | "partner_name"
        | "host"
        | "stage_text"
        | "days_in_stage"
        | "state"
        | "step"
        | "next_step_due_date"
        | "days_to_due"
        | "role"
        | "evidence",
        string
      >
    >;
    readonly note: string;
  };
  readonly lessons: {
    readonly show: string;
    readonly subjects: Readonly<Record<Subject, string>>;
    /** @param told the lessons that are told of most partnerships, of how many; the names of those told of none */
    readonly title: (
      subject: Subject,
      told: {subjects: number; most: Extreme | null; never: readonly string[]}
    ) => string;
    readonly subtitle: string;
    readonly legend: Readonly<Record<"known" | "missing", string>>;
    readonly figures: (known: number, subjects: number) => string;
    readonly columns: Readonly<
      Record<"label" | "lesson_order" | "lesson" | "known_when" | "evidence_text" | "known" | "subjects", string>
    >;
    /** Of the table of what is told of each partnership, and in its place where nothing is. */
    readonly statements: string;
    readonly note: string;
  };
}
