import type { Issue } from '@awaslog/domain/issue';
import { toNestErrors } from '@hookform/resolvers';
import { useMemo } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  type Resolver,
} from 'react-hook-form';
import { useWords } from '../language/use-words';
import { fieldOf, hasFieldIn, placeIssues, type PlacedIssue, type PlacedIssues, type PlaceOfPath } from './issues';

/**
 * A form that the domain judges: every issue stands beside its field, in the reader's language. `judge` and
 * `placeOf` have to keep their identity between renders, or the form is judged anew at each of them.
 */
export function useJudgedForm<Values extends FieldValues>(
  start: Values,
  judge: (values: Values) => readonly Issue[],
  placeOf: PlaceOfPath = fieldOf,
) {
  const { language } = useWords();
  const resolver = useMemo<Resolver<Values>>(
    () => (values, _context, options) => {
      const issues = judge(values).map(({ code, path, message }) => ({ code, path, message: message[language] }));
      const { byField } = placeIssues(issues, hasFieldIn(values), placeOf);
      if (issues.length === 0) return { values, errors: {} };
      const flat = [...byField].map(([field, { code, message }]) => [field, { type: code, message }] as const);
      const errors = toNestErrors(Object.fromEntries(flat) as FieldErrors, options) as FieldErrors<Values>;
      return { values: {}, errors };
    },
    [judge, language, placeOf],
  );
  const form = useForm<Values>({ defaultValues: start as DefaultValues<Values>, resolver, shouldFocusError: true });

  /** Puts what the gateway found beside the fields, the first one in focus, and gives back what has no field. */
  function show(issues: readonly PlacedIssue[]): PlacedIssues['unplaced'] {
    const { byField, unplaced } = placeIssues(issues, hasFieldIn(form.getValues()), placeOf);
    let shouldFocus = true;
    for (const [field, { code, message }] of byField) {
      form.setError(field as FieldPath<Values>, { type: code, message }, { shouldFocus });
      shouldFocus = false;
    }
    return unplaced;
  }

  return { form, show };
}
