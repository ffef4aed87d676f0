import type { Regency } from '@awaslog/regency/regency';
import type { Store } from '@awaslog/store/store';

interface Started {
  readonly url: string;
  readonly store: Store;
  readonly regency: Regency;
}

/** What somebody sees who has just started it: where to go, what this store is, and what it does not promise. */
export function banner({ url, store, regency }: Started): string {
  const trial = store.purpose === 'TRIAL';
  return [
    '',
    `  Awaslog, ${regency.kind === 'KOTA' ? 'Kota' : 'Kabupaten'} ${regency.name}`,
    '',
    `  Client     ${url}`,
    `  GraphQL    ${url}graphql${trial ? '  (open it in a browser to try example operations)' : ''}`,
    '',
    trial
      ? '  This is a trial: seats without a password on this computer only, samples marked "[Contoh fiktif]".'
      : '  This store holds real records. Nobody can sign in until an identity provider is configured.',
    ...store.promises.map(({ en }) => `  ${en}`),
    '',
    '  Stop with Ctrl+C.',
  ].join('\n');
}
