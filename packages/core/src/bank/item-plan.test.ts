import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Post, postSchema } from '../quiz/post.ts';
import { questionSchema } from '../quiz/question-schema.ts';
import { languages } from '../quiz/text.ts';
import { arrangePosts } from './draw-posts.ts';
import { lessonSets, radarFormFor, radarForms } from './item-plan.ts';
import { practicePosts } from './practice-posts.ts';
import { reservedPosts } from './reserved-posts.ts';
import { surfaceCueAccuracy } from './testing/surface-cues.ts';
import { shareQuestion, trustQuestion } from './trust-question.ts';

const posts = [...practicePosts, ...reservedPosts];
const byId = new Map(posts.map((post) => [post.id, post]));
const find = (ids: readonly string[]) => ids.map((id) => byId.get(id)!);
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const words = (set: readonly Post[], truth: Post['truth'], language: 'en' | 'id') =>
  mean(
    set
      .filter((post) => post.truth === truth)
      .map(({ text }) => text[language].split(/\s+/).length),
  );

it('holds 32 pairs of posts, each well-formed and half of each pair trustworthy', () => {
  expect(posts).toHaveLength(64);
  expect(byId.size).toBe(64);
  for (const post of posts) {
    expect(v.parse(postSchema, post)).toEqual(post);
    expect(post.id).toBe(
      `p${String(post.pair).padStart(2, '0')}${post.truth === 'trustworthy' ? 't' : 'm'}`,
    );
    expect(v.safeParse(questionSchema, trustQuestion(post)).success).toBe(true);
    expect(v.safeParse(questionSchema, shareQuestion(post)).success).toBe(true);
  }
  for (const post of posts) {
    const twin = byId.get(post.id.replace(/[tm]$/, (member) => (member === 't' ? 'm' : 't')))!;
    expect([twin.topic, twin.tone, twin.format]).toEqual([post.topic, post.tone, post.format]);
  }
});

describe('every set', () => {
  it.each(Object.entries({ ...lessonSets, ...radarForms }))(
    '%s is half and half, one of a pair',
    (_, ids) => {
      const set = find(ids);
      expect(set.filter(({ truth }) => truth === 'trustworthy')).toHaveLength(set.length / 2);
      expect(new Set(set.map(({ pair }) => pair)).size).toBe(set.length);
    },
  );

  it('of a lesson keeps away from the reserved pairs, and the forms from all others', () => {
    const practice = new Set(practicePosts.map(({ id }) => id));
    const reserved = new Set(reservedPosts.map(({ id }) => id));
    expect(
      Object.values(lessonSets)
        .flat()
        .every((id) => practice.has(id)),
    ).toBe(true);
    expect([...radarForms.a, ...radarForms.b].toSorted()).toEqual([...reserved].toSorted());
  });

  it.each(Object.entries({ ...lessonSets, ...radarForms }))(
    '%s stands, for every seed, with three of a kind in a row at most, and never two misleading first',
    (_, ids) => {
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const truths = arrangePosts(find(ids), seed).map(({ truth }) => truth[0]);
          expect(truths.join('')).not.toMatch(/^mm|tttt|mmmm/);
          expect(truths).toHaveLength(ids.length);
        }),
      );
    },
  );
});

describe('the lessons', () => {
  it('show each practice post fresh once, and again only those that a later lesson comes back to', () => {
    const shown = Object.values(lessonSets).flat();
    const again = shown.filter((id, at) => shown.indexOf(id) < at);

    expect(new Set(shown)).toEqual(new Set(practicePosts.map(({ id }) => id)));
    expect(again).toEqual(['p26t', 'p07m', 'p02t', 'p30m']);
    expect(again.every((id) => lessonSets['baseline-1'].includes(id))).toBe(true);
  });

  it('begin with eight posts of which each side has one picture, and style misleads on purpose', () => {
    const first = find(lessonSets['baseline-1']);

    expect(first.filter(({ media }) => media).map(({ truth }) => truth)).toEqual([
      'trustworthy',
      'misleading',
    ]);
    expect(first.map(({ id }) => id)).toEqual(expect.arrayContaining(['p11t', 'p26t', 'p30m']));
  });
});

