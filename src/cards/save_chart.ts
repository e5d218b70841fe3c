import {mapSize} from "../charts/map_plane.js";
import {svgNode} from "../charts/svg_node.js";
import {partOf} from "../ui/named_part.js";
import {saveFile} from "../ui/save_file.js";
import {legendSign} from "./legend_sign.js";

const resolved = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-opacity",
  "fill-opacity",
  "font-size",
  "font-weight",
  "font-family"
];
const pixelsPerPoint = 2;

/**
 * Saves the chart as the reader sees it, with title, measure, legend, source, site and address in the picture.
 * @param address where the view is found again
 */
export async function saveChart(host: HTMLElement, kind: "svg" | "png", address: string): Promise<void> {
  const shown = [...host.querySelectorAll<SVGSVGElement>(".chart svg")].find((svg) => svg.getClientRects().length > 0);
  if (!shown) return;
  const picture = withCaption(standalone(shown), host, address);
  const text = new XMLSerializer().serializeToString(picture.svg);
  const svg = new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${text}`], {type: "image/svg+xml"});
  const name = `kommunebro-${host.getAttribute("name")}`;
  if (kind === "svg") return saveFile(svg, `${name}.svg`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = picture.width * pixelsPerPoint;
  canvas.height = picture.height * pixelsPerPoint;
  const context = canvas.getContext("2d");
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((png) => png && saveFile(png, `${name}.png`), "image/png");
}

/** A copy of the chart that needs no style sheet: what the page computed is written onto each element. */
function standalone(shown: SVGSVGElement): SVGSVGElement {
  const copy = shown.cloneNode(true) as SVGSVGElement;
  writeStyles(shown, copy);
  // What a drawing borrows of its twin becomes its own.
  for (const use of copy.querySelectorAll("use")) {
    const lent = document.querySelector(use.getAttribute("href") ?? "");
    if (!lent) continue;
    const own = lent.cloneNode(true) as Element;
    own.removeAttribute("id");
    writeStyles(lent, own);
    use.replaceWith(own);
  }
  for (const mark of copy.querySelectorAll("[data-says]")) {
    // Some marks are there to be pointed at and nothing else.
    if (mark.getAttribute("fill") === "rgba(0, 0, 0, 0)") mark.remove();
    mark.removeAttribute("data-says");
  }
  // A picture goes elsewhere, where addresses seen from this page lead nowhere.
  for (const name of copy.querySelectorAll("[data-href]")) name.removeAttribute("data-href");
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("font-family", getComputedStyle(shown).fontFamily);
  copy.setAttribute("font-size", getComputedStyle(shown).fontSize);
  return copy;
}

/** Writes what the page computed of everything in a node onto its copy. */
function writeStyles(node: Element, copy: Element): void {
  const [from, to] = [node.querySelectorAll("*"), copy.querySelectorAll("*")];
  from.forEach((one, i) => {
    const style = getComputedStyle(one);
    for (const name of resolved) to[i]?.setAttribute(name, style.getPropertyValue(name));
    to[i]?.removeAttribute("class");
  });
}

interface Picture {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

function withCaption(chart: SVGSVGElement, host: HTMLElement, address: string): Picture {
  const width = Number(chart.getAttribute("width")) || mapSize.width;
  const height = Number(chart.getAttribute("height")) || mapSize.height;
  const colors = getComputedStyle(host.querySelector(".card") ?? host);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const lines = [
    ...wrapped(host.querySelector("[data-part=title]")?.textContent ?? "", width / 9.8, {size: 16, weight: 600}),
    ...wrapped(host.querySelector("[data-part=evidence]")?.textContent ?? "", width / 7, {size: 13, weight: 700}),
    ...wrapped(host.querySelector("[data-part=subtitle]")?.textContent ?? "", width / 7, {size: 12, weight: 400})
  ];
  const small = {size: 10, weight: 400};
  const foot = [
    ...wrapped(partOf(host, "source").textContent ?? "", width / 5.4, small),
    ...wrapped(`Kommunebro · ${address}`, width / 5.4, small)
  ];
  let y = 12;
  const textAt = (line: {x: number; y: number; text: string; size: number; weight: number}): Element =>
    svgNode(
      document,
      "text",
      {
        x: line.x,
        y: line.y,
        "font-size": line.size,
        "font-weight": line.weight,
        fill: colors.color,
        "font-family": colors.fontFamily
      },
      line.text
    );
  const write = (line: {text: string; size: number; weight: number}): void => {
    y += line.size * 1.35;
    svg.append(textAt({...line, x: 16, y}));
  };
  lines.forEach(write);
  for (const item of host.querySelectorAll<HTMLElement>(".legend li")) {
    y += 18;
    const sign = legendSign(item.querySelector<HTMLElement>(".sign")!);
    sign.setAttribute("transform", `translate(22 ${y - 4})`);
    svg.append(sign, textAt({x: 36, y, text: item.textContent ?? "", size: 12, weight: 400}));
  }
  chart.setAttribute("x", "16");
  chart.setAttribute("y", String(y + 8));
  y += height + 8;
  svg.append(chart);
  foot.forEach(write);
  const size: Picture = {svg: svg as SVGSVGElement, width: width + 32, height: Math.ceil(y + 16)};
  for (const [key, value] of Object.entries({
    width: size.width,
    height: size.height,
    viewBox: `0 0 ${size.width} ${size.height}`
  }))
    svg.setAttribute(key, String(value));
  const ground = document.createElementNS(svg.namespaceURI, "rect");
  for (const [key, value] of Object.entries({width: "100%", height: "100%", fill: colors.backgroundColor}))
    ground.setAttribute(key, value);
  svg.prepend(ground);
  return size;
}

function wrapped(
  text: string,
  letters: number,
  style: {size: number; weight: number}
): {text: string; size: number; weight: number}[] {
  const lines: string[] = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (line && line.length + word.length >= letters) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.map((line) => ({text: line, ...style}));
}
