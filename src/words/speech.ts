// How a language writes figures, days, lists and plurals: all by `Intl`, once per language.

/** How a figure is written: its unit decides digits and sign, never the chart. */
export type Unit =
  | "count"
  | "share"
  | "share_points"
  | "uah"
  | "uah_exact"
  | "uah_m"
  | "uah_bn"
  | "percent"
  | "km"
  | "year"
  | "ratio"
  | "points"
  | "whole_share"
  | "thousandths";

const digits: Record<Unit, Intl.NumberFormatOptions> = {
  count: {maximumFractionDigits: 0},
  share: {style: "percent", maximumFractionDigits: 1, minimumFractionDigits: 1},
  share_points: {style: "percent", maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: "exceptZero"},
  uah: {maximumFractionDigits: 0},
  uah_exact: {minimumFractionDigits: 2, maximumFractionDigits: 2},
  uah_m: {maximumFractionDigits: 1, minimumFractionDigits: 1},
  uah_bn: {maximumFractionDigits: 1, minimumFractionDigits: 1},
  percent: {maximumFractionDigits: 1},
  km: {maximumFractionDigits: 0},
  year: {useGrouping: false, maximumFractionDigits: 0},
  ratio: {maximumFractionDigits: 1},
  points: {maximumFractionDigits: 1, minimumFractionDigits: 1},
  whole_share: {style: "percent", maximumFractionDigits: 0},
  thousandths: {minimumFractionDigits: 3, maximumFractionDigits: 3}
};

/** Three decimals: no sum that is told has more digits. */
const inWords: Intl.NumberFormatOptions = {notation: "compact", compactDisplay: "long", maximumFractionDigits: 3};

/** The forms that a language's plural rules ask for; Norwegian and English have `one` and `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

export interface Speech {
  /** What the language calls itself: `Norsk bokmål`. */
  readonly name: string;
  /** The tag that `Intl` knows it by: `nb-NO`. */
  readonly tag: string;
  /** What stands, between blanks, where a name meets another or what is told of it. */
  readonly dash: "–" | "—";
  /** One figure: `1 234,5` in Norwegian, U+2212 as minus. A missing value becomes a word, never a zero. */
  readonly number: (value: number | null | undefined, unit: Unit) => string;
  /** The same figure on an axis, where a tick needs no more digits than its value has. */
  readonly axis: (value: number, unit: Unit) => string;
  /** The same figure without decimals, for labels where there is no room; the table keeps them. */
  readonly whole: (value: number, unit: Unit) => string;
  /** A part of a whole in per cent, without decimals where it is ten per cent or more. */
  readonly portion: (part: number, whole: number) => string;
  /** A whole number of things. */
  readonly count: (value: number | null | undefined) => string;
  /** A sum of money, its millions and billions in words and without loss: `187,4 millioner`. */
  readonly sum: (value: number) => string;
  /** A day such as `2022-10-10` written out: `10. oktober 2022`. Other texts pass unchanged. */
  readonly day: (day: string) => string;
  /** The month of such a day, where room is short: `okt. 2022`. Other texts pass unchanged. */
  readonly month: (day: string) => string;
  /** A day where room is short: `10. okt. 2022`. Other texts pass unchanged. */
  readonly shortDay: (day: string) => string;
  /** The month of such a day alone, where its year stands beside it: `okt.` */
  readonly monthName: (day: string) => string;
  /** A day of a month, where its year stands beside it: `10. okt.` */
  readonly dayOfMonth: (day: string) => string;
  /** Names in a sentence: `Bergen, Lund og Modum`. */
  readonly list: (items: readonly string[]) => string;
  /** One of them in a sentence: `Bergen, Lund eller Modum`. */
  readonly either: (items: readonly string[]) => string;
  /** The form that a number of things asks for, alone: `plural(1, {one: "kommune", other: "kommuner"})`. */
  readonly plural: (count: number, forms: Forms) => string;
  /** A name in the middle of a sentence; abbreviations keep their capitals. */
  readonly lower: (name: string) => string;
  /** What a language is called in a sentence, by its ISO 639-1 code: `ukrainsk`. */
  readonly language: (code: string) => string;
  /** What a country is called, by its ISO 3166-1 code: `Polen`. */
  readonly country: (code: string) => string;
  /** An order for names, so that Ås stands after Ørsta in Norwegian. */
  readonly order: (a: string, b: string) => number;
}

/**
 * A language's way of writing. Formats are kept: making one takes a hundred times as long as using it, and a dragged
 * weight writes many figures.
 * @param missing what stands where a figure is missing: a word, because screen readers pass over signs
 */
export function speech({
  name,
  tag,
  missing,
  dash = "–"
}: Pick<Speech, "name" | "tag"> & Partial<Pick<Speech, "dash">> & {readonly missing: string}): Speech {
  const formats = new Map<string, Intl.NumberFormat>();
  const dayFormats = new Map<string, Intl.DateTimeFormat>();
  const written = (value: number, key: string, options: Intl.NumberFormatOptions): string => {
    let format = formats.get(key);
    if (!format) formats.set(key, (format = new Intl.NumberFormat(tag, options)));
    return format.format(value).replaceAll("-", "−");
  };
  const number: Speech["number"] = (value, unit) =>
    value === null || value === undefined || Number.isNaN(value) ? missing : written(value, unit, digits[unit]);
  const dated = (day: string, options: Intl.DateTimeFormatOptions): string => {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
    if (!match) return day;
    const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
    const key = `${options.day ?? ""} ${options.month ?? ""} ${options.year ?? ""}`;
    let format = dayFormats.get(key);
    if (!format) dayFormats.set(key, (format = new Intl.DateTimeFormat(tag, {...options, timeZone: "UTC"})));
    return format.format(date);
  };
  const rules = lazy(() => new Intl.PluralRules(tag));
  const and = lazy(() => new Intl.ListFormat(tag, {type: "conjunction"}));
  const or = lazy(() => new Intl.ListFormat(tag, {type: "disjunction"}));
  const languages = lazy(() => new Intl.DisplayNames(tag, {type: "language"}));
  const countries = lazy(() => new Intl.DisplayNames(tag, {type: "region"}));
  const collator = lazy(() => new Intl.Collator(tag));
  return {
    name,
    tag,
    dash,
    number,
    axis: (value, unit) => written(value, `axis ${unit}`, {...digits[unit], minimumFractionDigits: 0}),
    whole: (value, unit) =>
      written(value, `whole ${unit}`, {...digits[unit], minimumFractionDigits: 0, maximumFractionDigits: 0}),
    portion: (part, whole) => {
      const share = whole === 0 ? 0 : part / whole;
      return number(share, share >= 0.1 || share === 0 ? "whole_share" : "share");
    },
    count: (value) => number(value, "count"),
    sum: (value) => (value < 1e6 ? number(value, "count") : written(value, "sum", inWords)),
    day: (day) => dated(day, {day: "numeric", month: "long", year: "numeric"}),
    month: (day) => dated(day, {month: "short", year: "numeric"}),
    shortDay: (day) => dated(day, {day: "numeric", month: "short", year: "numeric"}),
    monthName: (day) => dated(day, {month: "short"}),
    dayOfMonth: (day) => dated(day, {day: "numeric", month: "short"}),
    list: (items) => and().format(items),
    either: (items) => or().format(items),
    plural: (count, forms) => forms[rules().select(count)] ?? forms.other,
    lower: (name) => (/^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase(tag) + name.slice(1)),
    language: (code) => languages().of(code) ?? code,
    country: (code) => countries().of(code) ?? code,
    order: (a, b) => collator().compare(a, b)
  };
}

function lazy<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
