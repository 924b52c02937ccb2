import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { IconButton } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import type { Drawing } from './drawing/index.ts';
import { FocusRing } from './focus-ring.tsx';
import { listenToGestures } from './drawing/gestures.ts';
import { messages } from './messages.ts';
import styles from './network-drawing.module.css';
import type { NetworkStatus } from './use-network.ts';

export interface NetworkDrawingProps {
  drawing: Drawing;
  status: NetworkStatus;
  /** The whole picture in one sentence, for those who do not see it. */
  label: string;
  /** Called with the person whom the reader tapped. */
  onTap?: (node: number) => void;
  /** Labels and faces that stand beside people: see `Beside`. */
  children?: ReactNode;
}

const ZOOM_STEP = 1.5;

/** The canvas with its zoom buttons. It shows what its `Drawing` holds. */
export function NetworkDrawing({ drawing, status, label, onTap, children }: NetworkDrawingProps) {
  const t = useMessages(messages);
  const host = useRef<HTMLDivElement>(null);
  const beside = useRef<HTMLDivElement>(null);
  const latestTap = useRef(onTap);
  useEffect(() => {
    latestTap.current = onTap;
  }, [onTap]);

  const paintedIn = useSyncExternalStore(
    (listener) => drawing.subscribe(listener),
    () => drawing.paintedIn ?? undefined,
    () => undefined,
  );

  useEffect(() => {
    if (!host.current) return undefined;
    const detach = drawing.attach(host.current, beside.current);
    const deafen = listenToGestures(host.current, drawing, (node) => latestTap.current?.(node));
    return () => {
      deafen();
      detach();
    };
  }, [drawing]);

  return (
    <div className={styles.room} data-state={status.name} data-painted-in={paintedIn}>
      {/* An <img> cannot hold the canvas that is drawn in here. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div ref={host} className={styles.canvas} role="img" aria-label={label} />
      <div className={styles.beside} ref={beside}>
        <FocusRing drawing={drawing} />
        {children}
      </div>
      {status.name === 'failed' ? null : <Zoom drawing={drawing} />}
      {status.name === 'ready' ? null : (
        <output className={styles.status}>
          {status.name === 'making' ? t('making') : null}
          {status.name === 'laying-out'
            ? t('layingOut', { percent: Math.round(status.progress * 100) })
            : null}
          {status.name === 'failed' ? t('failed', { reason: status.reason }) : null}
        </output>
      )}
    </div>
  );
}

function Zoom({ drawing }: { drawing: Drawing }) {
  const t = useMessages(messages);
  const zoomed = useSyncExternalStore(
    (listener) => drawing.subscribe(listener),
    () => drawing.zoom > 1,
    () => false,
  );
  return (
    <div className={styles.zoom}>
      {zoomed ? (
        <>
          <IconButton label={t('showAll')} onClick={() => drawing.showAll()}>
            <Maximize />
          </IconButton>
          <IconButton label={t('zoomOut')} onClick={() => drawing.zoomBy(1 / ZOOM_STEP)}>
            <ZoomOut />
          </IconButton>
        </>
      ) : null}
      <IconButton label={t('zoomIn')} onClick={() => drawing.zoomBy(ZOOM_STEP)}>
        <ZoomIn />
      </IconButton>
    </div>
  );
}
