import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect, useState } from 'react';
import { themes } from 'storybook/theming';
import { LanguageProvider } from '../src/language/index.ts';
import { followToolbar, showOnPage, type Toolbar } from './toolbar.ts';

/** Every page of the manual, in the theme and language of the toolbar. */
export function ManualContainer({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const [toolbar, setToolbar] = useState<Toolbar>({ theme: 'light', language: 'en' });
  useEffect(() => followToolbar(setToolbar), []);
  useEffect(() => showOnPage(toolbar), [toolbar]);
  return (
    <DocsContainer {...props} theme={toolbar.theme === 'dark' ? themes.dark : themes.light}>
      <LanguageProvider language={toolbar.language}>{children}</LanguageProvider>
    </DocsContainer>
  );
}
