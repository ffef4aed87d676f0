import { CommandId } from '@awaslog/domain/supervision';
import { describe, expect, it } from 'vitest';
import { uuidV7 } from './uuid-v7';

describe('uuidV7', () => {
  it('writes the time, the version and the variant where RFC 9562 has them', () => {
    // The time of the example in appendix A.6 of the RFC.
    const id = uuidV7(0x017f22e279b0, new Uint8Array(10).fill(0xff));
    expect(id).toBe('017f22e2-79b0-7fff-bfff-ffffffffffff');
  });

  it('makes ids that the domain takes, none of them twice', () => {
    const ids = Array.from({ length: 1000 }, () => uuidV7());
    expect(ids.every((id) => CommandId.safeParse(id).success)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sorts by time', () => {
    expect(uuidV7(1_700_000_000_000) < uuidV7(1_700_000_000_001)).toBe(true);
  });
});
