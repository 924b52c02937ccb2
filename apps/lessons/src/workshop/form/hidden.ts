import type { Kind } from '@groundswell/core/quiz';

/** Parts that a teacher has no need to touch: names for machines, and what a figure or a post is built on. */
const hiddenEverywhere = new Set(['id', 'kind', 'tag', 'pair', 'src', 'type', 'page', 'spot']);

const hiddenIn: Partial<Record<Kind, ReadonlySet<string>>> = {
  'network-goal': new Set([
    'people',
    'holders',
    'rule',
    'minTies',
    'connected',
    'goal',
    'fewestTies',
    'solution',
  ]),
  trust: new Set(['settledAs', 'askConfidence']),
  prediction: new Set(['signs', 'askSureness', 'settled']),
};

const hiddenInPost = new Set([
  'topic',
  'tone',
  'format',
  'media',
  'truth',
  'detail',
  'technique',
  'move',
  'trail',
  'difficulty',
]);

export function isHidden(kind: Kind, path: readonly (string | number)[]): boolean {
  const name = String(path.at(-1));
  if (hiddenEverywhere.has(name)) return true;
  if (path[0] === 'post' && path.length === 2) return hiddenInPost.has(name);
  return path.length === 1 && (hiddenIn[kind]?.has(name) ?? false);
}
