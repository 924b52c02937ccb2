import { userEvent, type within } from 'storybook/test';
import type { ReadingDeskSettings } from '../settings.ts';

type Canvas = ReturnType<typeof within>;

/** What the schema gives a desk whose settings leave it out. */
export const plain: Omit<ReadingDeskSettings, 'posts'> = {
  help: 'none',
  shuffle: false,
  before: [],
  from: 1,
};

export async function search(canvas: Canvas, query: 'words' | 'source') {
  const name = query === 'words' ? /^The post’s own words/ : /^Who is behind it/;
  await userEvent.click(canvas.getByRole('button', { name }));
}

export async function open(canvas: Canvas, name: string) {
  await userEvent.click(canvas.getByRole('button', { name: new RegExp(`^${name}`) }));
}

export async function judge(canvas: Canvas, verdict: string) {
  await userEvent.click(canvas.getByRole('radio', { name: verdict }));
  const sure = canvas.queryByRole('radio', { name: '90%' });
  if (sure) await userEvent.click(sure);
  await userEvent.click(canvas.getByRole('button', { name: 'Lock it in' }));
}
