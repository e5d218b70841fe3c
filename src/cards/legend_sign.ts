import {regionSignClasses, regionSigns} from "../charts/region_signs.js";
import {svgNode} from "../charts/svg_node.js";
import {regionTypes} from "../model/region_type.js";

/**
 * The sign of a legend as a drawing around its middle: the style sheet draws it in the page, and a picture that is
 * taken away has none.
 */
export function legendSign(sign: HTMLElement): Element {
  const style = getComputedStyle(sign);
  const {document} = sign.ownerDocument.defaultView!;
  const type = regionTypes.find((one) => sign.classList.contains(regionSignClasses[one]));
  const isEmpty = style.backgroundColor === "rgba(0, 0, 0, 0)";
  const edge = Number.parseFloat(style.borderTopWidth) || 0;
  if (type) {
    const color = type === "frontline" ? style.borderBottomColor : style.backgroundColor;
    return regionSign(document, type, type === "occupied" ? colorOf(sign, "--region-occupied") : color);
  }
  const paint = {
    fill: isEmpty ? "none" : style.backgroundColor,
    stroke: edge > 0 ? style.borderTopColor : "none",
    "stroke-width": edge,
    "stroke-dasharray": style.borderTopStyle === "dashed" ? "3 2" : "none"
  };
  if (style.borderTopLeftRadius === "50%") return svgNode(document, "circle", {r: 5.5, ...paint});
  const [width, height] = [Number.parseFloat(style.width) || 12, Number.parseFloat(style.height) || 12];
  const square = {x: -width / 2, y: -height / 2, width, height, ...paint};
  const group = svgNode(document, "g", {});
  group.append(svgNode(document, "rect", style.transform === "none" ? square : {...square, transform: "rotate(45)"}));
  return group;
}

function regionSign(document: Document, type: (typeof regionTypes)[number], color: string): Element {
  const isLine = type === "safe" || type === "occupied";
  const group = svgNode(document, "g", {});
  group.append(
    svgNode(document, "path", {
      d: `M0 0${regionSigns[type].path}`,
      transform: "scale(1.7)",
      fill: isLine ? "none" : color,
      stroke: isLine ? color : "none",
      "stroke-width": type === "safe" ? 4 : 1.5,
      "stroke-linecap": "round"
    })
  );
  return group;
}

const colorOf = (node: HTMLElement, token: string): string => getComputedStyle(node).getPropertyValue(token).trim();
