import { expect, type Page, test } from '@playwright/test';
import { host, site, troubles } from './host-page.ts';
import { injections } from './injections.ts';

test('a closed-off frame works without storage or origin, and is as high as its figure', async ({
  page,
}) => {
  const heard = troubles(page);
  await page.goto('/empty.html');
  await addFrame(page, `${site}/embed/spread-player/`, 'allow-scripts');

  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('button', { name: 'Play' }).first()).toBeEnabled();
  await expect
    .poll(() =>
      page.locator('iframe').evaluate(({ style }: HTMLElement) => Number.parseInt(style.height)),
    )
    .toBeGreaterThan(300);
  expect(heard).toEqual([]);
});

test('a host page that is itself closed off shows elements all the same', async ({ page }) => {
  await page.goto('/empty.html');
  await addFrame(page, `${host}/plain.html`, 'allow-scripts');

  await expect(page.frameLocator('iframe').getByText('The larger a person')).toBeVisible();
});

test('heights are told in the words of LTI and of WordPress, too', async ({ page }) => {
  await page.goto('/empty.html');
  await collectMessages(page);
  await addFrame(page, `${site}/embed/tie-weights/#?secret=abc123`);

  await expect
    .poll(() => messages(page))
    .toContainEqual(
      expect.objectContaining({ message: 'height', secret: 'abc123', value: expect.any(Number) }),
    );
  const told = await messages(page);
  expect(
    told.filter((data) => typeof data === 'string').map((data) => JSON.parse(data)),
  ).toContainEqual(
    expect.objectContaining({ subject: 'lti.frameResize', height: expect.any(Number) }),
  );
});

test('answers go to the origins on the list and to no other', async ({ page }) => {
  await page.goto('/empty.html');
  await collectMessages(page);
  const question = `${site}/embed/question/?name=bank-a1-typical`;
  await addFrame(page, `${question}&host=${encodeURIComponent(host)}`);
  await answer(page);
  await expect
    .poll(() => messages(page))
    .toContainEqual(expect.objectContaining({ type: 'groundswell-result' }));

  await page.reload();
  await collectMessages(page);
  await addFrame(page, `${question}&host=https%3A%2F%2Felsewhere.example`);
  await answer(page);
  const types = (await messages(page)).map((data) => (data as { type?: string }).type);
  expect(types).toContain('groundswell-height');
  expect(types).not.toContain('groundswell-result');
});

