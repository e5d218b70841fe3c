/** Hands the reader a file. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Hands the reader a text as a file. */
export function saveText(text: string, name: string, type: string): void {
  saveFile(new Blob([text], {type: `${type};charset=utf-8`}), name);
}
