/** Lets the browser draw and take a press between two pieces of work. */
export const breath = (): Promise<void> => new Promise((next) => setTimeout(next));
