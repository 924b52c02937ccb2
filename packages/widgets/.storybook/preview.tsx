import '@fontsource-variable/bricolage-grotesque';
import '@fontsource-variable/literata';
import '@fontsource-variable/literata/wght-italic.css';
import '@fontsource-variable/shantell-sans';
import type { Language } from '@groundswell/core/quiz';
import type { Decorator, Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import '../src/theme/tokens.css';
import '../src/theme/base.css';
import { LanguageProvider } from '../src/language/index.ts';

// Simulations run in a worker and machines are busy; a story that never gets there fails all the same.
configure({ asyncUtilTimeout: 50_000 });

/** Every story stands on the page's own paper, in the theme and language chosen in the toolbar. */
const onPaper: Decorator = (Story, { globals }) => {
  const language: Language = globals.language === 'id' ? 'id' : 'en';
  document.documentElement.dataset.gsTheme = String(globals.theme);
  document.documentElement.lang = language;
  return (
    <LanguageProvider language={language}>
      <Story />
    </LanguageProvider>
  );
};

export default {
  decorators: [onPaper],
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'contrast', items: ['light', 'dark', 'contrast'], dynamicTitle: true },
    },
    language: {
      description: 'Language',
      toolbar: { icon: 'globe', items: ['en', 'id'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', language: 'en' },
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
  tags: ['autodocs'],
} satisfies Preview;
