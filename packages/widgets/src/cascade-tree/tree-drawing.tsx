import { type CSSProperties, useId, useMemo } from 'react';
import { stateOutlines } from '../state-mark/index.ts';
import styles from './cascade-tree.module.css';
import type { FittedTree } from './fit.ts';
import { audiences, hopsOf, type Showing } from './showing.ts';
import { type Caption, placeCaptions } from './tree-labels.ts';

export interface TreeDrawingProps {
  showing: Showing;
  fitted: FittedTree;
  /** Whose crowd is coloured and hatched; nobody's in the chain letter. */
  broadcaster: number | null;
  captions: readonly Caption[];
  description: string;
}

/** A listener's mark; under 9 px it keeps its outline only. */
const dot = 2.5;
/** From one hop to the next, ms; a long chain goes faster, so that it ends in time. */
const tell = 480;
const longest = 3000;

/** Who showed whom as spokes and marks: everybody's crowd opens out of the one who showed it to them. */
export function TreeDrawing({
  showing,
  fitted,
  broadcaster,
  captions,
  description,
}: TreeDrawingProps) {
  const hatch = useId();
  const { places, rings, scale, width } = fitted;
  const shown = useMemo(() => audiences(showing), [showing]);
  const hops = useMemo(() => hopsOf(showing), [showing]);
  const placed = useMemo(() => placeCaptions(captions, fitted), [captions, fitted]);
  const height = Math.max(fitted.height, ...placed.map(({ box }) => box.y + box.height + 4));
  const size = Math.min(1.25, Math.max(0.6, scale));
  const pace = Math.min(tell, longest / Math.max(1, ...hops));
  const delayOf = (person: number) => (hops[person] ?? 0) * pace;
  const at = (person: number) => places[person] ?? { x: 0, y: 0 };

  return (
    <svg className={styles.tree} width={width} height={height} role="img" aria-label={description}>
      <defs>
        <pattern
          id={hatch}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={styles.hatch} d="M0 0V6" />
        </pattern>
      </defs>
      {broadcaster === null ? null : (
        <g className={styles.burst} style={openingOf(delayOf(broadcaster), at(broadcaster))}>
          <circle
            className={styles.crowd}
            cx={at(broadcaster).x}
            cy={at(broadcaster).y}
            r={(rings[broadcaster] ?? 0) + 7}
          />
          <circle
            fill={`url(#${hatch})`}
            cx={at(broadcaster).x}
            cy={at(broadcaster).y}
            r={(rings[broadcaster] ?? 0) + 7}
          />
        </g>
      )}
      {shown.map((listeners, teller) =>
        listeners.length === 0 ? null : (
          <g
            // A person is their place in the cascade, which never changes under one drawing.
            // oxlint-disable-next-line react/no-array-index-key
            key={teller}
            className={styles.burst}
            style={openingOf(delayOf(teller), at(teller))}
          >
            <path
              className={teller === broadcaster ? styles.broadcast : styles.spokes}
              d={listeners
                .map((one) => spoke(at(teller), at(one), clear(listeners.length)))
                .join('')}
            />
            {listeners.map((one) =>
              showing.passedOn[one] ? null : (
                <circle
                  key={one}
                  className={styles.listener}
                  cx={at(one).x}
                  cy={at(one).y}
                  r={dot * size}
                />
              ),
            )}
          </g>
        ),
      )}
      {showing.passedOn.map((passes, person) =>
        passes ? (
          <path
            // As above: a person is their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={person}
            className={person === 0 ? styles.sender : styles.sharer}
            style={delayed(delayOf(person) - pace / 2)}
            d={stateOutlines.sharing}
            transform={`translate(${at(person).x} ${at(person).y}) scale(${markScale(person, shown[person]?.length ?? 0) * size})`}
          />
        ) : null,
      )}
      {placed.map(({ id, person, lines, box, align, leader }) => (
        <g key={id} className={styles.label} style={delayed(delayOf(person) + pace)}>
          {leader ? <path className={styles.leader} d={leader} /> : null}
          <text textAnchor={align}>
            {lines.map((words, row) => (
              <tspan
                key={words}
                x={align === 'start' ? box.x : box.x + box.width}
                y={box.y + 13 + row * 17}
              >
                {words}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The sender and whoever reached a crowd are drawn larger than the links of a chain. */
function markScale(person: number, crowd: number): number {
  if (person === 0) return 0.85;
  return crowd > 8 ? 0.75 : 0.4;
}

/** What a person shows opens out of them once the news has come that far. */
function openingOf(delay: number, { x, y }: Place): CSSProperties {
  return { ...delayed(delay), transformOrigin: `${x}px ${y}px` };
}

function delayed(delay: number): CSSProperties {
  return { '--delay': `${delay}ms` } as CSSProperties;
}

/** Round whoever reached a crowd the spokes leave a clearing, so that the crowd reads as one ring. */
function clear(crowd: number): number {
  return crowd > 12 ? 17 : 0;
}

interface Place {
  x: number;
  y: number;
}

function spoke(from: Place, to: Place, clearing: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(clearing / length, 0.8);
  const x = from.x + (to.x - from.x) * share;
  const y = from.y + (to.y - from.y) * share;
  return `M${x.toFixed(1)} ${y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
}
