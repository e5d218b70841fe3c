// The workbench as it stands before its script: questions to start from, and the places it works in.
import {tableLinks} from "../cards/chart_card.js";
import {outlinesOf} from "../charts/area_map.js";
import type {MartName, MartReader} from "../marts/mart_rows.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";
import {inEveryLanguage} from "../words/locales.js";
import {askPageWords, askWords} from "../words/words.js";
import {packAddress} from "./ask_address.js";
import {askedIn, askers, workedQuestions} from "./worked_questions.js";
import type {AskedQuestion} from "../words/rooms/ask_page.js";

/** What stands in the editor first. */
const firstQuery = "SELECT * FROM oblast ORDER BY population_2022 DESC";

/** Made for the pages of places alone: what stands there, stands in the other tables. */
const ofPlaces: ReadonlySet<string> = new Set(["place_figure"]);

/** The workbench; every published table has its address here, so that the script finds it. */
export function askPage(read: MartReader, options: PartOptions): HTMLElement {
  const {document, locale, fileAddress} = options;
  const words = askWords[locale];
  const page = askPageWords[locale];
  const all = read("dictionary").filter(({schema_name}) => schema_name === "mart");
  const tables = [...new Set(all.map(nameOf))].filter((table) => !ofPlaces.has(table));
  const button = (part: string, label: string, attributes = {}): HTMLElement =>
    element(document, "button", {type: "button", "data-part": part, ...attributes}, label);
  const part = (name: string, attributes = {}): HTMLElement =>
    element(document, "div", {"data-part": name, ...attributes});
  const folded = (heading: string, ...children: HTMLElement[]): HTMLElement =>
    element(document, "details", {}, element(document, "summary", {}, heading), ...children);
  const note = (text: string): HTMLElement => element(document, "p", {class: "card-note"}, text);
  return element(
    document,
    "div",
    {class: "ask", "data-set": "ask"},
    element(document, "p", {class: "without-script"}, page.needsScript),
    element(
      document,
      "div",
      {class: "ask-bench needs-script"},
      element(
        document,
        "div",
        {class: "ask-work"},
        element(document, "label", {for: "ask-sql"}, words.query),
        element(
          document,
          "div",
          {class: "ask-editor", "data-part": "editor"},
          element(document, "textarea", {id: "ask-sql", "data-part": "sql", rows: 5, spellcheck: "false"}, firstQuery)
        ),
        element(
          document,
          "p",
          {class: "card-actions"},
          button("run", page.run, {class: "ask-run"}),
          button("cancel", page.cancel, {hidden: true}),
          button("keep", page.keep),
          button("copy-address", page.copyAddress),
          button("copy-page", page.copyPage)
        ),
        element(document, "p", {class: "ask-status", role: "status", "data-part": "status"}),
        part("problem", {class: "ask-problem", role: "alert", hidden: true}),
        part("chart-form", {class: "ask-chart-form", hidden: true}),
        part("chart", {class: "answer-chart"}),
        part("answer"),
        part("files", {hidden: true})
      ),
      element(
        document,
        "aside",
        {class: "ask-tools", "aria-label": page.tools},
        folded(page.tables, note(page.tablesHint), part("schema", {class: "ask-schema"})),
        folded(
          words.own.heading,
          part("own", {class: "ask-own"}),
          note(words.own.hint),
          element(
            document,
            "label",
            {},
            `${words.own.choose} `,
            element(document, "input", {type: "file", accept: ".csv,.tsv,.txt,text/csv", "data-part": "own-file"})
          ),
          element(document, "p", {role: "status", "data-part": "own-status"})
        ),
        folded(
          words.kept.heading,
          note(words.kept.hint),
          element(document, "ul", {"data-part": "kept"}),
          element(
            document,
            "p",
            {class: "card-actions"},
            button("kept-save", words.kept.save),
            element(
              document,
              "label",
              {},
              `${words.kept.load} `,
              element(document, "input", {type: "file", accept: ".json,application/json", "data-part": "kept-file"})
            )
          ),
          element(document, "p", {role: "status", "data-part": "kept-status"})
        )
      )
    ),
    questionList(options),
    ...mapOutlines(options),
    // A script speaks one language, and a page is copied in all of them.
    element(
      document,
      "script",
      {type: "application/json", "data-part": "page-words"},
      JSON.stringify(inEveryLanguage((each) => askPageWords[each].page))
    ),
    element(document, "link", {rel: "alternate", "data-engine": true, href: engineAddress(fileAddress)}),
    ...tableLinks(tables as MartName[], options)
  );
}

/** The outlines that maps are drawn from, as the script reads them. */
function mapOutlines({document, shapes}: PartOptions): HTMLElement[] {
  if (shapes === undefined) return [];
  const {ukraine, norway} = shapes();
  const outlines = {
    ukraine: [...outlinesOf("ukraine", ukraine)],
    norway: [...outlinesOf("norway", norway)]
  };
  const attributes = {type: "application/json", "data-part": "outlines"};
  return [element(document, "script", attributes, JSON.stringify(outlines))];
}

const nameOf = ({table_name}: {readonly table_name: string}): string => table_name;

/** The engine's code lies beside the scripts. */
const engineAddress = (fileAddress: PartOptions["fileAddress"]): string =>
  fileAddress("duckdb-eh.wasm").replace(/data\/(?=[^/]*$)/, "generated/");

function questionList({document, locale}: PartOptions): HTMLElement {
  const page = askPageWords[locale];
  const groups = askers.map((asker) =>
    element(
      document,
      "div",
      {},
      element(document, "h3", {id: `for-${asker}`}, page.askers[asker]),
      element(
        document,
        "ul",
        {},
        ...(Object.keys(workedQuestions) as AskedQuestion[])
          .filter((name) => workedQuestions[name].asker === asker)
          .map((name) => {
            const {sql, chart} = workedQuestions[name];
            const href = `#${packAddress({sql: askedIn(sql, locale), chart, runs: true})}`;
            return element(document, "li", {}, element(document, "a", {href}, page.question[name]));
          })
      )
    )
  );
  return element(
    document,
    "section",
    {class: "ask-questions", "aria-labelledby": "questions"},
    element(document, "h2", {id: "questions"}, page.questions),
    element(document, "div", {class: "ask-groups"}, ...groups)
  );
}
