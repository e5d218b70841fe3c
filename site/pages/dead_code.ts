// Functions of a WebAssembly module that nothing can reach any more, without a body. They keep their numbers, so that
// everything else of the module stays as it is.

/** A piece of a module that is being read. */
class Reader {
  readonly bytes: Uint8Array;
  at: number;
  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** @throws RangeError at the end */
  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError("the WebAssembly module ends in the middle");
    return byte;
  }

  skip(bytes: number): void {
    this.at += bytes;
  }

  /** A number in LEB128, or the bits of a negative one: what matters of those is where they end. */
  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  numbers(count: number): void {
    for (let left = count; left > 0; left--) this.number();
  }

  /** Reads as many things as a number before them says. */
  each(read: () => void): void {
    for (let left = this.number(); left > 0; left--) read();
  }
}

const sections = {imports: 2, globals: 6, exports: 7, start: 8, elements: 9, code: 10} as const;

/** What stands in the place of a body: no locals, `unreachable`, `end`. */
const noBody = Uint8Array.of(3, 0, 0x00, 0x0b);

/**
 * The module with no more bodies than its exports, its table and its start can reach.
 * @throws RangeError where it has an instruction that is not known here
 */
export function withoutDeadCode(wasm: Uint8Array): Uint8Array {
  const found = sectionsOf(wasm);
  const section = (id: number): Reader | undefined => {
    const [, begin, end] = found.find(([one]) => one === id) ?? [];
    return begin === undefined ? undefined : new Reader(wasm.subarray(begin, end));
  };
  const imported = importedFunctions(section(sections.imports));
  const code = section(sections.code);
  if (!code) return wasm;
  const bodies: [begin: number, end: number][] = [];
  code.each(() => {
    const size = code.number();
    bodies.push([code.at, code.at + size]);
    code.skip(size);
  });
  const isAlive = new Uint8Array(imported + bodies.length);
  const waiting: number[] = [];
  const reach = (index: number): void => {
    if (isAlive[index]) return;
    isAlive[index] = 1;
    if (index >= imported) waiting.push(index);
  };
  roots(section, reach);
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const [begin, end] = bodies[index - imported]!;
    const body = new Reader(code.bytes, begin);
    body.each(() => body.numbers(2));
    while (body.at < end) instruction(body, reach);
  }
  const pieces = bodies.flatMap(([begin, end], at) =>
    isAlive[imported + at] ? [Uint8Array.from(written(end - begin)), code.bytes.subarray(begin, end)] : [noBody]
  );
  const content = Buffer.concat([Uint8Array.from(written(bodies.length)), ...pieces]);
  const rest = found.flatMap(([id, , end, whole]) =>
    id === sections.code ? [Uint8Array.of(id, ...written(content.length)), content] : [wasm.subarray(whole, end)]
  );
  return Buffer.concat([wasm.subarray(0, 8), ...rest]);
}

/** The sections of a module: what each is, where its content begins and ends, and where it begins itself. */
function sectionsOf(wasm: Uint8Array): [id: number, begin: number, end: number, whole: number][] {
  const found: [number, number, number, number][] = [];
  const reader = new Reader(wasm, 8);
  while (reader.at < wasm.length) {
    const whole = reader.at;
    const id = reader.byte();
    const size = reader.number();
    found.push([id, reader.at, reader.at + size, whole]);
    reader.skip(size);
  }
  return found;
}

/** How many functions come from outside; they have the first numbers. */
function importedFunctions(reader: Reader | undefined): number {
  let count = 0;
  reader?.each(() => {
    for (const _ of ["module", "name"]) reader.skip(reader.number());
    const kind = reader.byte();
    if (kind === 0) count++;
    // A function has a type; a tag has two numbers; a global a type and whether it changes; the others have limits.
    if (kind === 0) reader.number();
    else if (kind === 3 || kind === 4) reader.numbers(2);
    else {
      if (kind === 1) reader.byte();
      reader.numbers(reader.byte() & 1 ? 2 : 1);
    }
  });
  return count;
}

/** What can be called from outside, at the start, or by its place in a table. */
function roots(section: (id: number) => Reader | undefined, reach: (index: number) => void): void {
  const exported = section(sections.exports);
  exported?.each(() => {
    exported.skip(exported.number());
    const kind = exported.byte();
    const index = exported.number();
    if (kind === 0) reach(index);
  });
  const start = section(sections.start);
  if (start) reach(start.number());
  const globals = section(sections.globals);
  globals?.each(() => {
    globals.numbers(2);
    expression(globals, reach);
  });
  const elements = section(sections.elements);
  elements?.each(() => {
    const form = elements.number();
    const isActive = (form & 1) === 0;
    if (isActive && form & 2) elements.number();
    if (isActive) expression(elements, reach);
    if (form & 3) elements.number();
    elements.each(() => (form & 4 ? expression(elements, reach) : reach(elements.number())));
  });
}

/** A constant expression, which has no blocks. */
function expression(reader: Reader, reach: (index: number) => void): void {
  while (instruction(reader, reach) !== 0x0b);
}

/** Reads one instruction, with all that belongs to it, and tells which functions it names; returns its code. */
function instruction(reader: Reader, reach: (index: number) => void): number {
  const code = reader.byte();
  if (code === 0x10 || code === 0x12 || code === 0xd2) reach(reader.number());
  else if (code === 0x43 || code === 0x44) reader.skip(code === 0x43 ? 4 : 8);
  else if (code === 0x0e || code === 0x1c) {
    reader.each(() => reader.number());
    if (code === 0x0e) reader.number();
  } else if (code === 0xfc) reader.numbers(numbersAfterFc(reader.number()));
  else reader.numbers(numbersAfter(code));
  return code;
}

/** How many numbers follow an instruction. */
function numbersAfter(code: number): number {
  if (code >= 0x28 && code <= 0x3e) return 2;
  if (code === 0x11 || code === 0x13) return 2;
  if ([0x02, 0x03, 0x04, 0x06, 0x07, 0x08, 0x09, 0x0c, 0x0d, 0x18, 0xd0].includes(code)) return 1;
  if ((code >= 0x20 && code <= 0x26) || (code >= 0x3f && code <= 0x42)) return 1;
  if ([0x00, 0x01, 0x05, 0x0b, 0x0f, 0x19, 0x1a, 0x1b, 0xd1].includes(code) || (code >= 0x45 && code <= 0xc4)) return 0;
  throw new RangeError(`unknown WebAssembly instruction: 0x${code.toString(16)}`);
}

/** The same of those behind 0xfc: conversions have none; then memory.init, data.drop, memory.copy and so on. */
function numbersAfterFc(code: number): number {
  if (code > 17) throw new RangeError(`unknown WebAssembly instruction: 0xfc ${code}`);
  return code < 8 ? 0 : [2, 1, 2, 1, 2, 1, 2, 1, 1, 1][code - 8]!;
}

function written(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...written(Math.floor(value / 128))];
}
