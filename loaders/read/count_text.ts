const count = new Intl.NumberFormat("en-GB");

/** A whole number as commands write it; they speak English, whatever the languages of the site: `1,469`. */
export const countText = (value: number): string => count.format(value);
