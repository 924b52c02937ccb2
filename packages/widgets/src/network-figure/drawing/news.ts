import type { Frame } from './painter.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';

/** What a painter in another thread has not seen yet. It is copied on its way. */
export interface News {
  /** The parts of the scene that changed. */
  readonly scene: Partial<Scene>;
  readonly frame: Omit<Frame, 'palette'>;
  /** Only if the colours changed: a painter tells from the object whether its pictures are still good. */
  readonly palette?: Palette;
}

/** Sums up, time after time, what changed since the last time. */
export function newsteller(): (scene: Scene, frame: Frame) => News {
  let seen: Partial<Scene> = {};
  let colors: Palette | null = null;
  return (scene, { palette, ...frame }) => {
    const entries = Object.entries(scene) as [keyof Scene, unknown][];
    const changed = entries.filter(([part, value]) => seen[part] !== value);
    const isRepainted = palette !== colors;
    seen = { ...scene };
    colors = palette;
    return {
      scene: Object.fromEntries(changed),
      frame,
      ...(isRepainted ? { palette } : {}),
    };
  };
}
