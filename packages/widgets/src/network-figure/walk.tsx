import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useMessages } from '../language/index.ts';
import type { NetworkRows } from '../simulation/index.ts';
import type { Drawing } from './drawing/index.ts';
import { messages } from './messages.ts';
import { type Person, PersonList } from './person-list.tsx';
import { useWalk } from './use-walk.ts';
import styles from './walk.module.css';

export interface WalkProps {
  rows: NetworkRows;
  drawing: Drawing;
  /** Who a node is right now. */
  person: (node: number) => Person;
  /** Where the walk begins. */
  start: number;
}

/** Two lists that walk the network by arrow keys or taps: people in order of ties, and the ties of one. */
export function Walk({ rows, drawing, person, start }: WalkProps) {
  const t = useMessages(messages);
  const hintId = useId();
  const walk = useWalk(rows, start);
  const people = useRef<HTMLOListElement>(null);
  const ties = useRef<HTMLOListElement>(null);
  const lookedAt = walk.tie < 0 ? walk.person : walk.neighbor;

  useEffect(() => drawing.focus(lookedAt), [drawing, lookedAt]);
  useEffect(() => () => drawing.focus(-1), [drawing]);

  function keyInPeople(event: KeyboardEvent) {
    const rank = placeAfter(event.key, walk.rank, rows.nodeCount);
    if (rank !== null) walk.goToRank(rank);
    else if (event.key === 'ArrowRight' && walk.tieCount > 0) walk.look(0);
    else return;
    event.preventDefault();
    if (event.key === 'ArrowRight') focusIn(ties);
  }

  function keyInTies(event: KeyboardEvent) {
    const tie = placeAfter(event.key, walk.tie, walk.tieCount);
    if (tie !== null) walk.look(tie);
    else if (event.key === 'ArrowLeft' || event.key === 'Escape') walk.look(-1);
    else return;
    event.preventDefault();
    if (tie === null) focusIn(people);
  }

  const line = (node: number) => {
    const { name, word } = person(node);
    return t('personLine', { name, state: word, ties: rows.degrees[node] ?? 0 });
  };

  return (
    <div className={styles.walk}>
      <p id={hintId} className={styles.hint}>
        {t('walkKeys')}
      </p>
      <div className={styles.lists}>
        <PersonList
          ref={people}
          label={t('people')}
          describedBy={hintId}
          count={rows.nodeCount}
          current={walk.rank}
          nodeAt={(rank) => rows.byTies[rank] ?? 0}
          line={line}
          person={person}
          onKeyDown={keyInPeople}
          onPick={(node) => walk.goTo(node)}
        />
        {walk.tieCount > 0 ? (
          <PersonList
            ref={ties}
            label={t('tiesOf', { name: person(walk.person).name })}
            describedBy={hintId}
            count={walk.tieCount}
            current={walk.tie}
            nodeAt={(tie) => rows.neighbors[(rows.starts[walk.person] ?? 0) + tie] ?? 0}
            line={line}
            person={person}
            onKeyDown={keyInTies}
            onPick={(node) => {
              walk.goTo(node);
              focusIn(people);
            }}
          />
        ) : (
          <p>{t('noTies')}</p>
        )}
      </div>
    </div>
  );
}

/** Puts the keyboard on the present entry of a list, once it is rendered. */
function focusIn(list: React.RefObject<HTMLOListElement | null>) {
  requestAnimationFrame(() => {
    list.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  });
}

/** The place that a key leads to in a list, or null if the key leads nowhere in it. */
function placeAfter(key: string, place: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(place + 1, last);
    case 'ArrowUp':
      return Math.max(place - 1, 0);
    case 'PageDown':
      return Math.min(place + 10, last);
    case 'PageUp':
      return Math.max(place - 10, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
