/** How the rows of an answer may be drawn. */
export const chartMarks = ["bar", "line", "dot", "area", "map"] as const;
export type ChartMark = (typeof chartMarks)[number];

export const isChartMark = (text: string): text is ChartMark => (chartMarks as readonly string[]).includes(text);
