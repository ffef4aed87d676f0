/** `REPORT_RECEIVED` as a type is called: `ReportReceived`. */
export function pascalOf(code: string): string {
  return code
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}

/** `RECEIVE_REPORT` as a field is called: `receiveReport`. */
export function camelOf(code: string): string {
  const name = pascalOf(code);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
