const LONGEST_WORD = 64;
const VALUE_IN_DOCUMENT = 'A value in the document does not fit the type of its place.';

/**
 * The message of a syntax or validation error without what a person may have typed as a value. Names of types and
 * fields stay, since they are code; values go, since a name of a person may be among them.
 */
export function redactMessage(message: string, suggestions: boolean): string {
  const expected = /^Expected value of type "([\w[\]!]{1,64})"/.exec(message)?.[1];
  if (expected) return `${VALUE_IN_DOCUMENT} Expected ${expected}.`;
  if (/cannot represent|does not exist in|got invalid value|Expected a short text|is required in/.test(message)) {
    return VALUE_IN_DOCUMENT;
  }
  const known = suggestions
    ? message
    : message.replace(/ ?Did you mean [\s\S]*$/, '').replace(/ ?Perhaps [\s\S]*$/, '');
  return known
    .replace(/\b(Name|String|BlockString|Int|Float) ("|')[\s\S]*$/, '$1.')
    .replace(/(Unexpected character|Invalid character[^:]*|Cannot parse[^:]*|Unterminated string)[\s\S]*$/, '$1.')
    .replace(/[^\s"']{65,}/g, (word) => `${word.slice(0, LONGEST_WORD)}…`);
}
