import { useState } from 'react';
import type { Earlier } from '../earlier/index.ts';
import { InWords, NetworkDrawing, Walk } from '../network-figure/index.ts';
import { Plate, type PlateProps } from '../plate/index.ts';
import { useMessages } from '../language/index.ts';
import { Counts } from './counts.tsx';
import styles from './majority-town.module.css';
import { messages } from './messages.ts';
import { PlacingChoice } from './placing-choice.tsx';
import type { MajorityTownSettings } from './settings.ts';
import { type MajorityTownOutcome, useMajorityTown } from './use-majority-town.ts';
import { useTownWords } from './use-town-words.ts';

export interface MajorityTownProps {
  /** What it shows; small enough for a link. */
  settings: MajorityTownSettings;
  /** One sentence that says how to read it. */
  caption: string;
  /** The figure's number on its page; left out where it stands alone. */
  number?: number | undefined;
  /** @default 'sheet' */
  paper?: PlateProps['paper'] | undefined;
  /** Locked percentages by question id. */
  predictions?: Readonly<Record<string, number>> | undefined;
  /** What this figure told when it last ran to its end: it comes back as it was then. */
  earlier?: Earlier | undefined;
  /** Called once both placings were looked at. */
  onOutcome?: ((outcome: MajorityTownOutcome) => void) | undefined;
}

const noPredictions = {};

/** The same badges in two placings, and who takes them for the majority. */
export function MajorityTown({
  settings,
  caption,
  number,
  paper,
  predictions = noPredictions,
  earlier,
  onOutcome,
}: MajorityTownProps) {
  const t = useMessages(messages);
  const state = useMajorityTown(settings, { predictions, earlier, onOutcome });
  const words = useTownWords(state);
  const [walkFrom, setWalkFrom] = useState<number | null>(null);
  const { network, summary, phase } = state;
  const rows = phase === 'ready' ? network.rows.current : null;

  return (
    <Plate number={number} caption={caption} {...(paper ? { paper } : {})}>
      <div className={styles.town} data-state={phase}>
        <div className={styles.stage}>
          <NetworkDrawing
            drawing={network.drawing}
            status={network.status}
            label={`${caption} ${words.summary}`}
            onTap={setWalkFrom}
          />
          <div className={styles.side}>
            <PlacingChoice state={state} />
            {summary && phase === 'ready' ? <Counts state={state} summary={summary} /> : null}
            <InWords
              milestone={words.summary}
              describe={words.describe}
              walking={walkFrom !== null}
              onWalk={() => setWalkFrom(walkFrom === null ? (rows?.byTies[0] ?? 0) : null)}
            >
              <p>{phase === 'failed' ? t('failed', { reason: state.reason }) : words.summary}</p>
            </InWords>
          </div>
        </div>
        {rows && walkFrom !== null ? (
          <Walk
            key={walkFrom}
            rows={rows}
            drawing={network.drawing}
            person={words.person}
            start={walkFrom}
          />
        ) : null}
      </div>
    </Plate>
  );
}
