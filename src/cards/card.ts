import {nearestDay, type DaySpan} from "../model/day_span.js";
import type {Sentence, Told} from "../model/findings/finding.js";
import type {KnownControls} from "../model/view_state.js";
import type {TableColumn, TableRow} from "../ui/data_table.js";
import type {RuleName} from "../ui/rules.js";
import type {Frame} from "../charts/plot_frame.js";
import type {Locale} from "../words/locales.js";
import type {MartName, MartReader, MartRows} from "../marts/mart_rows.js";
import type {OblastRows} from "../marts/oblast_rows.js";

/** What the reader singled out on the page. */
export type Selection =
  | {
      readonly kind: "hromada";
      readonly row: OblastRows["hromada"];
      readonly years: readonly OblastRows["hromada_year"][];
      /** In which its region type did not change. */
      readonly periods: readonly OblastRows["hromada_class"][];
    }
  | {readonly kind: "oblast"; readonly row: MartRows["oblast"]; readonly years: readonly MartRows["oblast_year"][]};

/** A label as each language says it: `(locale) => trendsWords[locale].year`. */
export type Label = (locale: Locale) => string;

/** A control of one card: the first option is the default. */
export interface Control {
  readonly name: string;
  readonly label: Label;
  readonly options: readonly {readonly value: string; readonly label: Label}[];
}

/** A control that chooses a day: a slider over the ends of months, a field for any day. The last day is the default. */
export interface DayControl {
  readonly name: string;
  readonly label: Label;
  readonly days: DaySpan;
}

export interface Choice {
  readonly locale: Locale;
  readonly selection: Selection | null;
  /** Control name → chosen value, defaults filled in. */
  readonly controls: Readonly<Record<string, string>>;
}

interface LegendItem {
  readonly label: string;
  /** Class of the sign in the style sheet; the sign is drawn as the chart draws it. */
  readonly sign: string;
}

/** The head of a view: a title that was written from findings, and what else the card tells of its figures. */
export const headed = (title: Told, ...more: readonly Told[]): Pick<CardView, "title" | "told"> => ({
  title: title.sentence,
  told: [title, ...more]
});

/** All that a card shows for one choice. Title and sentences are computed from the same rows as the chart. */
export interface CardView {
  readonly title: Sentence;
  /** The title as it was written from findings, and other sentences of the card that were; each can be checked. */
  readonly told: readonly [Told, ...Told[]];
  readonly subtitle: string;
  readonly legend: readonly LegendItem[];
  readonly draw: (frame: Frame) => Element;
  /** One sentence for readers who do not see the chart. */
  readonly summary: string;
  readonly table: CardTable;
  /** Tables that stand under it, each with a caption of its own. */
  readonly moreTables?: readonly CaptionedTable[];
  /**
   * A table too long to stand in the page; the live script draws it under the short one when it is opened. It has the
   * caption of that where it has none of its own.
   */
  readonly lateTable?: () => CardTable & {readonly caption?: string};
  readonly notes: readonly string[];
  /** What this card says of the chosen hromada or oblast. */
  readonly highlight: string | null;
  /**
   * True where any row behind the view is made up to show the tool: a badge then stands by chart, table and saved
   * picture.
   */
  readonly isIllustrative?: boolean;
}

export interface CardTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** A table with its own caption, and what is said in its place where it has no rows. */
export interface CaptionedTable extends CardTable {
  readonly caption: string;
  readonly whenEmpty: string;
}

/** A chart card: which marts it reads, which tables stand behind them, what the reader may choose, and its view. */
export interface Card {
  readonly name: string;
  /** The mart behind the download. */
  readonly mart: MartName;
  /** What the view reads in the browser; the card's own mart where not said. */
  readonly reads?: readonly MartName[];
  /** The mart behind the late table, where it is not the card's own. */
  readonly lateMart?: MartName;
  /** What the late table reads besides. */
  readonly lateReads?: readonly MartName[];
  /** What a picture too heavy to draw again, and the long tables, read besides; no other choice waits for it. */
  readonly pictureReads?: readonly MartName[];
  readonly tables: readonly string[];
  /** Rules of the method that a reader of the card may ask for. */
  readonly rules?: readonly RuleName[];
  readonly controls: readonly (Control | DayControl)[];
  readonly view: (read: MartReader, choice: Choice) => CardView;
  /**
   * What the card says of a chosen place, where its picture and its tables are the same for every place: its view then
   * says nothing of it, and nothing is fetched or drawn anew for another place.
   */
  readonly ofPlace?: (selection: Selection, locale: Locale) => string | null;
  /** A picture that scales as a whole is drawn once, not once for each width. */
  readonly isScaled?: boolean;
  /** Lays the chosen place over a drawn chart, for charts too heavy to draw again. */
  readonly overlay?: (svg: Element, choice: Choice) => void;
  /** Moves the marks of such a chart to where its controls have them. */
  readonly moveMarks?: (svg: Element, choice: Choice, read: MartReader) => void;
  /** Lays marks that can be pointed at over such a chart, each with what it says; they go with the next choice. */
  readonly tellMarks?: (svg: Element, choice: Choice, read: MartReader) => void;
}

/** What draws a picture that the browser keeps as the build drew it: nothing that draws it comes along. */
export const keptPicture = (): never => {
  throw new Error("This picture is drawn by the build and kept by the page.");
};

/** The chosen values of a card's controls, defaults where nothing valid was chosen. */
export function chosenControls(card: Card, chosen: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    card.controls.map((control) => {
      const value = chosen[control.name];
      if ("days" in control) return [control.name, nearestDay(value ?? control.days.last, control.days).day];
      const isKnown = control.options.some((option) => option.value === value);
      return [control.name, isKnown && value ? value : (control.options[0]?.value ?? "")];
    })
  );
}

/** What an address may say of the cards' controls. */
export function knownControls(cards: readonly Card[]): KnownControls {
  return Object.fromEntries(
    cards.map((card) => [
      card.name,
      Object.fromEntries(
        card.controls.map((control) => [
          control.name,
          "days" in control ? control.days : control.options.map(({value}) => value)
        ])
      )
    ])
  );
}
