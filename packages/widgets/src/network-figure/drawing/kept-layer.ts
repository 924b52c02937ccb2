import { type Frame, sameView } from './painter.ts';
import type { Scene } from './scene.ts';
import { type Context2d, fit } from './surface.ts';

/** A part of the picture that is drawn once and shown many times. */
export interface KeptLayer {
  /** The layer as it must be now, drawn anew if need be. */
  drawn(scene: Scene, frame: Frame): OffscreenCanvas;
  /** Whether it shows this scene, if perhaps from elsewhere: from there it can be stretched. */
  fitsStretched(scene: Scene, frame: Frame): boolean;
  /** Shows the layer as it was drawn last, stretched to the place it would have now. */
  showStretched(context: Context2d, frame: Frame): void;
}

interface Kept {
  readonly version: number;
  readonly frame: Frame;
  readonly marks: Uint8Array | null;
}

/** A layer is kept until the network, the view or the theme changes, or what `marksOf` picks. */
export function keptLayer(
  draw: (context: Context2d, scene: Scene, frame: Frame) => void,
  marksOf: (scene: Scene) => Uint8Array | null,
): KeptLayer {
  const layer = new OffscreenCanvas(1, 1);
  const context = layer.getContext('2d');
  let kept: Kept | null = null;

  return {
    drawn(scene, frame) {
      const { version } = scene;
      const marks = marksOf(scene);
      const isFresh =
        kept?.version === version && kept.marks === marks && sameView(kept.frame, frame);
      if (isFresh || !context) return layer;
      kept = { version, frame, marks };
      fit(layer, frame);
      context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
      context.clearRect(0, 0, frame.width, frame.height);
      draw(context, scene, frame);
      return layer;
    },

    fitsStretched(scene, frame) {
      if (!kept || kept.version !== scene.version || kept.marks !== marksOf(scene)) return false;
      return sameView({ ...kept.frame, placement: frame.placement }, frame);
    },

    showStretched(context, { placement, ratio }) {
      if (!kept) return;
      const from = kept.frame.placement;
      const x = placement.xScale / from.xScale;
      const y = placement.yScale / from.yScale;
      const left = placement.xShift - from.xShift * x;
      const top = placement.yShift - from.yShift * y;
      context.setTransform(x, 0, 0, y, left * ratio, top * ratio);
      context.drawImage(layer, 0, 0);
    },
  };
}
