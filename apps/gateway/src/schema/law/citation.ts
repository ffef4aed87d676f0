import { builder } from '../builder';
import { Citation } from '../refs';
import { Evidence } from './codes';

const CitationEvidence = builder.objectRef<{ rule: Evidences; pinpoint: Evidences }>('CitationEvidence');
type Evidences = (typeof Evidence)['$inferType'];

builder.objectType(CitationEvidence, {
  description: 'The two doubts of a citation: whether the rule is known, and whether its place is.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    rule: t.field({ type: Evidence, description: 'How well the rule is known.', resolve: ({ rule }) => rule }),
    pinpoint: t.field({
      type: Evidence,
      description: 'How well the article and paragraph are known.',
      resolve: ({ pinpoint }) => pinpoint,
    }),
  }),
});

builder.objectType(Citation, {
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    instrument: t.exposeString('instrument', { description: 'Peraturan: its short name, such as `UU 7/2017`.' }),
    article: t.exposeString('article', {
      description: 'Pasal: the article; where `place` is given, what stands in for one, such as `Lampiran`.',
    }),
    paragraph: t.exposeString('paragraph', {
      nullable: true,
      description: 'Ayat: the paragraph with its letter, if any, such as `5` or `2a`.',
    }),
    place: t.string({
      nullable: true,
      description: 'The place in words where it is no article, to write instead of one, such as `Lampiran, hlm. 49`.',
      resolve: ({ place }, _args, { say }) => (place ? say(place) : null),
    }),
    evidence: t.field({
      type: CitationEvidence,
      description: 'How well the rule and its place are known; only what was read may refuse an act.',
      resolve: ({ evidence }) => evidence,
    }),
    source: t.exposeString('source', { nullable: true }),
  }),
});
