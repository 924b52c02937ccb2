import { expect, test } from '@playwright/test';
import { living, troubles } from './host-page.ts';
import { injections } from './injections.ts';

test('a hundred figures come and go, and leave nothing in memory', async ({ page }) => {
  await page.goto('/empty.html');
  // Twenty at a time and over each other, so that all are in sight and drawn before they go.
  const comeAndGo = () =>
    page.evaluate(async () => {
      const figures = Array.from({ length: 20 }, () => {
        const figure = document.createElement('groundswell-figure');
        figure.setAttribute('name', 'tie-weights');
        figure.style.position = 'absolute';
        return figure;
      });
      const ready = figures.map(
        (figure) =>
          new Promise((resolve) => {
            figure.addEventListener('groundswell-ready', resolve, { once: true });
          }),
      );
      document.body.append(...figures);
      await Promise.all(ready);
      for (const figure of figures) figure.remove();
    });

  await comeAndGo();
  const before = await living(page);
  // oxlint-disable-next-line no-await-in-loop -- one round after the other, so that each is drawn before it goes
  for (let i = 0; i < 5; i++) await comeAndGo();

  // A figure of this kind holds about 400 nodes; a single one left behind would show. What goes
  // last may still be on its way out on a busy machine, so it is weighed until it is gone.
  await expect(async () => {
    const after = await living(page);
    expect(after.nodes - before.nodes).toBeLessThan(400);
    expect(after.usedSize - before.usedSize).toBeLessThan(500_000);
  }).toPass({ timeout: 60_000 });
});

test('an element that is moved keeps what it shows', async ({ page }) => {
  await page.goto('/plain.html');
  const figure = page.locator('groundswell-figure');
  await figure.getByRole('button', { name: 'Weigh the votes' }).click();
  await expect(figure.getByRole('button', { name: 'Weigh the votes' })).toBeHidden();

  await figure.evaluate((element) => {
    const section = document.createElement('section');
    document.body.prepend(section);
    section.append(element);
  });
  await expect(figure.getByRole('figure')).toBeVisible();
  await expect(figure.getByRole('button', { name: 'Weigh the votes' })).toBeHidden();
});

test('settings that a script gave before the element was known are kept', async ({ page }) => {
  await page.goto('/blank.html');
  await page.evaluate(() => {
    const figure = document.createElement('groundswell-figure');
    figure.setAttribute('name', 'tie-weights');
    Object.assign(figure, { settings: { people: ['ayu'], holders: ['nobody'], ties: [] } });
    document.body.append(figure);
    const loader = document.createElement('script');
    loader.type = 'module';
    loader.src = document.documentElement.dataset.loader ?? '';
    document.head.append(loader);
  });

  await expect(page.getByRole('alert')).toContainText('people');
});

test('a figure that waits for a guess goes on once a question on the page has locked it', async ({
  page,
}) => {
  await page.goto('/empty.html');
  await page.evaluate(() => {
    const question = document.createElement('groundswell-question');
    const scale = { type: 'linear', min: 0, max: 8, near: 1 };
    const prompt = { en: 'How many votes?', id: 'Berapa suara?' };
    Object.assign(question, { settings: { kind: 'prediction', id: 'votes', prompt, scale } });
    const figure = document.createElement('groundswell-figure');
    figure.setAttribute('name', 'tie-weights');
    const street = { people: ['eka', 'ayu', 'bima'], holders: ['eka'], prediction: 'votes' };
    const ties = [
      ['eka', 'ayu'],
      ['eka', 'bima'],
    ];
    Object.assign(figure, { settings: { ...street, ties } });
    document.body.append(question, figure);
  });
  const figure = page.locator('groundswell-figure');
  await expect(figure.getByText('Lock your guess first.')).toBeVisible();
  await expect(figure.getByRole('button', { name: 'Weigh the votes' })).toBeDisabled();

  await page.getByRole('slider').press('ArrowRight');
  await page.getByRole('radio', { name: '75%' }).check({ force: true });
  await page.getByRole('button', { name: 'Lock my guess' }).click();
  await figure.getByRole('button', { name: 'Weigh the votes' }).click();
  await expect(figure.getByText(/your guess \d/).first()).toBeVisible();
});

test.describe('what cannot be shown says so in the reader’s language', () => {
  for (const [title, attributes, said] of [
    ['an unknown name', { name: 'pie-chart' }, /no figure with the name “pie-chart”.*reach-dots/s],
    ['settings cut short', { name: 'tie-weights', settings: '{"people":' }, /should be JSON/],
    ['a damaged link', { name: 'tie-weights', settings: '1.tie-weights.%%%' }, /damaged/],
    ['a later version', { name: 'tie-weights', settings: '9.tie-weights.e30' }, /newer version/],
    ['another kind', { name: 'tie-weights', settings: '1.senders.e30' }, /belong to “senders”/],
    ['a wrong setting', { name: 'tie-weights', settings: '{"people":"all"}' }, /people/],
    ['in Indonesian', { name: 'pie-chart', lang: 'id' }, /Tidak ada gambar bernama “pie-chart”/],
  ] as const) {
    test(title, async ({ page }) => {
      await page.goto('/empty.html');
      await page.evaluate((given) => {
        const figure = document.createElement('groundswell-figure');
        for (const [name, value] of Object.entries(given)) figure.setAttribute(name, value);
        document.body.append(figure);
      }, attributes);

      await expect(page.getByRole('alert')).toContainText(said);
    });
  }
});

test('no setting, caption or name ever runs as a script', async ({ page }) => {
  const heard = troubles(page);
  await page.exposeFunction('hacked', (by: string) => heard.push(`ran: ${by}`));
  await page.goto('/empty.html');
  await page.evaluate((corpus) => {
    for (const words of corpus) {
      for (const attribute of ['name', 'settings', 'caption', 'theme', 'lang']) {
        const figure = document.createElement('groundswell-figure');
        figure.setAttribute('name', 'senders');
        figure.setAttribute(attribute, words);
        document.body.append(figure);
      }
      const question = document.createElement('groundswell-question');
      const text = { en: words, id: words };
      Object.assign(question, {
        settings: {
          kind: 'single',
          id: 'q',
          prompt: text,
          options: [
            { id: 'a', text, feedback: text, right: true },
            { id: 'b', text, feedback: text },
          ],
        },
      });
      document.body.append(question);
    }
  }, injections);

  const elements = page.locator('groundswell-figure, groundswell-question');
  await elements.last().scrollIntoViewIfNeeded();
  await expect(elements.last().getByRole('radio').first()).toBeAttached();
  await expect(page.locator('script:not([type=module])')).toHaveCount(0);
  expect(heard).toEqual([]);
});