describe('the two forms of the final measurement', () => {
  it('hold the two members of each reserved pair, one each', () => {
    const twins = radarForms.a.map((id) => id.replace(/[tm]$/, (m) => (m === 't' ? 'm' : 't')));
    expect(twins.toSorted()).toEqual([...radarForms.b].toSorted());
  });

  it.each([
    ['a', 'trustworthy', 37.8, 1.6],
    ['a', 'misleading', 37.1, 1.8],
    ['b', 'trustworthy', 37.8, 1.4],
    ['b', 'misleading', 38.6, 1.8],
  ] as const)(
    'form %s, %s: %d words, difficulty %d, an exclamation mark each, five pictures',
    (form, truth, length, difficulty) => {
      const posts = find(radarForms[form]).filter((post) => post.truth === truth);

      expect(words(posts, truth, 'en')).toBeCloseTo(length, 1);
      expect(mean(posts.map((post) => post.difficulty))).toBeCloseTo(difficulty, 12);
      expect(mean(posts.map(({ text }) => text.en.split('!').length - 1))).toBe(1);
      expect(posts.filter(({ media }) => media)).toHaveLength(5);
    },
  );

  it.each(['a', 'b'] as const)(
    'form %s mixes tones on both sides, and eight tricks or more',
    (form) => {
      const tones = (truth: Post['truth']) =>
        new Set(
          find(radarForms[form])
            .filter((post) => post.truth === truth)
            .map(({ tone }) => tone),
        );
      expect(Math.min(tones('trustworthy').size, tones('misleading').size)).toBeGreaterThanOrEqual(
        3,
      );
      const tricks = new Set(find(radarForms[form]).map(({ technique }) => technique));
      tricks.delete('none');
      expect(tricks.size).toBeGreaterThanOrEqual(8);
    },
  );

  it('go to about half of the learners each, and to one learner always the same', () => {
    const forms = Array.from({ length: 1000 }, (_, seed) => radarFormFor(seed));

    expect(Math.abs(forms.filter((form) => form === 'a').length - 500)).toBeLessThan(65);
    expect(radarFormFor('class 7, learner 3')).toBe(radarFormFor('class 7, learner 3'));
  });
});

it('loads no reserved text through the door of the bank, whichever way its files lead', () => {
  const reached = new Set<string>();
  const follow = (file: URL) => {
    if (reached.has(file.href)) return;
    reached.add(file.href);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      follow(new URL(path, file));
    }
  };
  follow(new URL('index.ts', import.meta.url));

  expect(reached.size).toBeGreaterThan(20);
  expect([...reached].join('\n')).not.toMatch(
    /reserved-posts|pair-(05|06|09|10|12|13|16|17|18|19|2[0-4]|27|28|29|31|32)/,
  );
});

describe('looks decide nothing', () => {
  it.each(languages)('trustworthy and misleading posts are equally long (%s)', (language) => {
    expect(
      Math.abs(words(posts, 'trustworthy', language) - words(posts, 'misleading', language)),
    ).toBeLessThan(1);
  });

  it.each(languages)(
    'a linear classifier on surface cues, leaving one pair out, stays at chance (%s)',
    (language) => {
      // Chance on 64 posts: within 60 % in 95 of 100 cases.
      expect(surfaceCueAccuracy(posts, language, ({ pair }) => pair)).toBeLessThanOrEqual(0.6);
    },
  );

  it.each(['a', 'b'] as const)('and so it does on form %s', (form) => {
    for (const language of languages) {
      // Chance on 20 posts: within 70 % in 95 of 100 cases.
      expect(
        surfaceCueAccuracy(find(radarForms[form]), language, ({ id }) => id),
      ).toBeLessThanOrEqual(0.7);
    }
  });
});
