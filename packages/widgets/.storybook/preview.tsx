import '@fontsource-variable/bricolage-grotesque';
import '@fontsource-variable/literata';
import '@fontsource-variable/literata/wght-italic.css';
import '@fontsource-variable/shantell-sans';
import type { Decorator, Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import '../src/theme/tokens.css';
import '../src/theme/base.css';
import { LanguageProvider } from '../src/language/index.ts';
import { ManualContainer } from './manual-container.tsx';
import { showOnPage, toolbarOf } from './toolbar.ts';
import { WidgetPage } from './widget-page.tsx';

// Simulations run in a worker and machines are busy; a story that never gets there fails all the same.
configure({ asyncUtilTimeout: 50_000 });

/** Every story stands on the page's own paper, in the theme and language chosen in the toolbar. */
const onPaper: Decorator = (Story, { globals }) => {
  const toolbar = toolbarOf(globals);
  showOnPage(toolbar);
  return (
    <LanguageProvider language={toolbar.language}>
      <Story />
    </LanguageProvider>
  );
};

export default {
  decorators: [onPaper],
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'contrast', title: 'High contrast' },
        ],
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'id', title: 'Indonesia' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light', language: 'en' },
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    docs: { page: WidgetPage, container: ManualContainer },
    options: {
      storySort: {
        order: ['Manual', ['Welcome', 'Design tokens', 'Writing', 'Motion', 'Accessibility']],
      },
    },
  },
  tags: ['autodocs'],
} satisfies Preview;
