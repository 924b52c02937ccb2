/** How the reader looks at the network: `zoom` 1 shows all of it; `x`, `y` shift it, in px. */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** The room a figure has, in CSS px, and what it keeps free round the network. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** From layout to px: `x * xScale + xShift`. */
export interface Placement {
  readonly xScale: number;
  readonly yScale: number;
  readonly xShift: number;
  readonly yShift: number;
  readonly zoom: number;
}

export const wholeView: View = { zoom: 1, x: 0, y: 0 };
export const DEEPEST_ZOOM = 12;

/** A force layout has no true proportions, so it may stretch this much to use the room. */
const MOST_STRETCH = 1.45;

export function placementOf(
  room: Room,
  extent: { width: number; height: number },
  view: View,
): Placement {
  const xFit = Math.max(room.width - room.margin * 2, 1) / (extent.width || 1);
  const yFit = Math.max(room.height - room.margin * 2, 1) / (extent.height || 1);
  const least = Math.min(xFit, yFit);
  return {
    xScale: Math.min(xFit, least * MOST_STRETCH) * view.zoom,
    yScale: Math.min(yFit, least * MOST_STRETCH) * view.zoom,
    xShift: room.width / 2 + view.x,
    yShift: room.height / 2 + view.y,
    zoom: view.zoom,
  };
}

/** Zooms so that the point under the pointer stays where it is. */
export function zoomedAt(
  view: View,
  factor: number,
  at: { x: number; y: number },
  room: Room,
): View {
  const zoom = Math.min(Math.max(view.zoom * factor, 1), DEEPEST_ZOOM);
  const change = zoom / view.zoom;
  const fromCenterX = at.x - room.width / 2;
  const fromCenterY = at.y - room.height / 2;
  return keptInside(
    {
      zoom,
      x: fromCenterX - (fromCenterX - view.x) * change,
      y: fromCenterY - (fromCenterY - view.y) * change,
    },
    room,
  );
}

export function pannedBy(view: View, dx: number, dy: number, room: Room): View {
  return keptInside({ ...view, x: view.x + dx, y: view.y + dy }, room);
}

/** Shifts the view just so far that the point lies well inside the room. */
export function showing(view: View, point: { x: number; y: number }, room: Room): View {
  const edge = Math.min(room.width, room.height) * 0.18;
  const dx = Math.max(edge - point.x, 0) - Math.max(point.x - (room.width - edge), 0);
  const dy = Math.max(edge - point.y, 0) - Math.max(point.y - (room.height - edge), 0);
  return dx === 0 && dy === 0 ? view : pannedBy(view, dx, dy, room);
}

/** The network may not be pushed out of sight. */
function keptInside(view: View, room: Room): View {
  const mostX = ((view.zoom - 1) * room.width) / 2;
  const mostY = ((view.zoom - 1) * room.height) / 2;
  return {
    zoom: view.zoom,
    x: Math.min(Math.max(view.x, -mostX), mostX) + 0, // + 0: never −0
    y: Math.min(Math.max(view.y, -mostY), mostY) + 0,
  };
}
