import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * A new screen begins at its top, and a reader who does not see it has to be told: the focus goes to the content. The
 * first screen is left alone, as the browser itself begins there.
 */
export function useScreenFocus() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
