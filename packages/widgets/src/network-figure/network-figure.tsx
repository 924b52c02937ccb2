import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useMessages, useText } from '../language/index.ts';
import { personNames } from '../people/person.ts';
import { Plate, type PlateProps } from '../plate/index.ts';
import { nodeOf } from '../simulation/index.ts';
import { ShareMenu } from '../share-button/index.ts';
import { stateMessages } from '../state-mark/index.ts';
import { type MarkCode, stateCode, stateOfMark } from './drawing/index.ts';
import { InWords } from './in-words.tsx';
import { Labels } from './labels.tsx';
import { messages } from './messages.ts';
import { NetworkDrawing } from './network-drawing.tsx';
import styles from './network-figure.module.css';
import { peopleCsv } from './people-csv.ts';
import type { Person } from './person-list.tsx';
import type { NetworkFigureSettings } from './settings.ts';
import { pngOfNetwork, svgOfNetwork } from './take-network.ts';
import { useNetwork } from './use-network.ts';
import { Walk } from './walk.tsx';

export interface NetworkFigureProps {
  /** What it shows; small enough for a link. */
  settings: NetworkFigureSettings;
  /** The figure's number on its page; left out where it stands alone. */
  number?: number | undefined;
  /** One sentence that says how to read it. */
  caption: string;
  /**
   * The paper it is printed on: the module’s, or the plain sheet.
   * @default 'sheet'
   */
  paper?: PlateProps['paper'] | undefined;
}

/** Room for half a face, and for the name under it, px. */
const FACE_MARGIN = 48;

/** Faces are many drawings, so only a figure that shows them fetches them. */
const Faces = lazy(async () => ({ default: (await import('./faces.tsx')).Faces }));

/** A network to look at: people as marks, their ties, names beside them, and all of it in words. */
export function NetworkFigure({ settings, number, caption, paper }: NetworkFigureProps) {
  const t = useMessages(messages);
  const stateWord = useMessages(stateMessages);
  const text = useText();
  const faces = settings.faces ?? [];
  const margin = faces.length > 0 ? FACE_MARGIN : undefined;
  const { drawing, rows, status } = useNetwork(settings.network, margin);
  const [walkFrom, setWalkFrom] = useState<number | null>(null);
  const made = status.name === 'making' || status.name === 'failed' ? null : rows.current;

  const marks = useMemo(() => {
    const codes = new Uint8Array(made?.nodeCount ?? 0);
    for (const { who, state } of settings.marks ?? []) {
      const node = made ? nodeOf(who, made) : -1;
      if (node >= 0) codes[node] = stateCode[state];
    }
    return codes;
  }, [made, settings.marks]);

  useEffect(() => {
    if (made) drawing.mark(marks);
  }, [drawing, made, marks]);

  function person(node: number): Person {
    const state = stateOfMark(marks[node] as MarkCode);
    const label = settings.labels?.find(({ who }) => made && nodeOf(who, made) === node);
    const face = faces.find(({ who }) => made && nodeOf(who, made) === node)?.face;
    const name = face
      ? personNames[face]
      : label
        ? text(label.name)
        : t('person', { number: node + 1 });
    return { name, state, word: stateWord(state) };
  }

  const size = made ? t('size', { people: made.nodeCount, ties: made.ties.length / 2 }) : '';
  const mean = made
    ? t('mean', {
        mean: made.ties.length / made.nodeCount,
        most: made.degrees[made.byTies[0] ?? 0] ?? 0,
      })
    : '';

  const tools = made ? (
    <ShareMenu
      file="groundswell-network"
      figure={() => ({ kind: 'network-figure', settings })}
      png={() => pngOfNetwork(drawing, caption)}
      svg={() => svgOfNetwork(drawing, caption)}
      csv={() => peopleCsv(made, person)}
    />
  ) : null;

  return (
    <Plate number={number} caption={caption} tools={tools} {...(paper ? { paper } : {})}>
      <NetworkDrawing
        drawing={drawing}
        status={status}
        label={`${caption} ${size}`}
        onTap={setWalkFrom}
      >
        {made && faces.length > 0 ? (
          <Suspense>
            <Faces drawing={drawing} rows={made} faces={faces} person={person} />
          </Suspense>
        ) : null}
        {made ? <Labels drawing={drawing} rows={made} labels={settings.labels ?? []} /> : null}
      </NetworkDrawing>
      {status.name === 'failed' ? null : (
        <div className={styles.words}>
          <InWords
            milestone={status.name === 'ready' ? size : ''}
            describe={() => `${size} ${mean}`}
            walking={walkFrom !== null}
            onWalk={() => setWalkFrom(walkFrom === null ? (made?.byTies[0] ?? 0) : null)}
          >
            <p>
              {size} {mean}
            </p>
          </InWords>
          {made && walkFrom !== null ? (
            <Walk key={walkFrom} rows={made} drawing={drawing} person={person} start={walkFrom} />
          ) : null}
        </div>
      )}
    </Plate>
  );
}
