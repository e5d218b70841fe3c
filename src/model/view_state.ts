import {nearestDay, type DaySpan} from "./day_span.js";

/** Card name → control name → what it allows: some values, or any day of a span. */
export type KnownControls = Readonly<Record<string, Readonly<Record<string, readonly string[] | DaySpan>>>>;

/** What a reader has chosen on a page: one hromada or one oblast, and each card's controls. */
export interface ViewState {
  readonly hromada: string | null;
  readonly oblast: string | null;
  /** Card name → control name → chosen value; only values that differ from the default are kept. */
  readonly controls: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const hromadaCode = /^UA\d{17}$/;
const oblastCode = /^UA-\d{2}$/;

/**
 * Reads the state from an address's query, such as `?hromada=UA53…&inequality.group=oblast`.
 * Codes that are not codes, and keys that are no control's, are left out: an address is untrusted text.
 * A day outside a control's span, and a text that is no day, become the nearest day of the span.
 */
export function readView(query: string, known: KnownControls): ViewState {
  const controls: Record<string, Record<string, string>> = {};
  let hromada: string | null = null;
  let oblast: string | null = null;
  for (const [key, value] of new URLSearchParams(query)) {
    if (key === "hromada" && hromadaCode.test(value)) hromada = value;
    else if (key === "oblast" && oblastCode.test(value)) oblast = value;
    else {
      const [card = "", control = ""] = key.split(".");
      const allowed = Object.hasOwn(known, card) ? known[card] : undefined;
      const values = allowed && Object.hasOwn(allowed, control) ? allowed[control] : undefined;
      if (!values) continue;
      if ("first" in values) (controls[card] ??= {})[control] = nearestDay(value, values).day;
      else if (values.includes(value)) (controls[card] ??= {})[control] = value;
    }
  }
  return {hromada, oblast: hromada ? null : oblast, controls};
}

/** What an address asks of a card's control, as it stands there; null where it asks nothing. */
export function askedOf(query: string, card: string, control: string): string | null {
  return new URLSearchParams(query).getAll(`${card}.${control}`).at(-1) ?? null;
}

/** Writes the state as a query, keys in a fixed order, so that the same view has one address. Empty view: "". */
export function writeView(view: ViewState): string {
  const query = new URLSearchParams();
  if (view.hromada) query.set("hromada", view.hromada);
  else if (view.oblast) query.set("oblast", view.oblast);
  for (const card of Object.keys(view.controls).sort()) {
    const controls = view.controls[card] ?? {};
    for (const control of Object.keys(controls).sort()) query.set(`${card}.${control}`, controls[control] ?? "");
  }
  const text = query.toString();
  return text ? `?${text}` : "";
}
