import { expect, it } from 'vitest';
import { forShadow } from './for-shadow.ts';

it.each([
  [':root { --a: 1 }', ':host { --a: 1 }'],
  ['[data-gs-theme="dark"] { --a: 1 }', ':host([theme="dark"]) { --a: 1 }'],
  [':root:not([data-gs-theme]) { --a: 1 }', ':host(:not([theme])) { --a: 1 }'],
  ['.a { width: 1.5rem }', '.a { width: calc(1.5 * var(--gs-rem)) }'],
  ['@container (min-width: 18rem) { }', '@container (min-width: 288px) { }'],
  [':global([data-gs-theme="dark"]) .a { }', ':global([data-gs-theme="dark"]) .a { }'],
])('makes %s into %s', (page, shadow) => {
  expect(forShadow(page)).toBe(shadow);
});
