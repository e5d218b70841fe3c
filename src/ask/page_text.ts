// A question as pages of the site, as docs/notebook.md has them.
import type {ChartWish} from "../engine/answer_view.js";

/** What stands on such a page until its author writes it, by language. */
export type PageWords = Readonly<Record<string, {readonly title: string; readonly text: string}>>;

/** The Markdown of a page that asks one query and draws its chart. */
export function pageText(sql: string, chart: ChartWish | null, {title, text}: PageWords[string]): string {
  const {mark, x = "", y = "", color = null} = chart ?? {mark: null};
  const columns = [["x", x] as const, ["y", y] as const, ...(color === null ? [] : [["color", color] as const])];
  const drawn =
    mark === null ? "" : ` chart=${mark} ${columns.map(([key, name]) => `${key}=${quoted(name)}`).join(" ")}`;
  const fence = `\`\`\`sql${drawn} echo\n${sql.trim()}\n\`\`\``;
  return [`---\ntitle: ${title}\n---`, `# ${title}`, text, `${fence}\n`].join("\n\n");
}

/** The same of one page a language, each under the name of its file. */
export function pageTexts(sql: string, chart: ChartWish | null, words: PageWords): string {
  return Object.entries(words)
    .map(([language, said]) => `<!-- src/${language}/my-question.md -->\n${pageText(sql, chart, said)}`)
    .join("\n");
}

/** A column's name as a fence takes it. */
const quoted = (name: string): string =>
  /^[\w-]+$/.test(name) ? name : name.includes('"') ? `'${name}'` : `"${name}"`;
