import { attributes, type PaintReader, rounded } from './paint.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const shapeNames = 'path, circle, rect, line, ellipse, polygon, polyline';
const geometry = 'd cx cy r rx ry x y width height x1 y1 x2 y2 points'.split(' ');

/** Every shape under `host`, each at its place from `origin`, and the boxes and rules of its HTML. */
export function readShapes(host: Element, origin: Point, paint: PaintReader): string {
  const toHost = new DOMMatrix([1, 0, 0, 1, -origin.x, -origin.y]);
  const parts: string[] = [];
  for (const pattern of host.querySelectorAll('svg pattern')) {
    parts.push(patternMarkup(pattern, paint));
  }
  for (const element of host.querySelectorAll('*')) {
    if (element instanceof HTMLElement) parts.push(boxMarkup(element, origin, paint));
    else if (element instanceof SVGGraphicsElement && isDrawn(element)) {
      const place = element.getScreenCTM();
      if (place) parts.push(shapeMarkup(element, toHost.multiply(place), paint));
    }
  }
  return parts.filter(Boolean).join('\n');
}

function isDrawn(element: SVGElement): boolean {
  return (
    element.matches(shapeNames) &&
    !element.closest('defs, pattern, clipPath') &&
    getComputedStyle(element).visibility !== 'hidden'
  );
}

function shapeMarkup(element: SVGElement, place: DOMMatrix | null, paint: PaintReader): string {
  const style = getComputedStyle(element);
  const fill = paint(style.fill);
  const stroke = paint(style.stroke);
  const opacity = opacityOf(element);
  if (opacity === 0) return '';
  const { a = 1, b = 0, c = 0, d = 1, e = 0, f = 0 } = place ?? {};
  const isStroked = stroke.color !== 'none';
  return `<${element.tagName}${attributes({
    ...Object.fromEntries(geometry.map((name) => [name, element.getAttribute(name)])),
    transform: place ? `matrix(${[a, b, c, d, e, f].map(rounded).join(' ')})` : null,
    fill: fill.color,
    'fill-rule': style.fillRule === 'nonzero' ? null : style.fillRule,
    'fill-opacity': orNothing(fill.opacity * Number(style.fillOpacity)),
    stroke: isStroked ? stroke.color : null,
    'stroke-opacity': isStroked ? orNothing(stroke.opacity * Number(style.strokeOpacity)) : null,
    'stroke-width': isStroked ? Number.parseFloat(style.strokeWidth) : null,
    'stroke-dasharray':
      isStroked && style.strokeDasharray !== 'none' ? style.strokeDasharray : null,
    'stroke-linecap': isStroked ? style.strokeLinecap : null,
    'stroke-linejoin': isStroked ? style.strokeLinejoin : null,
    'paint-order': style.paintOrder === 'normal' ? null : style.paintOrder,
    opacity: orNothing(opacity),
  })}/>`;
}

/** A hatch goes along with its own colours. */
function patternMarkup(pattern: Element, paint: PaintReader): string {
  const own = Object.fromEntries([...pattern.attributes].map(({ name, value }) => [name, value]));
  const inside = [...pattern.querySelectorAll<SVGElement>(shapeNames)];
  return `<defs><pattern${attributes(own)}>${inside
    .map((shape) => shapeMarkup(shape, null, paint))
    .join('')}</pattern></defs>`;
}

/** What HTML paints besides words: a ground of its own, and the rule above it. */
function boxMarkup(element: HTMLElement, origin: Point, paint: PaintReader): string {
  const style = getComputedStyle(element);
  const ground = paint(style.backgroundColor);
  const isFramed = Number.parseFloat(style.borderBottomWidth) > 0;
  const rule = isFramed ? 0 : Number.parseFloat(style.borderTopWidth) || 0;
  if (style.visibility === 'hidden' || (ground.color === 'none' && rule === 0)) return '';
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { x: rounded(left - origin.x), y: rounded(top - origin.y) };
  const round = style.borderTopLeftRadius.endsWith('%') ? width / 2 : 0;
  const box = attributes({ ...at, width, height, rx: round || null, fill: ground.color });
  const line = paint(style.borderTopColor);
  const edge = attributes({ ...at, width, height: rule, fill: line.color });
  return `${ground.color === 'none' ? '' : `<rect${box}/>`}${rule === 0 ? '' : `<rect${edge}/>`}`;
}

/** Opacity is not inherited: an element fades with all that it stands in. */
function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at && !at.matches('svg'); at = at.parentElement) {
    opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity;
}

function orNothing(opacity: number): number | null {
  return opacity === 1 ? null : rounded(opacity);
}
