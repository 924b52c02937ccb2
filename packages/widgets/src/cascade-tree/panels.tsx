import { useMemo } from 'react';
import { useMessages } from '../language/index.ts';
import type { Hit } from '../simulation/index.ts';
import { useWidth } from '../width/index.ts';
import { layOutBursts } from './burst-layout.ts';
import styles from './cascade-tree.module.css';
import { fitTree } from './fit.ts';
import { messages } from './messages.ts';
import { chainLetter, hopsOf } from './showing.ts';
import { layOutSpiral } from './spiral-layout.ts';
import { TreeDrawing } from './tree-drawing.tsx';

interface PanelsProps {
  hit: Hit;
  rank: number;
  posts: number;
}

/** More marks than this would hold up the page, and nobody could tell them apart. */
const mostDrawn = 2500;

/** From this width on the two trees stand beside each other, px. */
const beside = 560;
const gutter = 24;

/** The hit as it was, and a chain letter to as many people at the same scale. */
export function Panels(props: PanelsProps) {
  const t = useMessages(messages);
  const { length } = props.hit.people;
  if (length > mostDrawn) return <p className={styles.words}>{t('tooMany', { people: length })}</p>;
  return <BothTrees {...props} />;
}

function BothTrees({ hit, rank, posts }: PanelsProps) {
  const t = useMessages(messages);
  const [width, ref] = useWidth(600);
  const isWide = width >= beside;
  const room = isWide
    ? { width: (width - gutter) * 0.62, height: 380 }
    : { width, height: Math.min(width * 1.05, 400) };
  const letterRoom = isWide
    ? { width: (width - gutter) * 0.38, height: 380 }
    : { width, height: Math.min(width * 0.8, 280) };
  const { width: roomWidth, height: roomHeight } = room;
  const { width: letterWidth, height: letterHeight } = letterRoom;

  const tree = useMemo(
    () =>
      fitTree(layOutBursts(hit), { width: roomWidth, height: roomHeight, margin: 14, most: 1.8 }),
    [hit, roomWidth, roomHeight],
  );
  const letter = useMemo(() => chainLetter(hit.people.length), [hit]);
  const letterTree = useMemo(
    () =>
      fitTree(layOutSpiral(letter), {
        width: letterWidth,
        height: letterHeight,
        margin: 14,
        most: tree.scale,
      }),
    [letter, letterWidth, letterHeight, tree.scale],
  );
  const captions = useMemo(
    () => [
      {
        id: 'broadcast',
        person: hit.broadcaster,
        lines: [
          t('oneBroadcast', { crowd: hit.largestBroadcast, people: hit.reached }),
          t('byOne'),
        ],
      },
      ...(hit.broadcaster === 0 ? [] : [{ id: 'starts', person: 0, lines: [t('starts')] }]),
    ],
    [hit, t],
  );
  const hops = Math.max(...hopsOf(letter));

  return (
    <div className={styles.panels} data-beside={isWide} ref={ref}>
      <section className={styles.panel}>
        <h3>{t('hitTitle', { rank, posts })}</h3>
        <p>{t('hitPeople', { people: hit.reached })}</p>
        <TreeDrawing
          key={hit.seed}
          showing={hit}
          fitted={tree}
          broadcaster={hit.broadcaster}
          captions={captions}
          description={t('treePicture', { people: hit.reached, crowd: hit.largestBroadcast })}
        />
      </section>
      <section className={styles.panel}>
        <h3>{t('letterTitle')}</h3>
        <p>
          {t('letterNote')}, {t('letterHops', { hops })}
        </p>
        <TreeDrawing
          showing={letter}
          fitted={letterTree}
          broadcaster={null}
          captions={[]}
          description={t('letterPicture', { people: hit.reached, hops })}
        />
      </section>
    </div>
  );
}
