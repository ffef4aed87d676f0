import { useTranslation } from 'react-i18next';
import { Chip, type Tone } from '../../design/chip';
import type { ReferralSentFragment, ReferralStanding } from '../../gql/graphql';
import { labelOf } from '../../language/labels';
import type { Language } from '../../language/language';
import { useWords } from '../../language/use-words';

const tones: Readonly<Record<ReferralStanding, Tone>> = {
  SENT: 'info',
  RECEIVED: 'info',
  ANSWERED: 'accent',
  DONE: 'good',
  OVERDUE: 'danger',
};

/** Every letter to another body, how it stands, and what came back so far. */
export function ReferralsCard({ referrals }: { readonly referrals: readonly ReferralSentFragment[] }) {
  const { t } = useTranslation();
  if (referrals.length === 0) return null;
  return (
    <section className="card" aria-labelledby="referrals">
      <h2 id="referrals">{t('referral.title')}</h2>
      <ul className="referrals">
        {referrals.map((referral, position) => (
          <li key={position}>
            <ReferralLine referral={referral} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReferralLine({ referral }: { readonly referral: ReferralSentFragment }) {
  const { t } = useTranslation();
  const { language, label, longDate } = useWords();
  const days = [
    [t('referral.sent'), referral.referredOn],
    [t('referral.expected'), referral.expectedOn],
    [t('referral.received'), referral.receivedOn],
    [t('referral.answered'), referral.answeredOn],
    [t('referral.done'), referral.doneOn],
  ] as const;
  return (
    <>
      <h3>
        {addresseeText(referral, language)}{' '}
        <Chip tone={tones[referral.standing]}>{label('ReferralStanding', referral.standing)}</Chip>
      </h3>
      <p className="quiet small">
        {label('ProcessName', referral.process)}
        {referral.document && ` · ${t('referral.letter')} ${referral.document}`}
      </p>
      <dl className="facts stated-facts">
        {days.map(
          ([term, day]) =>
            day && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{longDate(day)}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}

/** Each track has bodies of its own; what other laws are about goes to whoever is in charge there. */
function addresseeText({ process, addressee }: ReferralSentFragment, language: Language): string {
  return process === 'OTHER'
    ? labelOf(language, 'CompetentBody', addressee as never)
    : labelOf(language, 'EthicsAddressee', addressee as never);
}
