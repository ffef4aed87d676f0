import { useTranslation } from 'react-i18next';
import { useSession } from '../gateway/gateway-provider';
import { languages } from './language';

/** Two languages, each named in its own words. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language, speak } = useSession();
  return (
    <div className="language-switch" role="group" aria-label={t('language.choose')}>
      {languages.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => speak(one)}>
          <abbr title={one === 'id' ? 'Bahasa Indonesia' : 'English'}>{one.toUpperCase()}</abbr>
        </button>
      ))}
    </div>
  );
}
