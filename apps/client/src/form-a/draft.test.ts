import { describe, expect, it } from 'vitest';
import { draftKey, dropDraft, keepDraft, newDraft, readDraft } from './draft';
import { emptyForm } from './values';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const values = emptyForm({ election: 'PEMILU_2024', area: '99.01.02', day: '2024-01-08' });

describe('a draft', () => {
  it('comes back as it was kept, with its ids', () => {
    const storage = memory();
    const draft = newDraft({ ...values, result: 'Dua dus basah' });
    expect(keepDraft(storage, 'k', draft)).toBe(true);
    expect(readDraft(storage, 'k')).toMatchObject(draft);
  });

  it('is gone once it is dropped', () => {
    const storage = memory();
    keepDraft(storage, 'k', newDraft(values));
    dropDraft(storage, 'k');
    expect(readDraft(storage, 'k')).toBeNull();
  });

  it('is not opened when another version of the client wrote it', () => {
    const storage = memory();
    for (const text of ['{', '7', 'null', '{"shape":0,"commandId":"a","recordId":"b","values":{}}']) {
      storage.setItem('k', text);
      expect(readDraft(storage, 'k'), text).toBeNull();
    }
  });

  it('does not stop anybody when the device cannot keep it', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(keepDraft(full, 'k', newDraft(values))).toBe(false);
  });

  it('belongs to an office and to what it traces', () => {
    expect(draftKey('office-1', null)).not.toBe(draftKey('office-2', null));
    expect(draftKey('office-1', null)).not.toBe(draftKey('office-1', 'information-1'));
  });
});
