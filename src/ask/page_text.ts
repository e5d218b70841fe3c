// A question as pages of the site, as docs/notebook.md has them.
import type {ChartWish} from "../engine/answer_view.js";

/** What stands on such a page until its author writes it, by language. */
export type PageWords = Readonly<Record<string, {readonly title: string; readonly text: string}>>;

/** The Markdown of one page a language, each under the name of its file. */
export function pageTexts(sql: string, chart: ChartWish | null, words: PageWords): string {
  const {mark, x = "", y = "", color = null} = chart ?? {mark: null};
  const columns = [["x", x] as const, ["y", y] as const, ...(color === null ? [] : [["color", color] as const])];
  const drawn =
    mark === null ? "" : ` chart=${mark} ${columns.map(([key, name]) => `${key}=${quoted(name)}`).join(" ")}`;
  return Object.entries(words)
    .map(([language, {title, text}]) => {
      const fence = `\`\`\`sql${drawn} echo\n${sql.trim()}\n\`\`\``;
      const front = `---\ntitle: ${title}\n---`;
      return [`<!-- src/${language}/my-question.md -->\n${front}`, `# ${title}`, text, `${fence}\n`].join("\n\n");
    })
    .join("\n");
}

/** A column's name as a fence takes it. */
const quoted = (name: string): string =>
  /^[\w-]+$/.test(name) ? name : name.includes('"') ? `'${name}'` : `"${name}"`;
