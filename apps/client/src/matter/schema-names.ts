/** A code as the schema calls its type: `REPORT_RECEIVED` is `ReportReceived`. */
export function typeNameOf(code: string): string {
  return code
    .toLowerCase()
    .split('_')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');
}
