export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where people stand on a board, in its own units: one unit is one CSS px at the narrowest width it is made for. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Radius of a face's disc. */
  readonly face: number;
  readonly people: readonly Point[];
}

export type BoardShape = 'narrow' | 'wide';

/** The board inside a plate on a 320 px phone, and from 480 px on. */
const shapes: Readonly<Record<BoardShape, Omit<Layout, 'people'>>> = {
  narrow: { width: 280, height: 456, face: 25 },
  wide: { width: 600, height: 508, face: 32 },
};

/** Nine stand where no tie has to cross another person's face or name. */
const nine: Readonly<Record<BoardShape, readonly Point[]>> = {
  narrow: [
    { x: 42, y: 56 },
    { x: 122, y: 38 },
    { x: 238, y: 60 },
    { x: 38, y: 206 },
    { x: 154, y: 194 },
    { x: 242, y: 212 },
    { x: 44, y: 364 },
    { x: 134, y: 386 },
    { x: 238, y: 360 },
  ],
  wide: [
    { x: 84, y: 92 },
    { x: 292, y: 50 },
    { x: 506, y: 88 },
    { x: 58, y: 268 },
    { x: 262, y: 226 },
    { x: 462, y: 264 },
    { x: 152, y: 422 },
    { x: 350, y: 408 },
    { x: 544, y: 424 },
  ],
};

/** Nine people have places of their own; any other number stands in a ring. */
export function layOut(count: number, shape: BoardShape): Layout {
  const frame = shapes[shape];
  return { ...frame, people: count === 9 ? nine[shape] : ring(count, frame) };
}

/** The area a person takes up: face with its ring above, name and squares below. */
export interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function blockOf({ x, y }: Point, { face }: Layout): Block {
  const half = face + 9;
  return { left: x - half, right: x + half, top: y - face - 7, bottom: y + face + 31 };
}

/** The part of the block that holds name and squares. */
export function labelOf({ x, y }: Point, { face }: Layout): Block {
  return { left: x - face, right: x + face, top: y + face, bottom: y + face + 31 };
}

export function isInside({ x, y }: Point, block: Block): boolean {
  return x > block.left && x < block.right && y > block.top && y < block.bottom;
}

function ring(count: number, { width, height, face }: Omit<Layout, 'people'>): Point[] {
  const acrossHalf = width / 2 - face - 12;
  const downHalf = (height - 2 * face - 48) / 2;
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count - Math.PI / 2;
    return {
      x: width / 2 + acrossHalf * Math.cos(angle),
      y: face + 12 + downHalf * (1 + Math.sin(angle)),
    };
  });
}
