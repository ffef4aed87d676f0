import { readFile } from 'node:fs/promises';
import { StationNeed } from '@awaslog/domain/custody';
import { AreaCode, levelOf, StationCode } from '@awaslog/domain/territory';
import { z } from 'zod';
import { UnusableInput } from '../io';

/** The part of a need that reconciliation uses, as `awaslog needs --json` writes it. */
const NeedLine = z.object({
  line: z.enum(['PRINT_ORDER', 'STATION_ALLOTMENT', 'REPEAT_VOTE_STOCK', 'SUPPLY']),
  area: z.string(),
  quantity: z.union([z.int().min(0), z.object({ min: z.int().min(0), max: z.int().min(0) }), z.null()]),
  item: z.string(),
  contest: z.string().nullish(),
  electoralDistrict: z.string().nullish(),
});
const NeedFile = z.object({ needs: z.array(NeedLine) });

/**
 * Reads what places need from a file of `awaslog needs --json`: the allotment and the supplies of each station, and the
 * print order and the supplies of the regency. What is unknown there is no need to hold a count against.
 */
export async function readNeeds(path: string): Promise<readonly StationNeed[]> {
  const parsed = NeedFile.safeParse(await jsonOf(path));
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? 'needs';
    throw new UnusableInput(`${path} is no file of needs (${where}); make one with awaslog needs --json.`);
  }
  return parsed.data.needs.flatMap((need) => {
    const place = placeOf(need);
    if (place === null || need.quantity === null) return [];
    const { min, max } = typeof need.quantity === 'number' ? { min: need.quantity, max: need.quantity } : need.quantity;
    const { item, contest = null, electoralDistrict = null, line } = need;
    const ballotSeries = line === 'REPEAT_VOTE_STOCK' ? 'REPEAT_VOTE' : 'REGULAR';
    const read = StationNeed.safeParse({ place, item, contest, electoralDistrict, ballotSeries, min, max });
    if (!read.success) throw new UnusableInput(`${path} names a need of ${item} that is not known; make it anew.`);
    return [read.data];
  });
}

/** A station for its own need; the office of KPU for what the whole regency needs. Sums in between repeat the stations. */
function placeOf({ line, area }: z.infer<typeof NeedLine>): string | null {
  if (StationCode.safeParse(area).success) return `TPS:${area}`;
  const regency = AreaCode.safeParse(area);
  const whole = regency.success && levelOf(regency.data) === 'REGENCY' && line !== 'STATION_ALLOTMENT';
  return whole ? `KPU:${area}` : null;
}

async function jsonOf(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnusableInput(`${path} is no JSON; make it with awaslog needs --json.`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UnusableInput(`${path} is not there; name a file of awaslog needs --json.`);
    if (code === 'EISDIR' || code === 'EACCES') throw new UnusableInput(`${path} cannot be read; name a file.`);
    throw error;
  }
}
