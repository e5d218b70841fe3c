/** Pages by path: whether one has a query for the reader's browser, once its text has been read. */
const asksLater = new Map<string, boolean>();

/** Remembers of a page whether it still has a query for the reader's browser. */
export const noteAsksLater = (path: string, asks: boolean): void => void asksLater.set(path, asks);

/** True for a page with nothing to ask in the browser. */
export const isAnswered = (path: string): boolean => asksLater.get(path) === false;
