import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { GenericSchema } from 'valibot';

/** What every figure takes, whatever its settings. */
export interface FigureProps {
  readonly settings: unknown;
  readonly caption: string;
  readonly number?: number | undefined;
  readonly paper?: 'sheet' | 'sun' | 'tide' | 'bloom';
  /** Locked numbers by question id; a figure whose settings name one waits for it. */
  readonly predictions?: Readonly<Record<string, number>>;
  readonly onOutcome?: (outcome: Outcome) => void;
}

/** What a figure tells about itself once it has run: named values for the words around it. */
export type Outcome = Readonly<Record<string, number | string>>;

/** A kind of figure: what its settings must be, and what draws them. */
export interface FigureKind {
  readonly settingsSchema: () => Promise<GenericSchema>;
  readonly Figure: LazyExoticComponent<ComponentType<FigureProps>>;
}

/** Every kind of figure that lessons and links may name, each fetched when first drawn. */
export const figureKinds: Readonly<Record<string, FigureKind>> = {};

interface LoadedKind {
  readonly settingsSchema: GenericSchema;
  readonly Figure: ComponentType<FigureProps>;
}

export function figureKind(load: () => Promise<LoadedKind>): FigureKind {
  return {
    settingsSchema: async () => (await load()).settingsSchema,
    Figure: lazy(async () => ({ default: (await load()).Figure })),
  };
}
