import { writeFigureLink } from '@groundswell/widgets/share-button';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { settle } from './reader.ts';

const ring = { network: { kind: 'ring-lattice', nodeCount: 12, neighborCount: 2 } };

test.describe('with a mouse', () => {
  test.beforeEach(({ page }) => open(page));

  test('the buttons zoom in, out, and back to everyone', async ({ page }) => {
    const whole = await reach(page);

    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => reach(page)).toBeCloseTo(whole * 2.25, -1);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => reach(page)).toBeCloseTo(whole * 1.5, -1);
    await page.getByRole('button', { name: 'Show everyone' }).click();

    await expect.poll(() => reach(page)).toBeCloseTo(whole, 0);
    await expect(page.getByRole('button', { name: 'Zoom out' })).toBeHidden();
  });

  test('the wheel zooms only with Control, and else scrolls the page', async ({ page }) => {
    const whole = await reach(page);
    await page.mouse.move(...(await middle(page)));

    await page.mouse.wheel(0, 40);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await reach(page)).toBeCloseTo(whole, 0);

    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');
    await expect.poll(() => reach(page)).toBeGreaterThan(whole * 1.4);
  });

  test('a drag moves what is zoomed', async ({ page }) => {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const before = await spot(page);
    const [x, y] = await middle(page);

    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 4 });
    await page.mouse.up();

    await expect.poll(async () => (await spot(page)).x - before.x).toBeCloseTo(40, 0);
    expect((await spot(page)).y - before.y).toBeCloseTo(30, 0);
  });

  test('a double click comes nearer', async ({ page }) => {
    const whole = await reach(page);

    await page.mouse.dblclick(...(await middle(page)));

    await expect.poll(() => reach(page)).toBeCloseTo(whole * 2, -1);
  });
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test.beforeEach(({ page }) => open(page));

  test('two fingers pinch and move the figure', async ({ page }) => {
    const whole = await reach(page);
    const [x, y] = await middle(page);
    const touch = await fingers(page);

    await touch.drag([
      { from: [x - 20, y], to: [x - 60, y] },
      { from: [x + 20, y], to: [x + 60, y] },
    ]);
    await expect.poll(() => reach(page)).toBeGreaterThan(whole * 2.5);

    const before = await spot(page);
    await touch.drag([
      { from: [x - 30, y], to: [x + 10, y] },
      { from: [x + 30, y], to: [x + 70, y] },
    ]);
    await expect.poll(async () => (await spot(page)).x - before.x).toBeGreaterThan(25);
  });

  test('one finger scrolls the page and leaves the figure alone', async ({ page }) => {
    await page.getByRole('button', { name: 'Zoom in' }).tap();
    const before = await spot(page);
    const scrolled = await page.evaluate(() => scrollY);
    const [x, y] = await middle(page);

    await (await fingers(page)).drag([{ from: [x, y], to: [x, y - 60] }]);

    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
    expect(await spot(page)).toEqual(before);
  });

  test('a double tap comes nearer', async ({ page }) => {
    const whole = await reach(page);
    const [x, y] = await middle(page);

    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);

    await expect.poll(() => reach(page)).toBeCloseTo(whole * 2, -1);
  });
});

/** Opens the figure by itself, with the focus ring round one person, by whom all else is measured. */
async function open(page: Page): Promise<void> {
  const link = writeFigureLink({ kind: 'network-figure', settings: ring });
  await page.goto(`/figure/?s=${link}`);
  await settle(page);
  await expect(room(page)).toHaveAttribute('data-state', 'ready');
  await page.getByRole('button', { name: 'Walk from person to person' }).click();
  await expect(page.locator('[data-focus-ring]')).toBeAttached();
  await picture(page).scrollIntoViewIfNeeded();
}

function room(page: Page) {
  return page.locator('[data-painted-in]');
}

function picture(page: Page) {
  return room(page).getByRole('img');
}

/** Where the person with the ring stands, px from the middle of the figure. */
function spot(page: Page) {
  return room(page).evaluate((element) => {
    const ring = element.querySelector('[data-focus-ring]')?.getBoundingClientRect();
    const { left, top, width, height } = element.getBoundingClientRect();
    if (!ring) throw new Error('Nobody is ringed.');
    return {
      x: Math.round(ring.left + ring.width / 2 - left - width / 2),
      y: Math.round(ring.top + ring.height / 2 - top - height / 2),
    };
  });
}

/** How far the person stands from the middle of the figure, px; it grows with the zoom. */
async function reach(page: Page): Promise<number> {
  const { x, y } = await spot(page);
  return Math.hypot(x, y);
}

async function middle(page: Page): Promise<[number, number]> {
  const box = await picture(page).boundingBox();
  if (!box) throw new Error('The figure is not on the screen.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

interface Stroke {
  from: readonly [number, number];
  to: readonly [number, number];
}

/** Fingers on the glass, as the browser itself gets them. */
async function fingers(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    async drag(strokes: readonly Stroke[]) {
      await touch(session, 'touchStart', strokes, 0);
      for (let step = 1; step <= 8; step++) {
        await touch(session, 'touchMove', strokes, step / 8);
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
  };
}

function touch(
  session: CDPSession,
  type: 'touchStart' | 'touchMove',
  strokes: readonly Stroke[],
  share: number,
) {
  const touchPoints = strokes.map(({ from, to }, id) => ({
    id,
    x: from[0] + (to[0] - from[0]) * share,
    y: from[1] + (to[1] - from[1]) * share,
  }));
  return session.send('Input.dispatchTouchEvent', { type, touchPoints });
}
