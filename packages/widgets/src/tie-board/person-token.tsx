import type { BoardPerson, BoardView } from '@groundswell/core/quiz';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useMessages } from '../language/index.ts';
import { FaceDrawing, isPersonId, LanternDrawing, peopleMessages } from '../people/index.ts';
import styles from './board-picture.module.css';
import type { Layout } from './layout.ts';
import { messages } from './messages.ts';

interface PersonTokenProps {
  person: BoardPerson;
  holder: boolean;
  view: BoardView | undefined;
  layout: Layout;
  at: number;
  mark: 'rest' | 'picked' | 'over';
  thinks: boolean;
  inTabOrder: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerDown: (event: PointerEvent) => void;
  onPress: () => void;
}

/** One person on the board: face, name, a square for each friend; a dashed ring and a mark if fooled. */
export function PersonToken(props: PersonTokenProps) {
  const { person, holder, view, layout, at, mark, thinks, inTabOrder } = props;
  const t = useMessages(messages);
  const badge = useMessages(peopleMessages);
  const point = layout.people[at] ?? { x: 0, y: 0 };
  const fooled = view?.fooled ?? false;
  return (
    <>
      <button
        type="button"
        className={styles.person}
        style={placeOf(point, layout)}
        data-mark={mark}
        data-fooled={fooled}
        tabIndex={inTabOrder ? 0 : -1}
        aria-pressed={mark === 'picked'}
        aria-label={t('person', {
          name: person.name,
          badge: badge(holder ? 'wearsBadge' : 'noBadge'),
          view: viewInWords(view),
          picked: 'no',
        })}
        onFocus={props.onFocus}
        onKeyDown={props.onKeyDown}
        onPointerDown={props.onPointerDown}
        onClick={props.onPress}
      >
        <BoardFace face={person.face} holder={holder} fooled={fooled} />
        <span className={styles.label} aria-hidden>
          <span className={styles.name}>{person.name}</span>
          <Friends view={view} />
        </span>
      </button>
      {thinks ? (
        <p
          className={styles.thought}
          style={placeOf(point, layout)}
          data-side={sideOf(point.x / layout.width)}
          data-place={point.y < layout.height / 3 ? 'below' : 'above'}
        >
          {t('thought')}
        </p>
      ) : null}
    </>
  );

  function viewInWords(view: BoardView | undefined): string {
    if (!view || view.ties === 0) return t('noTies');
    return t(view.fooled ? 'seesFooled' : 'sees', {
      holders: view.holderTies,
      ties: view.ties,
    });
  }
}

interface BoardFaceProps {
  face: string;
  holder: boolean;
  fooled: boolean;
}

/** A face on the board, with what the board says about it. */
function BoardFace({ face, holder, fooled }: BoardFaceProps) {
  return (
    <svg className={styles.face} viewBox="-32 -32 64 64" aria-hidden>
      <circle className={styles.ring} r={38} />
      {isPersonId(face) ? (
        <FaceDrawing person={face} badge={holder} />
      ) : (
        <>
          <circle className={styles.stranger} r={30} />
          {holder ? (
            <g transform="translate(-20 19) scale(1.1)">
              <LanternDrawing />
            </g>
          ) : null}
        </>
      )}
      {fooled ? (
        <g transform="translate(26 -25)">
          <circle className={styles.alarm} r={12} />
          <path className={styles.bang} d="M0-5.5V1.4M0 5.3V5.5" />
        </g>
      ) : null}
    </svg>
  );
}

/** One square for each friend, filled for a badge, badges first. */
function Friends({ view }: { view: BoardView | undefined }) {
  const ties = view?.ties ?? 0;
  const holderTies = view?.holderTies ?? 0;
  return (
    <span
      className={styles.friends}
      data-many={ties > 5}
      style={{ '--columns': Math.ceil(ties / 2) } as React.CSSProperties}
    >
      {Array.from({ length: ties }, (_, at) => (
        <i key={at} data-badge={at < holderTies} />
      ))}
    </span>
  );
}

/** The third of the board that somebody stands in; their thought leans away from its edge. */
function sideOf(share: number): 'left' | 'middle' | 'right' {
  if (share < 1 / 3) return 'left';
  return share < 2 / 3 ? 'middle' : 'right';
}

function placeOf({ x, y }: { x: number; y: number }, { width, height, face }: Layout) {
  return {
    left: `${(x / width) * 100}%`,
    top: `${(y / height) * 100}%`,
    '--face': `${((face * 2) / width) * 100}cqw`,
  } as React.CSSProperties;
}
