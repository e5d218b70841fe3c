import {martLinks} from "../cards/chart_card.js";
import {hromadaPicker} from "../cards/hromada_picker.js";
import type {MartReader} from "../marts/mart_rows.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";

/** The choice of a hromada or an oblast, with the addresses of what it needs. */
export function pickerPart(read: MartReader, options: PartOptions): HTMLElement {
  return element(
    options.document,
    "div",
    {class: "picker-host"},
    hromadaPicker(read, options),
    ...martLinks(["hromada_name", "oblast", "oblast_year", "place_name"], options),
    ...hromadaPartLinks(read, options)
  );
}

/** Hromadas are fetched an oblast at a time: the page needs one row, and the whole extract is heavy. */
function hromadaPartLinks(read: MartReader, {document, fileAddress}: PartOptions): HTMLElement[] {
  return (["hromada", "hromada_year"] as const).flatMap((mart) =>
    read("oblast").map(({oblast_code}) =>
      element(document, "link", {
        rel: "alternate",
        type: "application/vnd.apache.arrow.stream",
        "data-mart": mart,
        "data-mart-part": oblast_code,
        href: fileAddress(`${mart}.${oblast_code}.arrow`)
      })
    )
  );
}
