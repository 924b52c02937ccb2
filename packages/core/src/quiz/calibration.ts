/** A statement made with a stated sureness, and whether it came true. */
export interface SureStatement {
  /** From 0 to 1; predictions use .5 to .99. */
  readonly sureness: number;
  readonly cameTrue: boolean;
}

/** How well sureness and truth go together. Rough below twenty statements: feedback, never a grade. */
export interface Calibration {
  readonly count: number;
  readonly meanSureness: number;
  readonly shareTrue: number;
  /** Mean sureness minus share true: above 0 too sure, below 0 not sure enough. */
  readonly overconfidence: number;
  readonly bands: readonly CalibrationBand[];
}

/** Statements of like sureness: from `from` up to, not including, the next band's. */
export interface CalibrationBand {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanSureness: number;
  readonly shareTrue: number;
}

/** Bands of a tenth from a coin flip to certainty. */
const halfScale = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Undefined while there is nothing to judge. */
export function calibrationOf(
  statements: readonly SureStatement[],
  edges: readonly number[] = halfScale,
): Calibration | undefined {
  if (statements.length === 0) return undefined;
  const all = averages(statements);
  return {
    ...all,
    overconfidence: all.meanSureness - all.shareTrue,
    bands: edges.slice(1).flatMap((to, at) => {
      const from = edges[at] ?? 0;
      const last = at === edges.length - 2;
      const inside = statements.filter(
        ({ sureness }) => sureness >= from && (sureness < to || (last && sureness <= to)),
      );
      return inside.length === 0 ? [] : [{ from, to, ...averages(inside) }];
    }),
  };
}

function averages(statements: readonly SureStatement[]) {
  const count = statements.length;
  const sum = statements.reduce((total, { sureness }) => total + sureness, 0);
  const shareTrue = statements.filter(({ cameTrue }) => cameTrue).length / count;
  return { count, meanSureness: sum / count, shareTrue };
}
