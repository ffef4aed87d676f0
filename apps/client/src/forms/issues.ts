/** An issue of the domain or of the gateway, in the reader's language. */
export interface PlacedIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Fields of the screen that bear another name than the field of the form they fill. */
const screenNames: Readonly<Record<string, string>> = {
  station: 'stationNumber',
  startedAt: 'startTime',
  endedAt: 'endTime',
};

/** Fields of the screen that have no parts of their own: what is wrong inside them is said beside the whole. */
const wholeFields = ['criteria', 'suspicion.respondents', 'suspicion.kinds', 'kinds', 'period'];

/** The field of the screen beside which an issue belongs. The gateway's paths begin at the command's input. */
export function fieldOf(path: PlacedIssue['path']): string {
  const steps = path[0] === 'form' ? path.slice(1) : path;
  const [first, ...rest] = steps.map(String);
  const field = [screenNames[first ?? ''] ?? first, ...rest].join('.');
  return wholeFields.find((whole) => field.startsWith(`${whole}.`)) ?? field;
}

export interface PlacedIssues {
  /** The first message of each field. */
  readonly byField: ReadonlyMap<string, PlacedIssue>;
  /** Issues of which the screen shows no field; they are listed above the form. */
  readonly unplaced: readonly PlacedIssue[];
}

/** Tells beside which field an issue belongs. */
export type PlaceOfPath = (path: PlacedIssue['path']) => string;

export function placeIssues(
  issues: readonly PlacedIssue[],
  hasField: (field: string) => boolean,
  placeOf: PlaceOfPath = fieldOf,
): PlacedIssues {
  const byField = new Map<string, PlacedIssue>();
  const unplaced: PlacedIssue[] = [];
  for (const issue of issues) {
    const field = placeOf(issue.path);
    if (!hasField(field)) unplaced.push(issue);
    else if (!byField.has(field)) byField.set(field, issue);
  }
  return { byField, unplaced };
}

/** Whether a dotted field name leads to a value. */
export function hasFieldIn(values: unknown): (field: string) => boolean {
  return (field) => {
    let value: unknown = values;
    for (const step of field.split('.')) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
      value = (value as Record<string, unknown>)[step];
    }
    return field !== '';
  };
}
