import { glossary } from '@awaslog/domain/glossary';
import { builder } from '../builder';
import { meaningOf } from '../plugin/meaning';

export const FindingState = builder.enumType('FindingState', {
  description: 'Where a finding (Temuan) stands.',
  values: {
    PROPOSED: { value: 'PROPOSED', description: 'Diusulkan: proposed, and waiting for the plenary.' },
    FIXED: { value: 'FIXED', description: meaningOf(glossary.code('PlenaryOutcomeKind', 'FIXED')) },
    REJECTED: { value: 'REJECTED', description: meaningOf(glossary.code('PlenaryOutcomeKind', 'REJECTED')) },
  },
});
