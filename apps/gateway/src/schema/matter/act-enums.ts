import { codeWords } from '@awaslog/domain/glossary';
import type { FieldShape } from '@awaslog/domain/process';
import type { Words } from '@awaslog/domain/words';
import type { EnumRef } from '@pothos/core';
import { builder, type SchemaTypesOf } from '../builder';
import { Contest, ElectionCode } from '../election/codes';
import { Evidence } from '../law/codes';
import { Division, OfficeKind, Role } from '../office/codes';
import { meaningOf } from '../plugin/meaning';
import { ReportChannel, ReporterStanding } from '../report/codes';
import { SubstageCode } from '../stage/codes';
import { AdviceAddressee, AdviceManner, EvidenceKind, RespondentCapacity } from '../supervision/codes';
import { Criterion, ItemCode } from '../supplies/codes';
import { ViolationKind } from '../violation/codes';

export type AnyEnum = EnumRef<SchemaTypesOf, string>;

/** The enums by the name that the domain gives them; those of the schema stand here, the others are made once. */
const enums = new Map<string, AnyEnum>(
  Object.entries({
    ElectionId: ElectionCode,
    Substage: SubstageCode,
    Item: ItemCode,
    Contest,
    Criterion,
    Division,
    OfficeKind,
    Role,
    Evidence,
    EvidenceKind,
    AdviceAddressee,
    AdviceManner,
    ReportChannel,
    ReporterStanding,
    RespondentCapacity,
    ViolationKind,
  }) as unknown as [string, AnyEnum][],
);

/** The enum of a field that holds a code: the one that the schema has, or one made of the words of the domain. */
export function enumOfField({ name, options = [], label }: FieldShape): AnyEnum {
  if (name === undefined) throw new Error(`the code "${label.en}" of an act has no name`);
  const known = enums.get(name);
  if (known) return known;
  const made = wordedEnum(name, options, `${label.id}: ${label.en}.`);
  enums.set(name, made);
  return made;
}

function wordedEnum(name: string, options: readonly string[], description: string): AnyEnum {
  const words = wordsOf(name);
  const values = options.map((code) => {
    const entry = words[code];
    if (!entry) throw new Error(`the code ${name} ${code} of an act has no words`);
    return [code, { value: code, description: meaningOf(entry) }] as const;
  });
  return builder.enumType(name, { description, values: Object.fromEntries(values) }) as unknown as AnyEnum;
}

function wordsOf(name: string): Words<string> {
  const words = (codeWords as Readonly<Record<string, Words<string> | undefined>>)[name];
  if (!words) throw new Error(`the enum ${name} of an act has no words`);
  return words;
}
