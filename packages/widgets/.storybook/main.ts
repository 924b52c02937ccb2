import type { StorybookConfig } from '@storybook/react-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

export default {
  framework: '@storybook/react-vite',
  stories: ['./manual/*.mdx', '../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) =>
    mergeConfig(config, {
      resolve: { conditions: ['@groundswell/source', ...defaultClientConditions] },
      worker: { format: 'es' },
    }),
} satisfies StorybookConfig;
