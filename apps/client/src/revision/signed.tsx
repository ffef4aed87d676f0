import type { SeenSignatureFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';

/** In which capacity something was done, where and when; persons are not named. */
export function Signed({ by }: { readonly by: SeenSignatureFragment }) {
  const { moment } = useWords();
  return (
    <>
      {by.label} ({by.office.label}), {moment(by.at)}
    </>
  );
}
