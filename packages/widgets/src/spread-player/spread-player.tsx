import { useState } from 'react';
import { InWords, Labels, NetworkDrawing, Walk } from '../network-figure/index.ts';
import { Plate, type PlateProps } from '../plate/index.ts';
import { CountsChart } from './counts-chart.tsx';
import { Deck } from './deck.tsx';
import type { SpreadPlayerSettings } from './settings.ts';
import { Share } from './share.tsx';
import styles from './spread-player.module.css';
import { useSpreadPlayer, type SpreadOutcome } from './use-spread-player.ts';
import { useSpreadWords } from './use-spread-words.ts';

export interface SpreadPlayerProps {
  settings: SpreadPlayerSettings;
  caption: string;
  number?: number | undefined;
  /** @default 'sheet' */
  paper?: PlateProps['paper'] | undefined;
  /** Called once a run was shown to its end. */
  onOutcome?: ((outcome: SpreadOutcome) => void) | undefined;
}

/** A spread through a network, step by step: the drawing, the counts over time, and all of it in words. */
export function SpreadPlayer({ settings, caption, number, paper, onOutcome }: SpreadPlayerProps) {
  const player = useSpreadPlayer(settings, onOutcome);
  const words = useSpreadWords(settings, player);
  const [walkFrom, setWalkFrom] = useState<number | null>(null);
  const { network, run, step, status } = player;
  const made = network.status.name === 'ready' ? network.rows.current : null;
  const first = player.timeline.current?.sources[0] ?? made?.byTies[0] ?? 0;

  return (
    <Plate number={number} caption={caption} {...(paper ? { paper } : {})}>
      <div className={styles.player} data-state={status}>
        <div className={styles.stage}>
          <NetworkDrawing
            drawing={network.drawing}
            status={network.status}
            label={`${caption} ${words.summary}`}
            onTap={setWalkFrom}
          >
            {made ? (
              <Labels drawing={network.drawing} rows={made} labels={settings.labels ?? []} />
            ) : null}
          </NetworkDrawing>
          <div className={styles.side}>
            {run && run.steps > 0 ? (
              <CountsChart
                series={run.series}
                steps={run.steps}
                step={step}
                word={words.chartWord}
              />
            ) : null}
            <InWords
              milestone={words.milestone}
              describe={words.describe}
              walking={walkFrom !== null}
              onWalk={() => setWalkFrom(walkFrom === null ? first : null)}
            >
              {player.reason ? (
                <p role="alert">{words.failed}</p>
              ) : (
                <>
                  <p>
                    <b>{words.where}</b> {words.summary}
                  </p>
                  <p className={styles.since}>{words.since}</p>
                </>
              )}
            </InWords>
          </div>
        </div>
        {made && walkFrom !== null ? (
          <Walk
            key={walkFrom}
            rows={made}
            drawing={network.drawing}
            person={words.person}
            start={walkFrom}
          />
        ) : null}
        <Deck player={player}>
          <Share settings={settings} player={player} caption={caption} />
        </Deck>
      </div>
    </Plate>
  );
}
