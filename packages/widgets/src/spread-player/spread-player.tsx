import { useState } from 'react';
import type { Earlier } from '../earlier/index.ts';
import {
  InWords,
  Labels,
  NetworkDrawing,
  pngOfNetwork,
  svgOfNetwork,
  Walk,
} from '../network-figure/index.ts';
import { Plate, type PlateProps } from '../plate/index.ts';
import { type LinkedFigure, ShareMenu } from '../share-button/index.ts';
import { CountsChart } from './counts-chart.tsx';
import { countsCsv } from './counts-csv.ts';
import { Deck } from './deck.tsx';
import type { SpreadPlayerSettings } from './settings.ts';
import styles from './spread-player.module.css';
import {
  type SpreadOutcome,
  type SpreadPlayerState,
  useSpreadPlayer,
} from './use-spread-player.ts';
import { useSpreadWords } from './use-spread-words.ts';

export interface SpreadPlayerProps {
  /** What it shows; small enough for a link. */
  settings: SpreadPlayerSettings;
  /** One sentence that says how to read it. */
  caption: string;
  /** The figure's number on its page; left out where it stands alone. */
  number?: number | undefined;
  /** @default 'sheet' */
  paper?: PlateProps['paper'] | undefined;
  /** What this figure told when it last ran to its end: it comes back as it was then. */
  earlier?: Earlier | undefined;
  /** Called once a run was shown to its end. */
  onOutcome?: ((outcome: SpreadOutcome) => void) | undefined;
}

/** A spread through a network, step by step: the drawing, the counts over time, and all of it in words. */
export function SpreadPlayer({
  settings,
  caption,
  number,
  paper,
  earlier,
  onOutcome,
}: SpreadPlayerProps) {
  const player = useSpreadPlayer(settings, { earlier, onOutcome });
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
          <ShareMenu
            file={`groundswell-${run?.seed ?? 0}-${step}`}
            figure={() => sharedFigure(settings, player)}
            png={() => pngOfNetwork(network.drawing, caption)}
            svg={() => svgOfNetwork(network.drawing, caption)}
            csv={() => (player.timeline.current ? countsCsv(player.timeline.current) : '')}
            disabled={!run}
          />
        </Deck>
      </div>
    </Plate>
  );
}

/** The very run and the very step that are on show. */
function sharedFigure(
  settings: SpreadPlayerSettings,
  { seed, step }: SpreadPlayerState,
): LinkedFigure {
  const { seedRule: _, ...spread } = settings.spread;
  return {
    kind: 'spread-player',
    settings: { ...settings, spread: { ...spread, seed }, step },
  };
}
