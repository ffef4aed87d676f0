import { isGiven } from '../is-given';

/** What a request for an operation says. */
export interface OperationParams {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

const DEEPEST = 40;

/** Reads the JSON of a request; a sentence where it is no operation. It never repeats what was sent. */
export function readParams(body: string): OperationParams | string {
  if (nesting(body) > DEEPEST) return 'The JSON is nested too deep.';
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return 'The body is not valid JSON.';
  }
  if (Array.isArray(value)) return 'Send one operation at a time; batches are not taken.';
  if (!isObject(value)) return 'The body must be a JSON object with "query".';
  const { query, variables, operationName, extensions } = value;
  if (typeof query !== 'string' || query.trim() === '') return '"query" must be the text of an operation.';
  if (isGiven(variables) && !isObject(variables)) return '"variables" must be an object.';
  if (isGiven(operationName) && typeof operationName !== 'string') return '"operationName" must be a text.';
  if (isGiven(extensions) && !isObject(extensions)) return '"extensions" must be an object.';
  return { query, ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How deep brackets go, outside of texts; counted before parsing, since what walks the value later is recursive. */
function nesting(json: string): number {
  let [depth, deepest, inText] = [0, 0, false];
  for (let i = 0; i < json.length; i += 1) {
    const char = json[i];
    if (inText) {
      if (char === '\\') i += 1;
      else if (char === '"') inText = false;
    } else if (char === '"') inText = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, (depth += 1));
    else if (char === '}' || char === ']') depth -= 1;
  }
  return deepest;
}
