import type { HotspotImage, HotspotRegion } from '@groundswell/core/quiz';
import { type KeyboardEvent, type MouseEvent, useId } from 'react';
import { useMessages, useText } from '../language/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './hotspot.module.css';
import { messages } from './messages.ts';
import { RegionOutline } from './region-outline.tsx';
import type { HotspotState } from './use-hotspot.ts';

interface PictureProps {
  state: HotspotState;
  image: HotspotImage;
  regions: readonly HotspotRegion[];
  onMissing: () => void;
}

/** The picture under a large button: wherever it is pressed, the pin stands. Arrow keys move the pin. */
export function Picture({ state, image, regions, onMissing }: PictureProps) {
  const { answer, point, move, told } = state;
  const { response, canChange } = answer;
  const t = useMessages(messages);
  const text = useText();
  const pinId = useId();
  const chosen = regions.find(({ id }) => id === response.region);
  const outlined = told.flatMap(({ region, mark }) => (region ? { region, mark } : []));
  const [x, y] = response.point ?? [];

  function press(event: MouseEvent<HTMLButtonElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const isByKey = event.detail === 0 && event.clientX === 0 && event.clientY === 0;
    if (isByKey) move(0, 0);
    else point((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  }

  function steer(event: KeyboardEvent) {
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    const length = event.shiftKey ? 0.1 : 0.02;
    move(direction[0] * length, direction[1] * length);
  }

  return (
    <div className={styles.picture}>
      <img
        src={image.src}
        alt={text(image.alt)}
        width={image.width}
        height={image.height}
        draggable={false}
        onError={onMissing}
      />
      <svg viewBox={`0 0 ${image.width} ${image.height}`} aria-hidden="true">
        {chosen && outlined.length === 0 ? (
          <RegionOutline shape={chosen.shape} image={image} mark="chosen" />
        ) : null}
        {outlined.map(({ region, mark }) => (
          <RegionOutline key={region.id} shape={region.shape} image={image} mark={mark} />
        ))}
      </svg>
      {x === undefined || y === undefined ? null : (
        <span
          className={styles.pin}
          style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
          aria-hidden="true"
        />
      )}
      {canChange ? (
        <button
          type="button"
          className={styles.press}
          aria-label={t('point')}
          aria-describedby={pinId}
          onClick={press}
          onKeyDown={steer}
        />
      ) : null}
      <VisuallyHidden id={pinId} aria-live="polite">
        {x === undefined || y === undefined
          ? t('noPin')
          : t('pin', { x: Math.round(x * 100), y: Math.round(y * 100) })}
      </VisuallyHidden>
    </div>
  );
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
