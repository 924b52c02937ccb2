/** What one learner earned on each question of a set, as a share from 0 to 1; null where nothing was answered. */
export interface LearnerScores {
  readonly shares: readonly (number | null)[];
  /** Options chosen, by question; undefined where there are none. */
  readonly picked?: readonly (string | undefined)[];
}

/** How a set of questions worked for a class. */
export interface ItemAnalysis {
  readonly learners: number;
  readonly items: readonly ItemFinding[];
  /** Cronbach's α; undefined where nobody differs, or with fewer than two questions or learners. */
  readonly alpha: number | undefined;
}

export interface ItemFinding {
  readonly answered: number;
  /** Mean share earned: high is easy. */
  readonly difficulty: number | undefined;
  /** Correlation with the mean share on the other questions; undefined where one of them never varies. */
  readonly discrimination: number | undefined;
  /** How often each option was chosen, and how those who chose it did on the other questions. */
  readonly options: ReadonlyMap<string, { readonly count: number; readonly restMean: number }>;
}

/** Classical item analysis. Learners who left a question out don't count for it; α takes those who answered all. */
export function analyseItems(class_: readonly LearnerScores[]): ItemAnalysis {
  const itemCount = Math.max(0, ...class_.map(({ shares }) => shares.length));
  return {
    learners: class_.length,
    items: Array.from({ length: itemCount }, (_, item) => analyseItem(class_, item)),
    alpha: cronbachAlpha(
      class_.flatMap(({ shares }) => {
        const full = shares.filter((share) => share !== null);
        return full.length === itemCount ? [full] : [];
      }),
    ),
  };
}

/**
 * Cronbach's α (1951, doi:10.1007/BF02310555) of complete rows, one per learner: k/(k − 1) · (1 − Σ item variances /
 * variance of the totals). Undefined where it does not exist.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): number | undefined {
  const k = rows[0]?.length ?? 0;
  if (k < 2 || rows.length < 2) return undefined;
  const total = variance(rows.map(sum));
  if (total === 0) return undefined;
  const items = Array.from({ length: k }, (_, item) => variance(rows.map((row) => row[item] ?? 0)));
  return (k / (k - 1)) * (1 - sum(items) / total);
}

function analyseItem(class_: readonly LearnerScores[], item: number): ItemFinding {
  const answers = class_.flatMap(({ shares, picked }) => {
    const share = shares[item];
    return typeof share === 'number'
      ? [{ share, rest: restMean(shares, item), picked: picked?.[item] }]
      : [];
  });
  const shares = answers.map(({ share }) => share);
  const options = new Map<string, { count: number; restMean: number }>();
  for (const { picked, rest } of answers) {
    if (picked === undefined) continue;
    const { count, restMean } = options.get(picked) ?? { count: 0, restMean: 0 };
    options.set(picked, { count: count + 1, restMean: restMean + (rest - restMean) / (count + 1) });
  }
  return {
    answered: answers.length,
    difficulty: answers.length === 0 ? undefined : sum(shares) / shares.length,
    discrimination: correlation(
      shares,
      answers.map(({ rest }) => rest),
    ),
    options,
  };
}

function restMean(shares: readonly (number | null)[], item: number): number {
  const rest = shares.filter((share, at) => at !== item && share !== null);
  return rest.length === 0 ? 0 : sum(rest.map((share) => share ?? 0)) / rest.length;
}

function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
  if (xs.length < 2) return undefined;
  const spread = Math.sqrt(variance(xs) * variance(ys));
  // Rounding leaves a hair of variance in equal numbers.
  if (spread < 1e-12) return undefined;
  const meanX = sum(xs) / xs.length;
  const meanY = sum(ys) / ys.length;
  const joint = sum(xs.map((x, at) => (x - meanX) * ((ys[at] ?? 0) - meanY))) / (xs.length - 1);
  return joint / spread;
}

/** Over n − 1. */
function variance(numbers: readonly number[]): number {
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
