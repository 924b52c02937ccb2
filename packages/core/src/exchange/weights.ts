import type { MultiQuestion } from '../quiz/multi.ts';
import type { Option } from '../quiz/option.ts';
import type { SingleQuestion } from '../quiz/single.ts';

/** Percentages that Moodle knows; it refuses or rounds every other. */
const known = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571,
  12.5, 11.11111, 10, 5, 0,
];

/** The nearest percentage that Moodle knows, with its sign. */
export function knownPercent(percent: number): number {
  const size = Math.abs(percent);
  const nearest = known.reduce((best, each) =>
    Math.abs(each - size) < Math.abs(best - size) ? each : best,
  );
  return percent < 0 && nearest !== 0 ? -nearest : nearest;
}

/** A percentage as a share of the point: thirds and the like exactly, whatever the digits given. */
export function shareOf(percent: number): number {
  const nearest = knownPercent(percent);
  const value = Math.abs(nearest - percent) <= 0.5 ? nearest : percent;
  const parts = [3, 6, 7, 9, 11, 12].find((n) => isWhole((Math.abs(value) * n) / 100));
  return parts === undefined ? value / 100 : Math.round((value * parts) / 100) / parts;
}

/** What choosing an option adds to the point, in percent. */
export function percentOf(question: SingleQuestion | MultiQuestion, option: Option): number {
  if (question.kind === 'single') return option.right ? 100 : 100 * (option.weight ?? 0);
  if (option.weight !== undefined) return 100 * option.weight;
  const rights = question.options.filter(({ right }) => right).length;
  if (option.right) return 100 / rights;
  return -100 / (question.options.length - rights);
}

/** Options of a multiple choice with foreign weights, which are left out where they are the usual ones. */
export function weighedOptions(options: readonly Option[], percents: readonly number[]): Option[] {
  const rights = percents.filter((percent) => percent > 0).length;
  const wrongs = percents.length - rights;
  const usual = percents.every((percent) => {
    const share = percent > 0 ? 100 / rights : -100 / wrongs;
    return Math.abs(percent - share) < 0.5;
  });
  return options.map((option, at) => {
    const percent = percents[at] ?? 0;
    return {
      ...option,
      ...(percent > 0 && { right: true as const }),
      ...(!usual && { weight: Math.min(1, Math.max(-1, shareOf(percent))) }),
    };
  });
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-3;
}
