const KEY = 'awaslog.token';

/** The bearer token lives as long as the tab: on a phone that is passed around, a closed tab is signed out. */
export const tokenStore = {
  read: (): string | null => sessionStorage.getItem(KEY),
  write: (token: string | null): void => {
    if (token === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, token);
  },
};
