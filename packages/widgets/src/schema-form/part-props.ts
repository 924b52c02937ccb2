import type { Path } from './at-path.ts';
import type { Shape } from './shape.ts';

/** What the field of any part takes. */
export interface PartProps {
  readonly shape: Shape;
  readonly optional: boolean;
  readonly path: Path;
  readonly value: unknown;
}
