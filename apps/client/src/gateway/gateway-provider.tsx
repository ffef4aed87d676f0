import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Provider } from 'urql';
import { rememberLanguage, type Language } from '../language/language';
import { createGatewayClient } from './client';
import { tokenStore } from './session';

/** Who uses the client, and in which language. */
export interface Session {
  readonly signedIn: boolean;
  readonly language: Language;
  /** True when the gateway dropped the session, so that the sign-in screen can say so. */
  readonly dropped: boolean;
  readonly signIn: (token: string) => void;
  readonly signOut: () => void;
  readonly speak: (language: Language) => void;
  /** Asks everything anew: the stated day has changed, and with it every answer about time. */
  readonly startOver: () => void;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a GatewayProvider above it');
  return session;
}

export function GatewayProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'id';
  const [caller, setCaller] = useState({ token: tokenStore.read(), dropped: false, round: 0 });

  const become = useCallback((token: string | null, dropped = false) => {
    tokenStore.write(token);
    setCaller(({ round }) => ({ token, dropped, round: round + 1 }));
  }, []);

  const client = useMemo(() => {
    void caller.round;
    return createGatewayClient({
      token: caller.token,
      language,
      onUnauthenticated: () => become(null, true),
    });
  }, [caller.token, caller.round, language, become]);

  const session = useMemo<Session>(
    () => ({
      signedIn: caller.token !== null,
      language,
      dropped: caller.dropped,
      signIn: (token) => become(token),
      signOut: () => become(null),
      speak: (chosen) => {
        rememberLanguage(localStorage, chosen);
        document.documentElement.lang = chosen;
        void i18n.changeLanguage(chosen);
      },
      startOver: () => setCaller((current) => ({ ...current, round: current.round + 1 })),
    }),
    [caller, language, become, i18n],
  );

  return (
    <SessionContext value={session}>
      <Provider value={client}>{children}</Provider>
    </SessionContext>
  );
}
