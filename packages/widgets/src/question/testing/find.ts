import { fireEvent, within } from 'storybook/test';

/** The one element of a role that goes by these words, as a screen reader finds it. */
export function find(card: HTMLElement, role: string, name?: string): HTMLElement {
  if (name === undefined) return within(card).getByRole(role);
  const wanted = plain(name);
  return within(card).getByRole(role, { name: (words) => plain(words) === wanted });
}

export async function press(element: HTMLElement): Promise<void> {
  await fireEvent.click(element);
}

/** Types into a field, or chooses from a menu. */
export async function write(field: HTMLElement, words: string): Promise<void> {
  const event = { target: { value: words } };
  if (field instanceof HTMLSelectElement) await fireEvent.change(field, event);
  else await fireEvent.input(field, event);
}

/** Words as they are compared: no matter how they are spaced or broken into lines. */
export function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
