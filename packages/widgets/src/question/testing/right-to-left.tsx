import type { Decorator } from '@storybook/react-vite';

/** Sets a story in Arabic, read from right to left. */
export const rightToLeft: Decorator = (Story) => (
  <div dir="rtl" lang="ar">
    <Story />
  </div>
);
