import type { ReactNode } from 'react';
import type { Path } from './at-path.ts';
import type { PartProps } from './part-props.ts';
import type { Shape } from './shape.ts';

/** What a form must be told about the thing it sets up, for a schema has no words. */
export interface FormGuide {
  /** What the part at the path is called. */
  readonly partName: (path: Path) => string;
  /** What one part of the list at the path is called; `n` counts from 1. */
  readonly oneName: (path: Path, n: number) => string;
  /** The words for one of the values that the part at the path may take. */
  readonly valueName: (path: Path, value: string) => string;
  /** What the schema says of a value, in the reader's words. @default as the schema says it */
  readonly complaint?: (message: string) => string;
  /** Parts that nobody needs to touch. @default none */
  readonly isHidden?: (path: Path) => boolean;
  /** Parts that are seldom set: they open when asked for. @default none */
  readonly isFolded?: (path: Path) => boolean;
  /** Where a part stands among its neighbours; the least comes first. @default as in the schema */
  readonly rank?: (name: string) => number;
  /** What one of several shapes is called; a shape without a name is never offered. @default none */
  readonly shapeName?: (path: Path, shape: Shape) => string | undefined;
  /** What a line of text may name, or the few of its values that a part may take here. @default all of them */
  readonly choices?: (path: Path) => readonly FormChoice[] | undefined;
  /** A part to start from, where the least that has the shape is of no use. @default that least */
  readonly start?: (path: Path, shape: Shape, before: unknown) => unknown;
  /** A few letters beside the name of one of a list. @default none */
  readonly tag?: (path: Path, part: unknown) => string | undefined;
  /** A field of its own for a part. @default the field that fits its shape */
  readonly field?: (part: PartProps) => ReactNode;
}

export interface FormChoice {
  readonly value: string;
  readonly words: string;
}
