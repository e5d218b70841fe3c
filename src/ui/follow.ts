/** What of a press tells where a link should open. */
type Press = Pick<MouseEvent, "ctrlKey" | "metaKey" | "shiftKey"> & {readonly button?: number};

/**
 * Goes to an address as a link of the page does: with the middle button or a key held in a new tab, and out of the
 * frame of somebody else's page where the page says that its links do.
 */
export function follow(href: string, {button = 0, ctrlKey, metaKey, shiftKey}: Press): void {
  if (button > 1) return;
  const link = document.createElement("a");
  link.href = href;
  if (button === 1 || ctrlKey || metaKey || shiftKey) link.target = "_blank";
  link.click();
}
