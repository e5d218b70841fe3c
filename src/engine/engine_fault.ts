/** What DuckDB says of a query it does not run, as `Parser Error: …`; it hands some of its errors over as JSON. */
export function faultText(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).trim();
  try {
    const {exception_type: kind, exception_message: said} = JSON.parse(message) as Record<string, unknown>;
    return typeof said === "string" ? `${String(kind)} Error: ${said}`.trim() : message;
  } catch {
    return message;
  }
}
