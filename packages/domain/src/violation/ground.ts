import type { Text } from '@awaslog/law/result';
import { z } from 'zod';
import { substages, type Substage } from '../stage';
import { criteria, items, type Criterion, type CriterionVerdict, type SupplyCount } from '../supplies';
import type { DeedSign } from './deed-sign';
import { deedSigns } from './deed-signs';
import type { Fault } from './fault';
import { respondents, type RespondentCapacity } from './respondent';

/** What sort of fact a ground is: a stated sign, a criterion as seen, a count, where it was seen, who, a statement. */
export const GroundKind = z.enum(['SIGN', 'CRITERION', 'COUNT', 'SUBSTAGE', 'RESPONDENT', 'STATEMENT']);
export type GroundKind = z.infer<typeof GroundKind>;

/** One fact that points to a norm or shows an element. It repeats nothing that a person typed. */
export interface Ground {
  readonly kind: GroundKind;
  /** The sign, criterion, item, sub-stage, capacity or fault, as its own enum spells it. */
  readonly code: string;
  readonly text: Text;
}

export function signGround(sign: DeedSign): Ground {
  return { kind: 'SIGN', code: sign, text: deedSigns[sign].name };
}

const verdictWords: Readonly<Record<CriterionVerdict, Text>> = {
  MET: { id: 'terpenuhi', en: 'met' },
  NOT_MET: { id: 'tidak terpenuhi', en: 'not met' },
  NOT_OBSERVED: { id: 'tidak diamati', en: 'not observed' },
};

export function criterionGround(criterion: Criterion, verdict: CriterionVerdict): Ground {
  const [{ name }, word] = [criteria[criterion], verdictWords[verdict]];
  return {
    kind: 'CRITERION',
    code: criterion,
    text: { id: `${name.id}: ${word.id}`, en: `${name.en}: ${word.en}` },
  };
}

/** The figures of a line that give reason to look at it. */
export function countGround({ item, contest, claimed, counted, damaged }: SupplyCount): Ground {
  const { name } = items[item];
  const differs = claimed !== null && counted !== null && claimed !== counted;
  const figures: Text[] = [
    ...(differs ? [{ id: `dokumen ${claimed}, dihitung ${counted}`, en: `paper ${claimed}, counted ${counted}` }] : []),
    ...(damaged !== null && damaged > 0 ? [{ id: `rusak ${damaged}`, en: `damaged ${damaged}` }] : []),
  ];
  const of = contest === null ? '' : ` ${contest}`;
  const joined = (language: keyof Text) => figures.map((figure) => figure[language]).join(', ');
  return {
    kind: 'COUNT',
    code: item,
    text: { id: `${name.id}${of}: ${joined('id')}`, en: `${name.en}${of}: ${joined('en')}` },
  };
}

export function substageGround(substage: Substage): Ground {
  return { kind: 'SUBSTAGE', code: substage, text: substages[substage].name };
}

export function respondentGround(capacity: RespondentCapacity): Ground {
  return { kind: 'RESPONDENT', code: capacity, text: respondents[capacity].name };
}

const statements: Readonly<Record<Fault, Text>> = {
  WILFUL: { id: 'Ada keterangan bahwa perbuatan disengaja', en: 'It was stated that the deed was wilful' },
  NEGLIGENT: { id: 'Ada keterangan bahwa perbuatan karena lalai', en: 'It was stated that the deed was negligent' },
};

export function statementGround(fault: Fault): Ground {
  return { kind: 'STATEMENT', code: fault, text: statements[fault] };
}

/** Each ground once, in the order in which they came. */
export function distinct(grounds: readonly Ground[]): readonly Ground[] {
  const key = ({ kind, code, text }: Ground) => `${kind}/${code}/${text.id}`;
  return [...new Map(grounds.map((ground) => [key(ground), ground])).values()];
}
