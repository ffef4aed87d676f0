import type { Text } from '@awaslog/law/result';
import { StoreError } from '../open/store-error';

export const stuck: Text = {
  id: 'Basis data tidak menjawab lagi; biasanya karena penyimpanan penuh. Kosongkan ruang lalu jalankan kembali.',
  en: 'The database does not answer any more, mostly because the disk is full. Make room and start again.',
};

/**
 * Gives up on work that never ends. An embedded database whose disk is full does not fail: its next answer never comes.
 * Nothing can be done about it in this process, so the owner is told, once, to end it.
 */
export class Watchdog {
  #isStuck = false;
  constructor(
    private readonly limitMs: number,
    private readonly onStuck: ((sentence: Text) => void) | undefined,
  ) {}

  async watch<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#isStuck) throw new StoreError('STUCK', stuck);
    let timer: NodeJS.Timeout | undefined;
    const alarm = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.#giveUp()), this.limitMs);
    });
    try {
      return await Promise.race([work(), alarm]);
    } finally {
      clearTimeout(timer);
    }
  }

  #giveUp(): StoreError {
    if (!this.#isStuck) {
      this.#isStuck = true;
      this.onStuck?.(stuck);
    }
    return new StoreError('STUCK', stuck);
  }
}
