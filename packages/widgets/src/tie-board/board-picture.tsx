import type { NetworkGoalQuestion, Tie } from '@groundswell/core/quiz';
import { type KeyboardEvent, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { useMessages } from '../language/index.ts';
import styles from './board-picture.module.css';
import { GhostHand, GhostTie } from './ghost-hand.tsx';
import { type Layout, layOut } from './layout.ts';
import { messages } from './messages.ts';
import { PersonToken } from './person-token.tsx';
import { pathOf, routeBetween } from './route.ts';
import { useBoardShape } from './use-board-shape.ts';
import { useDrag } from './use-drag.ts';
import type { TieBoardState } from './use-tie-board.ts';
import { walk } from './walk.ts';

interface BoardPictureProps {
  question: NetworkGoalQuestion;
  state: TieBoardState;
  /** Nothing can be drawn now, as while the board plays its own solution. */
  closed: boolean;
  /** Shows how to draw a tie. */
  cue: boolean;
  onTap: (id: string) => void;
  onTie: (a: string, b: string) => void;
}

/** The nine and their ties. Mouse and pen draw, fingers tap one and then another, keys walk and press Enter. */
export function BoardPicture({ question, state, closed, cue, onTap, onTie }: BoardPictureProps) {
  const t = useMessages(messages);
  const { people, holders } = question;
  const frame = useRef<HTMLFieldSetElement>(null);
  const shape = useBoardShape(frame);
  const layout = useMemo(() => layOut(people.length, shape), [people.length, shape]);
  const firstTie = { layout, from: 2, to: people.length - 1 };
  const [current, setCurrent] = useState(0);
  const drop = useCallback(
    (from: number, to: number) => {
      const [a, b] = [people[from], people[to]];
      if (a && b && !closed) onTie(a.id, b.id);
    },
    [people, closed, onTie],
  );
  const { drag, start } = useDrag(frame, layout, drop);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') state.letGo();
    const next = walk(layout.people, current, event.key);
    if (next === current) return;
    event.preventDefault();
    focusPerson(frame, next);
  }

  return (
    <fieldset
      ref={frame}
      className={styles.board}
      data-shape={shape}
      aria-label={t('board', { people: people.length })}
      style={{ aspectRatio: `${layout.width} / ${layout.height}` }}
    >
      <Ties people={people} ties={state.ties} layout={layout} shown={state.shown} onCut={onTie}>
        {drag ? (
          <line
            className={styles.drawing}
            x1={layout.people[drag.from]?.x}
            y1={layout.people[drag.from]?.y}
            x2={drag.at.x}
            y2={drag.at.y}
          />
        ) : null}
        {cue ? <GhostTie {...firstTie} /> : null}
      </Ties>
      {people.map((person, at) => (
        <PersonToken
          key={person.id}
          person={person}
          holder={holders.includes(person.id)}
          view={state.board.views.get(person.id)}
          layout={layout}
          at={at}
          mark={markOf(person.id, at, state, drag?.over ?? null)}
          thinks={newlyFooled(state) === person.id}
          inTabOrder={at === current}
          onFocus={() => setCurrent(at)}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => start(at, event)}
          onPress={() => {
            if (!closed) onTap(person.id);
          }}
        />
      ))}
      {cue ? <GhostHand {...firstTie} /> : null}
    </fieldset>
  );
}

interface TiesProps {
  people: NetworkGoalQuestion['people'];
  ties: readonly Tie[];
  layout: Layout;
  shown: boolean;
  onCut?: (a: string, b: string) => void;
  children?: React.ReactNode;
}

/** The ties under the faces: the learner's own in marigold, those of the solution in ink. */
function Ties({ people, ties, layout, shown, onCut, children }: TiesProps) {
  const indexOf = new Map(people.map(({ id }, at) => [id, at]));
  return (
    <svg className={styles.ties} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden>
      {ties.map(([a, b]) => {
        const [from, to] = [indexOf.get(a), indexOf.get(b)];
        if (from === undefined || to === undefined) return null;
        const path = pathOf(routeBetween(layout, Math.min(from, to), Math.max(from, to)));
        return (
          <g key={[a, b].toSorted().join(' ')} data-tie={`${a} ${b}`}>
            <path className={styles.tie} data-shown={shown} d={path} pathLength={1} />
            {onCut ? <path className={styles.reach} d={path} onClick={() => onCut(a, b)} /> : null}
          </g>
        );
      })}
      {children}
    </svg>
  );
}

function markOf(id: string, at: number, { picked }: TieBoardState, over: number | null) {
  if (picked === id) return 'picked';
  return over === at ? 'over' : 'rest';
}

/** Who was fooled by the last tie: only that person thinks aloud, or the board would be full of bubbles. */
function newlyFooled({ change, board }: TieBoardState): string | undefined {
  if (change?.kind !== 'drawn') return undefined;
  return [change.a, change.b].find((id) => board.views.get(id)?.fooled);
}

function focusPerson(frame: RefObject<HTMLFieldSetElement | null>, at: number) {
  frame.current?.querySelectorAll('button')[at]?.focus();
}
