// What charts take of Plot: a script of its own, the same in every language, which a reader fetches once.
export {
  areaY,
  axisX,
  axisY,
  barX,
  barY,
  cell,
  dot,
  gridX,
  gridY,
  line,
  lineY,
  plot,
  rect,
  ruleX,
  ruleY,
  text,
  tickX
} from "@observablehq/plot";
