import type { Language } from '@awaslog/law/result';
import { UnusableInput, type Io } from '../io';

/** The language of sentences: `--lang`, else `AWASLOG_LANG`, else English as in the rest of the command. */
export function languageOf(chosen: string | undefined, io: Pick<Io, 'env'>): Language {
  const language = chosen ?? io.env['AWASLOG_LANG'] ?? 'en';
  if (language === 'id' || language === 'en') return language;
  throw new UnusableInput(`--lang ${language} is not spoken here; choose id or en.`);
}
