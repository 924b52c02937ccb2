import { Dices, List, ListX, Play, RotateCcw, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button } from '../button/index.ts';
import type { Earlier } from '../earlier/index.ts';
import { useMessages } from '../language/index.ts';
import { Plate, type PlateProps } from '../plate/index.ts';
import { saveFile } from '../saving/index.ts';
import { ShareFigure } from '../share-button/index.ts';
import styles from './cascade-tree.module.css';
import { hitCsv } from './hit-csv.ts';
import { HitPicker } from './hit-picker.tsx';
import { messages } from './messages.ts';
import { type CascadeTreeOutcome, outcomeOf } from './outcome.ts';
import { Outline } from './outline.tsx';
import { Panels } from './panels.tsx';
import type { CascadeTreeSettings } from './settings.ts';
import { useCascadeTree } from './use-cascade-tree.ts';

export interface CascadeTreeProps {
  /** What it shows; small enough for a link. */
  settings: CascadeTreeSettings;
  /** How to read the figure, in one sentence. */
  caption: string;
  /** The figure's number on its page. */
  number?: number | undefined;
  /** The paper it is printed on. */
  paper?: PlateProps['paper'];
  /** What this figure told when it last ran to its end: it comes back as it was then. */
  earlier?: Earlier | undefined;
  /** Called when the posts are done, and again when another of the ten biggest is drawn. */
  onOutcome?: ((outcome: CascadeTreeOutcome) => void) | undefined;
}

/** The biggest of many posts taken apart: who showed whom, beside a chain letter to as many people. */
export function CascadeTree({
  settings,
  caption,
  number,
  paper = 'sheet',
  earlier,
  onOutcome,
}: CascadeTreeProps) {
  const t = useMessages(messages);
  const [listed, setListed] = useState(false);
  const listId = useId();
  const stage = useRef<HTMLDivElement>(null);
  const trees = useRef<HTMLDivElement>(null);
  const { state, run, newSeed, choose, cancel } = useCascadeTree({ settings, earlier, onOutcome });
  const { phase, hits, chosen, seed, progress, error } = state;
  const { posts } = settings;
  const hit = hits[chosen];
  const { largestShare, topTenMedian, longestChain } = outcomeOf(hits, chosen, seed);

  const tools = hit ? (
    <>
      <Button icon={<Dices />} onClick={() => void newSeed()}>
        {t('newSeed')}
      </Button>
      <ShareFigure
        file={`groundswell-cascade-${hit.seed}`}
        figure={() => ({ kind: 'cascade-tree', settings: { ...settings, seed } })}
        host={trees}
        caption={caption}
        csv={() => hitCsv(hit)}
      />
      <Button
        icon={listed ? <ListX /> : <List />}
        aria-expanded={listed}
        aria-controls={listId}
        onClick={() => setListed(!listed)}
      >
        {listed ? t('closeList') : t('asList')}
      </Button>
    </>
  ) : undefined;

  return (
    <Plate number={number} caption={caption} paper={paper} tools={tools}>
      <div className={styles.figure} data-state={phase} ref={stage} tabIndex={-1}>
        {hit ? <HitPicker hits={hits} posts={posts} chosen={chosen} onChoose={choose} /> : null}
        <div ref={trees}>{hit ? <Panels hit={hit} rank={chosen + 1} posts={posts} /> : null}</div>
        <output className={styles.words}>
          {phase === 'ready' ? t('ready', { posts }) : null}
          {phase === 'failed' ? t('failed', { reason: error ?? '' }) : null}
          {phase === 'done'
            ? t('words', {
                share: Math.round(largestShare * 100),
                median: Math.round(topTenMedian * 100),
                chain: longestChain,
              })
            : null}
        </output>
        {phase === 'ready' || phase === 'failed' ? (
          <div className={styles.start}>
            <Button
              tone="main"
              icon={phase === 'failed' ? <RotateCcw /> : <Play />}
              onClick={() => {
                // The button goes away with the press; the keyboard stays in the figure.
                stage.current?.focus({ preventScroll: true });
                void run();
              }}
            >
              {phase === 'failed' ? t('retry') : t('run')}
            </Button>
          </div>
        ) : null}
        {phase === 'running' ? (
          <div className={styles.start}>
            <progress
              className={styles.progress}
              max={1}
              value={progress}
              aria-label={t('running', { posts, percent: Math.round(progress * 100) })}
            />
            <Button icon={<X />} onClick={cancel}>
              {t('stop')}
            </Button>
          </div>
        ) : null}
        <div id={listId}>
          {listed && hit ? (
            <Outline
              hit={hit}
              onDownload={() => saveFile(`groundswell-cascade-${hit.seed}.csv`, hitCsv(hit))}
            />
          ) : null}
        </div>
      </div>
    </Plate>
  );
}
