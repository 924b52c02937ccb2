import '@fontsource-variable/bricolage-grotesque';
import '@fontsource-variable/literata';
import '@fontsource-variable/literata/wght-italic.css';
import '@fontsource-variable/shantell-sans';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import '../src/theme/tokens.css';
import '../src/theme/base.css';
import { ManualContainer } from './manual-container.tsx';
import { onPaper, showInstead } from './on-paper.tsx';
import { WidgetPage } from './widget-page.tsx';

// Simulations run in a worker and machines are busy; a story that never gets there fails all the same.
configure({ asyncUtilTimeout: 50_000 });

// What the addon for tests says of itself.
const isTest = import.meta.env['VITEST_STORYBOOK'] === 'false';

export default {
  decorators: [onPaper],
  beforeEach: () => () => showInstead(null),
  afterEach: async ({ globals }) => {
    if (!isTest) return;
    // Only the tests carry axe twice.
    const { checkOtherwise } = await import('./check-otherwise.ts');
    await checkOtherwise(globals);
  },
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
