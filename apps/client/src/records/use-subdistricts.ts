import { useReference } from '../gateway/use-reference';
import type { Option } from '../language/labels';

/** The sub-districts of the regency as choices; empty until the gateway has answered. */
export function useSubdistricts(): readonly Option<string>[] {
  const regency = useReference()?.regency;
  return (regency?.subdistricts ?? []).map(({ code, name }) => ({ code, label: name }));
}
