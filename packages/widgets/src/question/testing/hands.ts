import {
  curveHeight,
  decisionWords,
  judgementWords,
  type Kind,
  type Language,
  type Question,
  type Response,
  type Text,
  truthWords,
} from '@groundswell/core/quiz';
import { fireEvent, within } from 'storybook/test';
import { stopsOf } from '../../curve/scale.ts';
import { messages as explaining } from '../../explanation/messages.ts';
import { formatNumber } from '../../language/index.ts';
import { messages as ordering } from '../../ordering/messages.ts';
import { messages } from '../messages.ts';
import { find, plain, press, write } from './find.ts';

/** What a hand works on: one card, in one language. */
export interface Sheet {
  readonly card: HTMLElement;
  readonly language: Language;
  readonly say: (text: Text) => string;
}

/** Gives a response by the controls that a learner uses, up to the check. */
type Hand<K extends Kind> = (
  sheet: Sheet,
  question: Question<K>,
  response: Response<K>,
) => Promise<void>;

/** A kind does not compile until its hand stands here; predictions and boards are neither right nor in the bank. */
export const hands: { readonly [K in Exclude<Kind, 'prediction' | 'network-goal'>]: Hand<K> } = {
  single: async (sheet, { options }, { picked }) => {
    await choose(sheet, 'radio', options.find(({ id }) => id === picked)!.text);
    await check(sheet);
  },
  multi: async (sheet, { options }, { picked }) => {
    for (const { id, text } of options)
      if (picked.includes(id)) await choose(sheet, 'checkbox', text);
    await check(sheet);
  },
  'true-false': async (sheet, _, { value }) => {
    await choose(sheet, 'radio', truthWords[value ? 'true' : 'false']);
    await check(sheet);
  },
  number: async (sheet, _, { value }) => {
    await write(find(sheet.card, 'textbox'), decimal(sheet, value ?? 0));
    await check(sheet);
  },
  estimate: async (sheet, _, { value }) => {
    await write(find(sheet.card, 'textbox'), decimal(sheet, value ?? 0));
    await check(sheet);
  },
  short: async (sheet, _, { words }) => {
    await write(find(sheet.card, 'textbox'), words);
    await check(sheet);
  },
  order: async (sheet, { items }, { order }) => {
    // An order that was dealt as it is wanted must be touched once, to count as the learner's own.
    await moveTo(sheet, sheet.say(items[0]!.text), 0);
    await moveTo(sheet, sheet.say(items[0]!.text), 1);
    for (const [place, id] of order.entries()) {
      await moveTo(sheet, sheet.say(items.find((item) => item.id === id)!.text), place);
    }
    await check(sheet);
  },
  sort: async (sheet, { bins }, { placed }) => {
    for (const [card, bin] of Object.entries(placed)) {
      await lay(sheet, card, sheet.say(bins.find(({ id }) => id === bin)!.text));
    }
    await check(sheet);
  },
  match: async (sheet, { pairs }, { matched }) => {
    for (const [left, card] of Object.entries(matched)) {
      await lay(sheet, card, sheet.say(pairs.find(({ id }) => id === left)!.left));
    }
    await check(sheet);
  },
  explain: async (sheet, _, { words, selfMark }) => {
    await write(find(sheet.card, 'textbox'), words);
    await press(find(sheet.card, 'button', messages[sheet.language].reveal));
    await press(find(sheet.card, 'button', explaining[sheet.language][selfMark!]));
  },
  open: async (sheet, { rubric }, { words, ticked }) => {
    await write(find(sheet.card, 'textbox'), words);
    await press(find(sheet.card, 'button', messages[sheet.language].reveal));
    for (const { id, text } of rubric) {
      if (ticked?.includes(id)) await press(optionNamed(sheet, 'checkbox', text));
    }
    await check(sheet);
  },
  trust: async (sheet, _, { judgement, confidence }) => {
    await choose(sheet, 'radio', judgementWords[judgement!]);
    if (confidence !== null) {
      // The key that sets a slider where it stands: at 75 percent.
      await fireEvent.keyDown(find(sheet.card, 'slider'), { key: 'Enter' });
    }
    await check(sheet);
  },
  share: async (sheet, _, { decision }) => {
    await choose(sheet, 'radio', decisionWords[decision!]);
    await check(sheet);
  },
  cloze: async (sheet, { passage, gaps }, { filled }) => {
    const fields = sheet.card.querySelectorAll<HTMLElement>('select, input');
    const inOrder = gaps.toSorted(
      (a, b) => placeOf(sheet.say(passage), a.id) - placeOf(sheet.say(passage), b.id),
    );
    for (const [at, { id }] of inOrder.entries()) await write(fields[at]!, filled[id]!);
    await check(sheet);
  },
  highlight: async (sheet, { pieces }, { marked }) => {
    for (const { id, text } of pieces) {
      if (marked.includes(id)) await press(find(sheet.card, 'checkbox', sheet.say(text)));
    }
    await check(sheet);
  },
  hotspot: async (sheet, { regions }, { region }) => {
    await press(sheet.card.querySelector('summary')!);
    await choose(sheet, 'radio', regions.find(({ id }) => id === region)!.label);
    await check(sheet);
  },
  curve: async (sheet, { x }, { points }) => {
    await press(sheet.card.querySelector('summary')!);
    const fields = sheet.card.querySelectorAll<HTMLElement>('tbody input');
    for (const [at, stop] of stopsOf(x).entries()) {
      await write(fields[at]!, decimal(sheet, curveHeight(points, stop)));
    }
    await check(sheet);
  },
};

async function choose({ card, say }: Sheet, role: 'radio' | 'checkbox', text: Text): Promise<void> {
  await press(find(card, role, say(text)));
}

/** An option by the beginning of its name: what it is worth stands behind. */
function optionNamed({ card, say }: Sheet, role: 'checkbox', text: Text): HTMLElement {
  return within(card).getByRole(role, {
    name: (words) => plain(words).startsWith(plain(say(text))),
  });
}

async function check({ card, language }: Sheet): Promise<void> {
  await press(find(card, 'button', messages[language].check));
}

function decimal({ language }: Sheet, value: number): string {
  return formatNumber(language, value, { maximumFractionDigits: 10, useGrouping: false });
}

/** Moves a card of a list up or down to its place, by the arrows. */
async function moveTo({ card, language }: Sheet, item: string, place: number): Promise<void> {
  const t = ordering[language];
  // Looked up each time, for the list that can be dragged takes the place of the still one.
  const arrow = (label: string) => find(card, 'button', label.replace('{item}', item));
  const now = () => {
    const up = arrow(t.up);
    return [...card.querySelector('ol')!.children].findIndex((one) => one.contains(up));
  };
  while (now() !== place) {
    await press(arrow(now() > place ? t.up : t.down));
    await new Promise((resolve) => setTimeout(resolve)); // for React to put the list in its place
  }
}

/** Takes a card from the tray and puts it into a place. */
async function lay({ card }: Sheet, id: string, place: string): Promise<void> {
  await press(card.querySelector<HTMLElement>(`[data-card="${id}"]`)!);
  const section = [...card.querySelectorAll<HTMLElement>('section[aria-label]')].find(
    (element) => element.getAttribute('aria-label') === place,
  );
  await press([...section!.querySelectorAll('button')].at(-1)!);
}

function placeOf(passage: string, gap: string): number {
  return passage.indexOf(`{{${gap}}}`);
}
