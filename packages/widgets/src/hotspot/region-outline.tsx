import type { HotspotImage, HotspotShape } from '@groundswell/core/quiz';
import styles from './hotspot.module.css';

interface RegionOutlineProps {
  shape: HotspotShape;
  image: HotspotImage;
  mark: 'chosen' | 'right' | 'not-yet';
}

/** A region's border, with a halo so that it stands out on any picture. */
export function RegionOutline({ shape, image, mark }: RegionOutlineProps) {
  const path = pathOf(shape, image);
  return (
    <g className={styles.outline} data-mark={mark}>
      <path d={path} data-halo />
      <path d={path} />
    </g>
  );
}

function pathOf(shape: HotspotShape, { width, height }: HotspotImage): string {
  if (shape.type === 'polygon') {
    const corners = shape.corners.map(([x, y]) => `${x * width} ${y * height}`);
    return `M${corners.join('L')}Z`;
  }
  const { x, y } = shape;
  return `M${x * width} ${y * height}h${shape.width * width}v${shape.height * height}h${-shape.width * width}Z`;
}
