import { expect, test } from '@playwright/test';
import { living, troubles } from './host-page.ts';

test('a page of React changes and moves a figure, which keeps what it shows', async ({ page }) => {
  const heard = troubles(page);
  await page.goto('/react.html');
  const figure = page.locator('groundswell-figure');
  await figure.getByRole('button', { name: 'Weigh the votes' }).click();

  await page.getByRole('button', { name: 'Indonesian' }).click();
  await expect(figure.getByRole('figure')).toContainText('Makin besar seseorang');
  await page.getByRole('button', { name: 'Move' }).click();
  await expect(page.locator('main > :first-child')).toHaveText('Words of the course');
  await expect(figure.getByRole('figure')).toContainText('Makin besar seseorang');
  await expect(figure.getByRole('button', { name: 'Timbang suaranya' })).toBeHidden();

  await expect(page.locator('#heard')).toHaveText('groundswell-ready groundswell-state');
  expect(heard).toEqual([]);
});

test('a page of React that shows and takes away a figure twenty times keeps nothing of it', async ({
  page,
}) => {
  await page.goto('/react.html');
  const figure = page.locator('groundswell-figure');
  const toggle = () => page.getByRole('button', { name: 'Toggle' }).click();
  const comeAndGo = async (times: number) => {
    for (let i = 0; i < times; i++) {
      await expect(figure.getByRole('figure')).toBeVisible();
      await toggle();
      await expect(figure).toHaveCount(0);
      await toggle();
    }
    await expect(figure.getByRole('figure')).toBeVisible();
  };

  await comeAndGo(3);
  const before = await living(page);
  await comeAndGo(20);

  // A figure of this kind holds about 400 nodes; a single one left behind would show. The heap is
  // weighed where a hundred come and go on a plain page: here it holds React's own notes as well.
  await expect.poll(async () => (await living(page)).nodes - before.nodes).toBeLessThan(400);
});
