import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FormProvider, useForm, type FieldValues } from 'react-hook-form';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import { createGatewayClient } from '../src/gateway/client';
import { StandingContext, type Standing } from '../src/shell/standing-context';
import { startI18n } from '../src/language/i18n';
import type { Language } from '../src/language/language';

/** A member of a Panwascam of the fictional regency, on the usual day of a trial. */
const standing: Standing = {
  product: {
    trial: true,
    today: '2024-01-08',
    zone: 'Asia/Jayapura',
    realClock: false,
    promises: [],
    version: '0',
    regencies: [{ code: '99.01', name: 'Tanah Uji', kind: 'KABUPATEN' }],
  },
  viewer: {
    role: 'MEMBER',
    division: 'P3S',
    label: 'Anggota Panwascam Hilir',
    permissions: [],
    territory: { id: 'a', code: '99.01.02', name: 'Hilir', level: 'SUBDISTRICT' },
    office: {
      id: 'o',
      kind: 'PANWASCAM',
      label: 'Panwascam Hilir',
      area: { id: 'a', code: '99.01.02', name: 'Hilir' },
    },
  },
};

/** A part of a screen as it is first shown, in one language; what waits for the gateway shows that it waits. */
export function rendered(part: ReactNode, language: Language = 'id'): string {
  const client = createGatewayClient({ token: null, language, onUnauthenticated: () => undefined });
  return renderToStaticMarkup(
    <I18nextProvider i18n={startI18n(language)}>
      <MemoryRouter>
        <Provider value={client}>
          <StandingContext value={standing}>{part}</StandingContext>
        </Provider>
      </MemoryRouter>
    </I18nextProvider>,
  );
}

/** A part of a form that holds these values. */
export function renderedInForm(part: ReactNode, values: FieldValues, language: Language = 'id'): string {
  return rendered(<Form values={values}>{part}</Form>, language);
}

function Form({ values, children }: { readonly values: FieldValues; readonly children: ReactNode }) {
  return <FormProvider {...useForm({ defaultValues: values })}>{children}</FormProvider>;
}

/** What a reader reads of it: the text without its marks. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
