import type { Post } from '../../quiz/post.ts';
import type { Language } from '../../quiz/text.ts';

/**
 * How often a linear classifier (least squares with a small ridge, on standardised cues) tells misleading from
 * trustworthy posts by their looks alone, each group judged by a classifier that never saw it.
 */
export function surfaceCueAccuracy(
  posts: readonly Post[],
  language: Language,
  groupOf: (post: Post) => number | string,
): number {
  const right = [...new Set(posts.map(groupOf))].map((group) =>
    rightBySurface(
      posts.filter((post) => groupOf(post) === group),
      posts.filter((post) => groupOf(post) !== group),
      language,
    ),
  );
  return sum(right) / posts.length;
}

/** How many of a set such a classifier judges rightly that learned from other posts. */
export function rightBySurface(
  set: readonly Post[],
  others: readonly Post[],
  language: Language,
): number {
  const judge = train(others, language);
  return set.filter((post) => judge(post) > 0 === (post.truth === 'misleading')).length;
}

/** Eleven cues that need no understanding. */
function cuesOf({ text, media }: Post, language: Language): number[] {
  const words = text[language];
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  const tokens = words.split(/\s+/);
  return [
    tokens.length,
    words.length / tokens.length,
    count(/!/g),
    count(/\?/g),
    count(/\d+/g),
    count(/\p{Lu}/gu) / words.length,
    count(/["“”'‘’]/g),
    count(/[,;:]/g),
    count(/link|laman|situs|site|page|\.example/gi),
    count(/pass (this|it) on|share|forward|tag|teruskan|bagikan|sebarkan|tandai/gi),
    media ? 1 : 0,
  ];
}

function train(posts: readonly Post[], language: Language): (post: Post) => number {
  const rows = posts.map((post) => cuesOf(post, language));
  const width = rows[0]!.length;
  const means = Array.from({ length: width }, (_, k) => mean(rows.map((row) => row[k]!)));
  const spreads = means.map((m, k) => Math.sqrt(mean(rows.map((row) => (row[k]! - m) ** 2))) || 1);
  const standard = (row: readonly number[]) => [
    1,
    ...row.map((x, k) => (x - means[k]!) / spreads[k]!),
  ];
  const xs = rows.map(standard);
  const ys = posts.map(({ truth }) => (truth === 'misleading' ? 1 : -1));
  const size = width + 1;
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from(
      { length: size },
      (_, j) => sum(xs.map((x) => x[i]! * x[j]!)) + (i === j && i > 0 ? 1 : 0),
    ),
  );
  const weights = solve(
    matrix,
    Array.from({ length: size }, (_, i) => sum(xs.map((x, at) => x[i]! * ys[at]!))),
  );
  return (post) => sum(standard(cuesOf(post, language)).map((x, k) => x * weights[k]!));
}

/** Gauss's elimination with the largest pivot. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column]!) > Math.abs(best[column]!) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[column]! / pivot[column]!;
      for (let k = column; k <= size; k++) row[k]! -= factor * pivot[k]!;
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!);
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
