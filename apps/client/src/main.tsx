import './without-eval';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { BrowserRouter } from 'react-router';
import { App } from './app';
import { GatewayProvider } from './gateway/gateway-provider';
import { startI18n } from './language/i18n';
import { rememberedLanguage } from './language/language';
import './styles.css';

const language = rememberedLanguage(localStorage);
document.documentElement.lang = language;

const root = document.getElementById('app');
if (!root) throw new Error('the page has no element #app');

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={startI18n(language)}>
      <BrowserRouter>
        <GatewayProvider>
          <App />
        </GatewayProvider>
      </BrowserRouter>
    </I18nextProvider>
  </StrictMode>,
);
