import { elections } from '@awaslog/domain/election';
import { AreaCode } from '@awaslog/domain/territory';
import { due } from '@awaslog/law/rules';
import type { ElectionStatement, Figure as FigureValue, Regency as RegencyValue } from '@awaslog/regency/regency';
import { builder } from '../builder';
import { Contest } from '../election/codes';
import { planOf } from '../plan-of';
import { Area, Deadline, Election, Regency } from '../refs';
import { childRows, knownArea } from '../territory/area-row';
import { AreaKind } from '../territory/codes';
import { Figure } from '../territory/figure';

interface ElectionAt {
  readonly regency: RegencyValue;
  readonly stated: ElectionStatement;
}

const nothingStated: FigureValue = {
  value: null,
  reason: { id: 'Tidak dinyatakan.', en: 'Not stated.' },
};

const RegencyElection = builder.objectRef<ElectionAt>('RegencyElection').implement({
  description: 'What a regency states of an election.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    election: t.field({ type: Election, resolve: ({ stated }) => elections[stated.election] }),
    contests: t.field({
      type: [Contest],
      description: 'The contests that are held here.',
      resolve: ({ stated }) => stated.contests,
    }),
    voters: t.field({
      type: Figure,
      description: 'Voters on the permanent list.',
      resolve: ({ stated }) => stated.voters,
    }),
    stations: t.field({
      type: Figure,
      description: 'Polling stations (TPS).',
      resolve: ({ stated }) => stated.stationCount,
    }),
    stationListKnown: t.boolean({
      description: 'Whether the list of stations is known; elsewhere a number is taken as unconfirmed.',
      resolve: ({ stated }) => stated.stations.known,
    }),
    boxesPerStation: t.field({
      type: Figure,
      description: 'Kotak suara: ballot boxes a polling station.',
      resolve: ({ stated }) => stated.perStation.BALLOT_BOX ?? nothingStated,
    }),
    suppliesAtStation: t.field({
      type: Deadline,
      nullable: true,
      description: 'The last day for supplies to be at the station; empty where no rule is known.',
      resolve: ({ regency, stated }) => {
        const { votingDay } = elections[stated.election];
        if (!votingDay) return null;
        const { zone, code } = regency;
        const question = { rule: 'SUPPLIES_AT_STATION', from: votingDay, election: stated.election, zone, area: code };
        const answer = due(question);
        return answer.ok ? answer.value : null;
      },
    }),
  }),
});

builder.objectType(Regency, {
  description: 'Kabupaten/kota: a regency that this gateway serves, as its own statement has it.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    code: t.string({ description: 'Kode wilayah, such as `63.11`.', resolve: ({ regency }) => regency.code }),
    name: t.string({ resolve: ({ regency }) => regency.name }),
    kind: t.field({ type: AreaKind, description: 'Kabupaten or kota.', resolve: ({ regency }) => regency.kind }),
    zone: t.string({ resolve: ({ regency }) => regency.zone }),
    area: t.field({
      type: Area,
      description: 'The regency as an area.',
      resolve: ({ regency, area }) => area ?? knownArea(regency, regency.code),
    }),
    elections: t.field({
      type: [RegencyElection],
      description: 'The elections that it states.',
      resolve: ({ regency }) => regency.statement.elections.map((stated) => ({ regency, stated })),
    }),
    subdistricts: t.field({
      type: [Area],
      description: 'Kecamatan: its sub-districts.',
      resolve: ({ regency, area }) => area?.children ?? childRows(regency, regency.code),
    }),
  }),
});

builder.queryField('regency', (t) =>
  t.field({
    type: Regency,
    nullable: true,
    permission: 'READ_REFERENCE',
    description: "A regency of this gateway by its code; the reader's own if no code is given.",
    args: { code: t.arg.string({ description: 'Kode wilayah, such as `63.11`.' }) },
    resolve: async (_root, { code }, context, info) => {
      const wanted = AreaCode.safeParse(code ?? context.regency.code).data;
      const regency = context.gateway.regencies.find((one) => one.code === wanted);
      if (!regency) return null;
      const plan = planOf(info, context);
      const fields = plan.fields('Regency', plan.here());
      const shape = plan.area(fields.at('area'), fields.at('subdistricts'));
      const area = shape && (await context.store.area(context.scope, regency.code, shape));
      return { regency, area: area ?? null };
    },
  }),
);
