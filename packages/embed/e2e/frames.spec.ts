import { expect, type Page, test } from '@playwright/test';
import { host, site, troubles } from './host-page.ts';

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

test('a height from a frame that is not ours changes nothing', async ({ page }) => {
  await page.goto('/empty.html');
  await addFrame(page, `${site}/embed/tie-weights/`);
  const ours = page.locator('iframe').first();
  const height = () => ours.evaluate(({ style }: HTMLElement) => style.height);
  await expect.poll(height).not.toBe('');
  const before = await height();

  await page.evaluate(() => {
    const stranger = document.createElement('iframe');
    stranger.srcdoc = `<script>parent.postMessage({ type: 'groundswell-height', version: 1, height: 9 }, '*');parent.postMessage('done', '*')</script>`;
    const done = new Promise((resolve) => {
      addEventListener('message', ({ data }) => data === 'done' && resolve(null));
    });
    document.body.append(stranger);
    return done;
  });
  expect(await height()).toBe(before);
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
