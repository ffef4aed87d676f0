import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import type { Language } from '../language/language';

export interface Caller {
  readonly token: string | null;
  readonly language: Language;
  /** The gateway no longer knows the token: it was restarted, or the trial was reset. */
  readonly onUnauthenticated: () => void;
}

/**
 * A client of the gateway for one caller. Answers depend on who asks and in which language, so a change of either makes
 * a new client with an empty cache.
 */
export function createGatewayClient({ token, language, onUnauthenticated }: Caller): Client {
  return new Client({
    url: '/graphql',
    // The gateway refuses queries by GET, and a mutation must never be one.
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({
      headers: {
        'accept-language': language,
        'x-awaslog': 'client',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
    }),
    exchanges: [
      cacheExchange,
      mapExchange({
        onError(error) {
          if (error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED')) {
            onUnauthenticated();
          }
        },
      }),
      fetchExchange,
    ],
  });
}
