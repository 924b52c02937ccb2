/**
 * A small chart as SVG text: known results as lines or hollow squares, our runs as dots. It takes its
 * colours from the page's text colour, so it reads on light and dark alike.
 */
export function chart({ title, xLabel, yLabel, x, y, series, marks = [] }) {
  const [width, height, left, bottom, top, right] = [700, 360, 64, 52, 34, 200];
  const toX = scale(x, left, width - right);
  const toY = scale(y, height - bottom, top);
  const ticks = [
    ...x.ticks.map(
      (value) =>
        `<text x="${toX(value)}" y="${height - bottom + 20}" text-anchor="middle">${value}</text>` +
        `<path d="M${toX(value)} ${height - bottom}v5"/>`,
    ),
    ...y.ticks.map(
      (value) =>
        `<text x="${left - 10}" y="${toY(value) + 4}" text-anchor="end">${value}</text>` +
        `<path d="M${left - 5} ${toY(value)}H${width - right}" stroke-opacity=".18"/>`,
    ),
  ];
  const verticals = marks.map(
    ({ at, label }) =>
      `<path d="M${toX(at)} ${top}V${height - bottom}" stroke-dasharray="4 4"/>` +
      `<text x="${toX(at) + 4}" y="${top + 12}">${label}</text>`,
  );
  const drawn = series.map(({ label, points, kind, color }, i) => {
    const shapes = { line, squares, dots }[kind](points.map(([px, py]) => [toX(px), toY(py)]));
    const legendY = top + 16 + 22 * i;
    const key = { line, squares, dots }[kind](
      kind === 'line'
        ? [
            [width - right + 14, legendY],
            [width - right + 30, legendY],
          ]
        : [[width - right + 22, legendY]],
    );
    return `<g stroke="${color}" fill="${color}">${shapes}${key}</g><text x="${width - right + 38}" y="${legendY + 4}">${label}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="12">
<title>${title}</title>
<rect width="100%" height="100%" fill="#fffdf8"/>
<g fill="#2b2a33" stroke="none"><text x="${left}" y="18" font-weight="600" font-size="14">${title}</text>
<text x="${(left + width - right) / 2}" y="${height - 12}" text-anchor="middle">${xLabel}</text>
<text transform="translate(16 ${(top + height - bottom) / 2}) rotate(-90)" text-anchor="middle">${yLabel}</text></g>
<g fill="#2b2a33" stroke="#2b2a33"><path d="M${left} ${top}V${height - bottom}H${width - right}" fill="none"/></g>
<g fill="#2b2a33" stroke="none">${textOnly([...ticks, ...verticals, ...drawn])}</g>
<g fill="none" stroke="#2b2a33">${pathsOnly([...ticks, ...verticals])}</g>
${shapesOnly(drawn)}
</svg>
`;
}

const scale = (axis, from, to) => {
  const place = axis.log ? Math.log10 : Number;
  const [low, high] = [place(axis.min), place(axis.max)];
  return (value) => round(from + ((place(value) - low) / (high - low)) * (to - from));
};

const round = (value) => Math.round(value * 10) / 10;
const line = (points) =>
  `<path fill="none" stroke-width="2" d="M${points.map((point) => point.join(' ')).join('L')}"/>`;
const squares = (points) =>
  points
    .map(
      ([x, y]) =>
        `<rect fill="none" x="${round(x - 5)}" y="${round(y - 5)}" width="10" height="10"/>`,
    )
    .join('');
const dots = (points) =>
  points.map(([x, y]) => `<circle stroke="none" cx="${x}" cy="${y}" r="3.5"/>`).join('');

const textOnly = (parts) =>
  parts.flatMap((part) => part.match(/<text[\s\S]*?<\/text>/g) ?? []).join('\n');
const pathsOnly = (parts) => parts.flatMap((part) => part.match(/<path[^>]*>/g) ?? []).join('');
const shapesOnly = (parts) =>
  parts.map((part) => part.replace(/<text[\s\S]*?<\/text>/g, '')).join('\n');
