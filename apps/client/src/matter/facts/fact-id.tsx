import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { shortReference } from '../../person/reference';
import { useColleagues } from '../use-colleagues';
import { MatterLink } from '../matter-link';
import { areaNameIn, stationNameIn } from './area-name';
import { useReference } from '../../gateway/use-reference';

interface FactIdProps {
  /** What the id is one of, as the domain names it. */
  readonly object: string;
  readonly value: unknown;
}

/** An object by what people call it, or by the way to it; of a person the reference is all that there is. */
export function FactId({ object, value }: FactIdProps) {
  const { t } = useTranslation();
  switch (object) {
    case 'OfficeId':
      return (value as { readonly label: string }).label;
    case 'PersonReference':
      return t('person.reference', { reference: shortReference(String(value)) });
    case 'MatterId':
      return <MatterLink id={String(value)} />;
    case 'SupervisionRecordId':
      return <Link to={`/records/${encodeURIComponent(String(value))}`}>{t('fact.record')}</Link>;
    case 'ActorId':
      return <Colleague pseudonym={String(value)} />;
    default:
      return <Place code={String(value)} />;
  }
}

function Colleague({ pseudonym }: { readonly pseudonym: string }) {
  return useColleagues().find(({ code }) => code === pseudonym)?.label ?? pseudonym;
}

/** An area or a polling station by its name; the code where the regency has none of it. */
function Place({ code }: { readonly code: string }) {
  const regency = useReference()?.regency;
  if (!regency) return code;
  return code.includes('/') ? stationNameIn(regency, code) : areaNameIn(regency, code);
}
