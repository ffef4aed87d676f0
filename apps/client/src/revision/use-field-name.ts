import { useTranslation } from 'react-i18next';

/** What the fields of Form A are called, by the names that the gateway gives those that were changed. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation();
  const names: Readonly<Record<string, string>> = {
    substage: t('formA.substage'),
    assignmentLetter: t('formA.letter'),
    form: t('formA.form'),
    purpose: t('formA.purpose'),
    area: t('record.area'),
    station: t('formA.station'),
    placeName: t('formA.placeName'),
    startedAt: t('formA.startTime'),
    endedAt: t('formA.endTime'),
    result: t('formA.result'),
    counts: t('record.counts'),
    criteria: t('formA.criteria'),
    suspicion: t('record.suspicion'),
    'suspicion.event': t('suspicion.event'),
    'suspicion.occurredOn': t('suspicion.occurredOn'),
    'suspicion.foundOn': t('suspicion.foundOn'),
    'suspicion.place': t('suspicion.place'),
    'suspicion.respondents': t('suspicion.respondents'),
    'suspicion.witnessCount': t('suspicion.witnesses'),
    'suspicion.kinds': t('suspicion.kinds'),
    'suspicion.account': t('suspicion.account'),
    'suspicion.evidence': t('evidence.title'),
    potentialDispute: t('formA.dispute'),
  };
  return (field) => names[field] ?? field;
}
