/** An input of a page, as Observable Inputs makes them. */
export type ValueInput = HTMLElement & {value: unknown};

/** Makes `view(…)` keep an input's choice in the page's address, under the name of the cell's variable. */
export function keptView<Shown>(name: string, view: (input: ValueInput) => Shown): (input: ValueInput) => Shown {
  return (input) => view(keptInput(name, input));
}

function keptInput(name: string, input: ValueInput): ValueInput {
  const before = written(input.value);
  const said = new URLSearchParams(location.search).get(name);
  if (said !== null) choose(input, said);
  input.addEventListener("input", () => {
    const chosen = written(input.value);
    const address = new URL(location.href);
    if (chosen === before || chosen === null) address.searchParams.delete(name);
    else address.searchParams.set(name, chosen);
    history.replaceState(history.state, "", address);
  });
  return input;
}

/** Sets an input to what an address says; where that is nothing it can be, it stays as it was. */
function choose(input: ValueInput, said: string): void {
  const before = input.value;
  for (const value of readings(said)) {
    input.value = value;
    if (written(input.value) === said) return;
  }
  input.value = before;
}

/** What a text may stand for: a figure, a list, yes or no, a day, or itself. */
function readings(said: string): unknown[] {
  const day = new Date(said);
  return [...parsed(said), ...(/^\d{4}-\d\d-\d\d$/.test(said) ? [day] : []), said];
}

function parsed(said: string): unknown[] {
  try {
    return [JSON.parse(said) as unknown];
  } catch {
    return [];
  }
}

/** A value as an address has it; null where there is none. */
function written(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
