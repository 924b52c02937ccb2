import { type KeyboardEvent, type RefObject, useEffect, useId } from 'react';
import { rootOf } from '../root/index.ts';
import { type LookState, StateMark } from '../state-mark/index.ts';
import styles from './walk.module.css';

export interface Person {
  readonly name: string;
  readonly state: LookState;
  /** The state in the figure's own words. */
  readonly word: string;
}

export interface PersonListProps {
  ref: RefObject<HTMLOListElement | null>;
  label: string;
  describedBy: string;
  count: number;
  /** Place of the present one, −1 where there is none yet. */
  current: number;
  nodeAt: (place: number) => number;
  line: (node: number) => string;
  person: (node: number) => Person;
  onKeyDown: (event: KeyboardEvent) => void;
  onPick: (node: number) => void;
}

/** How many entries are there at a time, round the present one. */
const LISTED = 7;

/** A list of people, however long, that shows only the neighbourhood of the present one. */
export function PersonList(props: PersonListProps) {
  const { ref, label, describedBy, count, current, nodeAt, line, person, onKeyDown, onPick } =
    props;
  const titleId = useId();
  const first = Math.max(0, Math.min(current - Math.floor(LISTED / 2), count - LISTED));
  const places = Array.from({ length: Math.min(LISTED, count) }, (_, i) => first + i);

  // The keyboard moves on with the present entry, if it is in this list at all.
  useEffect(() => {
    if (!ref.current?.contains(rootOf(ref.current).activeElement)) return;
    const here = `[aria-posinset="${current + 1}"] button`;
    ref.current.querySelector<HTMLElement>(here)?.focus();
  }, [current, ref]);

  return (
    <div className={styles.list}>
      <p id={titleId} className={styles.title}>
        {label}
      </p>
      <ol ref={ref} aria-labelledby={titleId} aria-describedby={describedBy}>
        {places.map((place) => {
          const node = nodeAt(place);
          const isCurrent = place === current || (current < 0 && place === 0);
          return (
            <li key={node} aria-setsize={count} aria-posinset={place + 1}>
              <button
                type="button"
                tabIndex={isCurrent ? 0 : -1}
                aria-current={place === current}
                onKeyDown={onKeyDown}
                onClick={() => onPick(node)}
              >
                <StateMark state={person(node).state} size={20} />
                {line(node)}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
