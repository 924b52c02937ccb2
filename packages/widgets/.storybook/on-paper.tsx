import type { Decorator } from '@storybook/react-vite';
import { type PropsWithChildren, useSyncExternalStore } from 'react';
import { LanguageProvider } from '../src/language/index.ts';
import { showOnPage, type Toolbar, toolbarOf } from './toolbar.ts';

/** Every story stands on the page's own paper, in the theme and language of the toolbar. */
export const onPaper: Decorator = (Story, { globals }) => (
  <Paper toolbar={toolbarOf(globals)}>
    <Story />
  </Paper>
);

/** Shows the story that stands in another theme and language, in place; null goes back to the toolbar's. */
export function showInstead(look: Toolbar | null): void {
  instead = look;
  for (const tell of followers) tell();
}

let instead: Toolbar | null = null;
const followers = new Set<() => void>();

function Paper({ toolbar, children }: PropsWithChildren<{ toolbar: Toolbar }>) {
  const shown = useSyncExternalStore(follow, () => instead) ?? toolbar;
  showOnPage(shown);
  return <LanguageProvider language={shown.language}>{children}</LanguageProvider>;
}

function follow(tell: () => void): () => void {
  followers.add(tell);
  return () => followers.delete(tell);
}
