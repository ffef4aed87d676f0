import type { FormAInput } from '../gql/graphql';
import { toFormA, type Reading } from './to-form-a';
import type { FormAValues } from './values';

/**
 * A judged form as the gateway takes it. It is only built after the domain found nothing wrong, so what the domain
 * requires is there; the gateway names preliminary information by its own id.
 */
export function formInputOf(values: FormAValues, reading: Reading, information: string | null): FormAInput {
  const { preliminaryInformation: _traced, ...form } = toFormA(values, reading);
  return { ...form, preliminaryInformationId: information } as FormAInput;
}
