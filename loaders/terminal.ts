// What may reach a terminal: text, and nothing that steers it. Names and cells come from files of others.

/** Signs that turn the direction of writing: they show a line otherwise than it is. */
const turning = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";
const steering = new RegExp(`[\\p{Cc}\\u2028\\u2029${turning}]`, "gu");
const steeringButLines = new RegExp(`(?![\\n\\t])[\\p{Cc}${turning}]`, "gu");

/** Text of a file as a part of one line: control signs, line breaks and turning signs show as �. */
export function printable(text: string): string {
  return text.replace(steering, "\ufffd");
}

/** What a command says, line by line, with nothing else in it that steers a terminal. */
export function plainLines(said: string): string {
  return said.replaceAll("\r\n", "\n").replace(steeringButLines, "\ufffd");
}

/** From here on nothing that this process writes steers the terminal, whatever file it comes from. */
export function keepTerminalPlain(streams: readonly NodeJS.WriteStream[] = [process.stdout, process.stderr]): void {
  for (const stream of streams) {
    const write = stream.write.bind(stream) as (said: string, ...more: unknown[]) => boolean;
    stream.write = ((said: string | Uint8Array, ...more: unknown[]) =>
      write(plainLines(typeof said === "string" ? said : Buffer.from(said).toString("utf8")), ...more)) as never;
  }
}
