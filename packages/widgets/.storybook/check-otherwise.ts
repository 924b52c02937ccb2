import axe from 'axe-core';
import { waitForAnimations } from 'storybook/preview-api';
import { showInstead } from './on-paper.tsx';
import { type Toolbar, toolbarOf } from './toolbar.ts';

/**
 * Turns a story, as its learner left it, to the other theme and language in place, and throws where
 * it then breaks a rule of axe. The accessibility addon has looked at it as it was.
 */
export async function checkOtherwise(globals: Readonly<Record<string, unknown>>): Promise<void> {
  showInstead(otherThan(toolbarOf(globals)));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await waitForAnimations();
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  if (violations.length > 0) throw new Error(violations.map(told).join('\n'));
}

function otherThan({ theme, language }: Toolbar): Toolbar {
  return {
    theme: theme === 'light' ? 'dark' : 'light',
    language: language === 'en' ? 'id' : 'en',
  };
}

function told({ help, id, nodes }: axe.Result): string {
  const places = nodes.map(
    ({ target, failureSummary }) => `  ${target.join(' ')}: ${failureSummary}`,
  );
  return [`In the other theme and language: ${help} (${id})`, ...places].join('\n');
}
