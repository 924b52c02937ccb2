import { useEffect, useRef } from 'react';
import type { Drawing } from './drawing/index.ts';
import styles from './focus-ring.module.css';

/** The page's own focus ring, round the person whom the reader is walking to. */
export function FocusRing({ drawing }: { drawing: Drawing }) {
  const ring = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const follow = () => {
      if (ring.current) stand(ring.current, drawing);
    };
    follow();
    return drawing.subscribe(follow);
  }, [drawing]);

  return <div ref={ring} className={styles.ring} data-focus-ring />;
}

function stand(ring: HTMLElement, drawing: Drawing) {
  const { focus, radii } = drawing.scene;
  const frame = drawing.frame();
  ring.hidden = focus < 0 || !frame;
  if (!frame || focus < 0) return;
  const { x, y } = drawing.pointOf(focus);
  const across = 2 * Math.max(frame.markSize * (radii[focus] ?? 1) * 0.6 + 5, 11);
  ring.style.width = `${across}px`;
  ring.style.height = `${across}px`;
  ring.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
}
