import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { keepDraft, type Draft } from './draft';
import type { FormAValues } from './values';

/** A pause in typing after which the draft is kept. */
const PAUSE = 400;

/** Keeps what is typed on the device, and at the latest when the page is hidden or closed. */
export function useKeptDraft(form: UseFormReturn<FormAValues>, key: string, ids: Omit<Draft, 'values'>) {
  const [keptAt, setKeptAt] = useState<Date | null>(null);
  const stopped = useRef(false);
  const { subscribe, getValues } = form;

  useEffect(() => {
    let timer: number | undefined;
    let waiting = false;
    const keep = () => {
      window.clearTimeout(timer);
      if (!waiting || stopped.current) return;
      waiting = false;
      if (keepDraft(localStorage, key, { ...ids, values: getValues() })) setKeptAt(new Date());
    };
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: () => {
        waiting = true;
        window.clearTimeout(timer);
        timer = window.setTimeout(keep, PAUSE);
      },
    });
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      keep();
      unsubscribe();
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
    };
  }, [subscribe, getValues, key, ids]);

  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  return { keptAt, stop };
}
