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
 * @param known card name → control name → the values it allows
 */
export function readView(query: string, known: Record<string, Record<string, readonly string[]>>): ViewState {
  const controls: Record<string, Record<string, string>> = {};
  let hromada: string | null = null;
  let oblast: string | null = null;
  for (const [key, value] of new URLSearchParams(query)) {
    if (key === "hromada" && hromadaCode.test(value)) hromada = value;
    else if (key === "oblast" && oblastCode.test(value)) oblast = value;
    else {
      const [card = "", control = ""] = key.split(".");
      const allowed = Object.hasOwn(known, card) ? known[card] : undefined;
      if (!allowed || !Object.hasOwn(allowed, control) || !allowed[control]?.includes(value)) continue;
      (controls[card] ??= {})[control] = value;
    }
  }
  return {hromada, oblast: hromada ? null : oblast, controls};
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
