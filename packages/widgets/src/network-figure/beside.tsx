import { type ReactNode, useEffect, useRef } from 'react';
import styles from './beside.module.css';
import type { Drawing } from './drawing/index.ts';

export interface BesideProps {
  drawing: Drawing;
  node: number;
  /**
   * `label` steps aside from the person, toward the nearer edge; `face` stands on the spot.
   * @default 'label'
   */
  as?: 'label' | 'face';
  children: ReactNode;
}

/** Something that stands beside a person of the drawing and moves with them, without rendering again. */
export function Beside({ drawing, node, as = 'label', children }: BesideProps) {
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const follow = () => {
      if (element.current) moveBeside(element.current, drawing, node, as);
    };
    follow();
    return drawing.subscribe(follow);
  }, [drawing, node, as]);

  return (
    <div ref={element} className={as === 'face' ? styles.face : styles.label}>
      {children}
    </div>
  );
}

function moveBeside(element: HTMLElement, drawing: Drawing, node: number, as: 'label' | 'face') {
  const frame = drawing.frame();
  if (!frame || node < 0) return;
  const { x, y } = drawing.pointOf(node);
  element.style.visibility = x < 0 || y < 0 || x > frame.width || y > frame.height ? 'hidden' : '';
  if (as === 'face') {
    element.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
    return;
  }
  const gap = frame.markSize * (drawing.scene.radii[node] ?? 1) * 0.6 + 6;
  const { left, top } = freestSpot(element, drawing, { x, y, gap }, frame);
  element.style.transform = `translate(${left}px, ${top}px)`;
}

/** Of the spots round a person that lie inside the figure, the one that covers the fewest others. */
function freestSpot(
  { offsetWidth: width, offsetHeight: height }: HTMLElement,
  drawing: Drawing,
  { x, y, gap }: { x: number; y: number; gap: number },
  room: { width: number; height: number },
) {
  const spots = [
    { left: x + gap, top: y - height / 2 },
    { left: x - gap - width, top: y - height / 2 },
    { left: x - width / 2, top: y - gap - height },
    { left: x - width / 2, top: y + gap },
    { left: x + gap * 0.7, top: y - gap * 0.7 - height },
    { left: x - gap * 0.7 - width, top: y - gap * 0.7 - height },
    { left: x + gap * 0.7, top: y + gap * 0.7 },
    { left: x - gap * 0.7 - width, top: y + gap * 0.7 },
  ].map(({ left, top }) => {
    const inside = {
      left: Math.max(Math.min(left, room.width - width), 0),
      top: Math.max(Math.min(top, room.height - height), 0),
    };
    const moved = Math.abs(inside.left - left) + Math.abs(inside.top - top);
    return { ...inside, cost: moved * 0.5 + drawing.marksIn(inside, width, height) };
  });
  return spots.reduce((best, spot) => (spot.cost < best.cost ? spot : best));
}
