import { areaOfOffice, type OfficeId, type RegisterSeries } from '@awaslog/domain/office';
import { ancestorAt, type AreaCode } from '@awaslog/domain/territory';
import type { CivilDate } from '@awaslog/law/civil-date';
import type { RegencyStatement, RegisterPattern } from './statement';

/** What a pattern may ask for. `{serial:3}` is written with three digits at least. */
export const registerTokens = [
  'serial',
  'serial:2',
  'serial:3',
  'serial:4',
  'month',
  'month:roman',
  'year',
  'subdistrict',
];

const TOKEN = /\{([^{}]*)\}/g;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

export function tokensOf(pattern: string): readonly string[] {
  return [...pattern.matchAll(TOKEN)].map(([, token]) => token ?? '');
}

/** What fills a pattern in; a regency office has no sub-district. */
export interface RegisterNumberParts {
  readonly serial: number;
  readonly on: CivilDate;
  readonly subdistrict: string | null;
}

/** A number as the pattern writes it; null where the pattern asks for something that is not there. */
export function registerText(pattern: string, { serial, on, subdistrict }: RegisterNumberParts): string | null {
  const month = Number(on.slice(5, 7));
  const values: Readonly<Record<string, string | null>> = {
    month: on.slice(5, 7),
    'month:roman': romans[month - 1] ?? null,
    year: on.slice(0, 4),
    subdistrict,
  };
  const valueOf = (token: string) => {
    const [name, width] = token.split(':');
    return name === 'serial' ? String(serial).padStart(Number(width ?? 1), '0') : (values[token] ?? null);
  };
  const filled = tokensOf(pattern).map(valueOf);
  if (filled.includes(null)) return null;
  return pattern.replace(TOKEN, () => filled.shift() ?? '');
}

/** The stated pattern of a series; null where it is not known. */
export function patternOf({ registers }: Pick<RegencyStatement, 'registers'>, series: RegisterSeries): string | null {
  const stated: Readonly<Record<RegisterSeries, RegisterPattern | undefined>> = {
    SUPERVISION_RECORDED: registers.supervisionRecord,
    REPORT_RECEIVED: registers.reportReceived,
    REPORT_REGISTERED: registers.report,
    FINDING_REGISTERED: registers.finding,
  };
  return stated[series]?.pattern ?? null;
}

/**
 * The area whose office keeps a series: each sub-district its own where the numbers name it, the regency otherwise. A
 * village or station supervisor writes in the series of the sub-district.
 */
export function keeperOf(
  statement: Pick<RegencyStatement, 'code' | 'registers'>,
  series: RegisterSeries,
  office: OfficeId | null,
): AreaCode {
  const pattern = patternOf(statement, series);
  if (!pattern || !tokensOf(pattern).includes('subdistrict')) return statement.code;
  const area = office && areaOfOffice(office);
  return (area && ancestorAt(area, 'SUBDISTRICT')) ?? statement.code;
}
