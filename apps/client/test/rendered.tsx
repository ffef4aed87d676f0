import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FormProvider, useForm, type FieldValues } from 'react-hook-form';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import { createGatewayClient } from '../src/gateway/client';
import { startI18n } from '../src/language/i18n';
import type { Language } from '../src/language/language';

/** A part of a screen as it is first shown, in one language; what waits for the gateway shows that it waits. */
export function rendered(part: ReactNode, language: Language = 'id'): string {
  const client = createGatewayClient({ token: null, language, onUnauthenticated: () => undefined });
  return renderToStaticMarkup(
    <I18nextProvider i18n={startI18n(language)}>
      <MemoryRouter>
        <Provider value={client}>{part}</Provider>
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
