import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Post, postSchema } from '../quiz/post.ts';
import { questionSchema } from '../quiz/question-schema.ts';
import { languages } from '../quiz/text.ts';
import { lessonSets, radarFormFor, radarForms } from './item-plan.ts';
import { practicePosts } from './practice-posts.ts';
import { reservedPosts } from './reserved-posts.ts';
import { surfaceCueAccuracy } from './testing/surface-cues.ts';
import { shareQuestion, trustQuestion } from './trust-question.ts';

const posts = [...practicePosts, ...reservedPosts];
const byId = new Map(posts.map((post) => [post.id, post]));
const find = (ids: readonly string[]) => ids.map((id) => byId.get(id)!);
const words = (set: readonly Post[], truth: Post['truth'], language: 'en' | 'id') => {
  const counts = set
    .filter((post) => post.truth === truth)
    .map(({ text }) => text[language].split(/\s+/).length);
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
};

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

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

  it('shows each practice post fresh', () => {
    expect(new Set(Object.values(lessonSets).flat()).size).toBe(24);
  });
});

it('loads no reserved text through the door of the bank', () => {
  for (const file of [
    'index.ts',
    'practice-posts.ts',
    'item-plan.ts',
    'draw-posts.ts',
    'trust-question.ts',
  ]) {
    expect(read(file)).not.toMatch(
      /reserved-posts|pair-(05|06|09|10|12|13|16|17|18|19|2[0-4]|27|28|29|31|32)/,
    );
  }
});

it('gives about half of the learners each form', () => {
  const a = Array.from({ length: 1000 }, (_, seed) => radarFormFor(seed)).filter(
    (form) => form === 'a',
  );
  expect(Math.abs(a.length - 500)).toBeLessThan(65);
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
