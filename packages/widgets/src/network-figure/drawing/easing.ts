/** The look's curves: how news travels along a tie, and how a ring lands. */
export const swell = cubicBezier(0.45, 0, 0.15, 1);
export const land = cubicBezier(0.3, 1.5, 0.6, 1);

/** The same curve as CSS `cubic-bezier()`, for motion on a canvas. */
function cubicBezier(x1: number, y1: number, x2: number, y2: number) {
  return (progress: number): number => {
    if (progress <= 0) return 0;
    if (progress >= 1) return 1;
    let low = 0;
    let high = 1;
    let t = progress;
    for (let halving = 0; halving < 20; halving++) {
      if (along(x1, x2, t) < progress) low = t;
      else high = t;
      t = (low + high) / 2;
    }
    return along(y1, y2, t);
  };
}

function along(first: number, second: number, t: number): number {
  return 3 * first * t * (1 - t) ** 2 + 3 * second * t ** 2 * (1 - t) + t ** 3;
}