test('a listed host sets settings, words and tokens; a wrong message is answered with what is wrong', async ({
  page,
}) => {
  await page.goto('/empty.html');
  await collectMessages(page);
  await addFrame(page, `${site}/embed/tie-weights/?host=${encodeURIComponent(host)}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('The larger a person')).toBeVisible();

  await send(page, {
    caption: 'Set by the host',
    lang: 'id',
    tokens: { '--gs-paper': 'rgb(1, 2, 3)' },
  });
  await expect(frame.getByText('Set by the host')).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Timbang suaranya' })).toBeVisible();
  await send(page, { theme: 'neon' });
  await expect
    .poll(() => messages(page))
    .toContainEqual(
      expect.objectContaining({ detail: expect.objectContaining({ reason: 'bad-message' }) }),
    );
});

test('a host that is not on the list is not obeyed', async ({ page }) => {
  await page.goto('/empty.html');
  await addFrame(page, `${site}/embed/tie-weights/?host=https%3A%2F%2Felsewhere.example`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('The larger a person')).toBeVisible();

  await send(page, { caption: 'Spoofed' });
  await send(page, { caption: 'Spoofed again' });
  await expect(frame.getByText('The larger a person')).toBeVisible();
  await expect(frame.getByText('Spoofed')).toHaveCount(0);
});

test('a listed origin that does not hold the frame is not obeyed', async ({ page }) => {
  await page.goto('/empty.html');
  await addFrame(page, `${site}/embed/tie-weights/?host=${encodeURIComponent(host)}`);
  const frame = page.frameLocator('iframe').first();
  await expect(frame.getByText('The larger a person')).toBeVisible();

  // A frame of `srcdoc` has the origin of the page it stands in.
  await page.evaluate(() => {
    const sibling = document.createElement('iframe');
    sibling.srcdoc = `<script>
      const words = { type: 'groundswell-set', version: 1, caption: 'Spoofed' };
      parent.frames[0].postMessage(words, '*');
      parent.postMessage('done', '*');
    </script>`;
    const done = new Promise((resolve) => {
      addEventListener('message', ({ data }) => data === 'done' && resolve(null));
    });
    document.body.append(sibling);
    return done;
  });
  await send(page, { lang: 'id' });
  await expect(frame.getByRole('button', { name: 'Timbang suaranya' })).toBeVisible();
  await expect(frame.getByText('Spoofed')).toHaveCount(0);
});

test('no address and no message of a host ever runs as a script', async ({ page }) => {
  const heard: string[] = [];
  await page.exposeFunction('hacked', (by: string) => heard.push(by));
  await page.goto('/empty.html');
  const query = new URLSearchParams({ host });
  for (const words of injections) {
    for (const name of ['s', 'name', 'caption', 'lang', 'theme']) query.append(name, words);
  }
  const own = new URLSearchParams({ host, caption: injections.join(' ') });
  await addFrame(page, `${site}/embed/tie-weights/?${own}#?secret=${injections[0]}`);
  await addFrame(page, `${site}/embed/tie-weights/?${query}#${injections[0]}`);
  const frame = page.frameLocator('iframe').first();
  await expect(frame.getByText('<script>hacked("script")</script>')).toBeVisible();
  await expect(page.frameLocator('iframe').last().getByRole('alert')).toBeVisible();

  for (const words of injections) {
    await send(page, { settings: words });
    await send(page, { tokens: { '--gs-paper': words } });
    await send(page, { caption: words, settings: {} });
  }
  const last = 'The last words';
  await send(page, { caption: last, settings: street });
  await expect(frame.getByText(last)).toBeVisible();
  expect(heard).toEqual([]);
});

const street = { people: ['eka', 'ayu'], holders: ['eka'], ties: [['eka', 'ayu']] };

test('a height from a frame that is not ours changes nothing', async ({ page }) => {
  await page.goto('/empty.html');
  await addFrame(page, `${site}/embed/tie-weights/`);
  const ours = page.locator('iframe').first();
  const height = () => ours.evaluate(({ style }: HTMLElement) => style.height);
  await expect.poll(height).not.toBe('');

  await page.evaluate(() => {
    const stranger = document.createElement('iframe');
    stranger.srcdoc = `<script>parent.postMessage({ type: 'groundswell-height', version: 1, height: 9 }, '*');parent.postMessage('done', '*')</script>`;
    const done = new Promise((resolve) => {
      addEventListener('message', ({ data }) => data === 'done' && resolve(null));
    });
    document.body.append(stranger);
    return done;
  });
  expect(await height()).not.toBe('9px');
});

async function addFrame(page: Page, address: string, sandbox?: string) {
  await page.evaluate(
    ([src, rules]) => {
      const frame = document.createElement('iframe');
      if (rules) frame.setAttribute('sandbox', rules);
      frame.src = src ?? '';
      frame.width = '600';
      document.body.append(frame);
    },
    [address, sandbox],
  );
}

async function collectMessages(page: Page) {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
}

function messages(page: Page): Promise<unknown[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
}

async function send(page: Page, words: object) {
  await page.evaluate(
    (message) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
    },
    { type: 'groundswell-set', version: 1, ...words },
  );
}

async function answer(page: Page) {
  const frame = page.frameLocator('iframe');
  await frame.getByRole('radio').first().check({ force: true });
  await frame.getByRole('button', { name: 'Check' }).click();
  await expect(frame.getByRole('button', { name: 'Check' })).toBeHidden();
}
