import { glossary } from '@awaslog/domain/glossary';
import type { CustodyDiscrepancy, Goods } from '@awaslog/domain/custody';
import type { Language } from '@awaslog/law/result';
import type { Unreadable } from '../csv/unreadable';
import type { Report } from './report';
import type { Section } from './section';

/** What a person reads first: how much there is, then each discrepancy with its figures and where it lies. */
export async function* asTable(report: Report, language: Language): AsyncGenerator<string> {
  const counts = [report.balances, report.discrepancies, report.draftFindings, report.notJudged, report.unreadable];
  yield counts.map(({ name, count }) => `${count} ${headings[name]?.[language] ?? name}`).join(', ');
  for await (const found of entriesOf<CustodyDiscrepancy>(report.discrepancies)) yield discrepancyLine(found, language);
  for await (const { line, column, reason } of entriesOf<Unreadable>(report.unreadable)) {
    yield `  ${language === 'id' ? 'baris' : 'line'} ${line}${column === null ? '' : `, ${column}`}: ${reason}`;
  }
  for await (const { code, why, place } of entriesOf<{ code: string; why: string; place: string | null }>(
    report.notJudged,
  )) {
    yield `  ${code}${place === null ? '' : ` ${place}`}: ${why}`;
  }
}

const headings: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  balances: { id: 'neraca', en: 'balances' },
  discrepancies: { id: 'selisih', en: 'discrepancies' },
  draftFindings: { id: 'rancangan temuan', en: 'draft findings' },
  notJudged: { id: 'tidak dapat dinilai', en: 'not judged' },
  unreadable: { id: 'tidak terbaca', en: 'unreadable' },
};

function discrepancyLine(found: CustodyDiscrepancy, language: Language): string {
  const { term, en } = glossary.code('DiscrepancyCode', found.code);
  const figures = Object.entries(found.operands).map(([name, value]) => `${name} ${value ?? '?'}`);
  const gap = found.difference === null ? '' : ` (${found.difference > 0 ? '+' : ''}${found.difference})`;
  const name = `${found.code}, ${language === 'id' ? term : en}`;
  return `  ${found.place} ${goodsText(found.goods)}: ${name}${gap}: ${figures.join(', ')} [${found.statements.join(', ')}]`;
}

function goodsText({ item, contest, electoralDistrict, ballotSeries }: Goods): string {
  const series = ballotSeries === 'REGULAR' ? null : ballotSeries;
  return [item, contest, electoralDistrict, series].filter((part) => part !== null).join(' ');
}

/** The entries of a list, one after the other: each stands in its own text, so none has to be taken apart. */
async function* entriesOf<Entry>(section: Section): AsyncGenerator<Entry> {
  for await (const entry of section.entries()) yield entry as Entry;
}
