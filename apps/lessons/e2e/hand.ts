import { expect, type Locator, type Page } from '@playwright/test';

/** How a student works the page: by keyboard alone, or by touch alone. */
export interface Hand {
  press(target: Locator): Promise<void>;
  /** Presses one of a group that is a single stop for Tab, with arrows inside. */
  pressIn(group: Locator, target: Locator): Promise<void>;
  /** Chooses a radio button or ticks a box. */
  choose(option: Locator): Promise<void>;
  write(field: Locator, words: string): Promise<void>;
  /** Moves a slider by so many steps. */
  slide(slider: Locator, steps: number): Promise<void>;
}

/** Tab, arrows, Enter, Space and letters; nothing is focused or clicked from outside. */
export function keyboardHand(page: Page): Hand {
  const press = async (target: Locator) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
  return {
    press,
    async pressIn(group, target) {
      await tabInto(page, group);
      await wanderTo(page, target);
      await page.keyboard.press('Enter');
    },
    async choose(option) {
      await expect(option).toBeEnabled();
      const { type, place, group } = await option.evaluate(placeInGroup);
      if (type === 'checkbox') {
        await tabTo(page, option);
        await page.keyboard.press('Space');
        return;
      }
      await tabToGroup(page, group);
      // Arrows go round the group, so the last option's way on leads to the first.
      for (let step = 0; step <= place + 1 && !(await option.isChecked()); step++) {
        await page.keyboard.press(step === 0 ? 'Space' : 'ArrowDown');
      }
      await expect(option).toBeChecked();
    },
    async write(field, words) {
      await tabTo(page, field);
      await page.keyboard.type(words);
    },
    async slide(slider, steps) {
      await tabTo(page, slider);
      for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowRight');
    },
  };
}

/** Taps; a slider takes a tap at a place on its rail. */
export function touchHand(page: Page): Hand {
  return {
    press: (target) => target.tap(),
    pressIn: (_group, target) => target.tap(),
    async choose(option) {
      // The page may still be moving to its place; a finger that missed comes again.
      await expect(async () => {
        if (!(await option.isChecked())) await option.tap({ force: true });
        await expect(option).toBeChecked({ timeout: 1000 });
      }).toPass();
    },
    async write(field, words) {
      await field.tap();
      await page.keyboard.type(words);
    },
    async slide(slider, steps) {
      const box = await slider.boundingBox();
      if (!box) throw new Error('The slider is not on the screen.');
      const range = await slider.evaluate((input) =>
        input instanceof HTMLInputElement ? Number(input.max) - Number(input.min) || 1 : 1,
      );
      const share = Math.min(0.985, Math.max(0.3, steps / range));
      await slider.tap({ position: { x: box.width * share, y: box.height / 2 } });
    },
  };
}

const mostTabs = 160;

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await expect(target).toBeEnabled();
  for (let tabs = 0; tabs <= mostTabs; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${mostTabs} presses of Tab did not lead to ${String(target)}.`);
}

async function tabInto(page: Page, group: Locator): Promise<void> {
  for (let tabs = 0; tabs <= mostTabs; tabs++) {
    if (await group.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${mostTabs} presses of Tab did not lead into ${String(group)}.`);
}

/** The arrow that points at the target; where that leads nowhere new, the ones beside it. */
async function wanderTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const arrows = await target.evaluate(arrowsTowards);
    const [first] = arrows;
    if (!first) return;
    // Every third press takes the second best, so that no two people can send each other back and forth.
    await page.keyboard.press((presses % 3 === 2 ? arrows[1] : undefined) ?? first);
  }
  throw new Error(`60 arrow keys did not lead to ${String(target)}.`);
}

function arrowsTowards(target: Element): string[] {
  const { activeElement } = document;
  if (!activeElement || activeElement === target) return [];
  const here = activeElement.getBoundingClientRect();
  const there = target.getBoundingClientRect();
  const dx = there.x + there.width / 2 - here.x - here.width / 2;
  const dy = there.y + there.height / 2 - here.y - here.height / 2;
  const across = dx > 0 ? 'ArrowRight' : 'ArrowLeft';
  const along = dy > 0 ? 'ArrowDown' : 'ArrowUp';
  return Math.abs(dx) > Math.abs(dy) ? [across, along] : [along, across];
}

/** A radio group is one stop for Tab, whichever of its buttons takes it. */
async function tabToGroup(page: Page, group: string): Promise<void> {
  for (let tabs = 0; tabs <= mostTabs; tabs++) {
    const name = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement ? activeElement.name : '';
    });
    if (name === group) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${mostTabs} presses of Tab did not lead into the group “${group}”.`);
}

function placeInGroup(element: Element) {
  if (!(element instanceof HTMLInputElement)) throw new Error('Only an input can be chosen.');
  const buttons = [...document.querySelectorAll('input')].filter(
    ({ name }) => name === element.name,
  );
  return { type: element.type, place: buttons.length, group: element.name };
}
