import { Dices, List, ListX, Play, Plus, RotateCcw, SkipForward, X } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { Button } from '../button/index.ts';
import type { Earlier } from '../earlier/index.ts';
import { useMessages, useText } from '../language/index.ts';
import { Plate, type PlateProps } from '../plate/index.ts';
import { saveFile } from '../saving/index.ts';
import { ShareFigure } from '../share-button/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import { ChanceSlider } from './chance-slider.tsx';
import { HitsCaption } from './hits-caption.tsx';
import { messages } from './messages.ts';
import type { ReachDotsOutcome } from './outcome.ts';
import styles from './reach-dots.module.css';
import { measureOf, type ReachDotsSettings, sharedSettings } from './settings.ts';
import { Strips } from './strips.tsx';
import { triesCsv } from './tries-csv.ts';
import { TriesList } from './tries-list.tsx';
import { useReachDots } from './use-reach-dots.ts';
import { useWords } from './use-words.ts';

export interface ReachDotsProps {
  /** What it shows; small enough for a link. */
  settings: ReachDotsSettings;
  /** How to read the figure, in one sentence. */
  caption: string;
  /** The figure's number on its page. */
  number?: number | undefined;
  /** The paper it is printed on. */
  paper?: PlateProps['paper'];
  /** Locked numbers by question id; a strip that names a question waits for its lock. */
  predictions?: Readonly<Record<string, number>> | undefined;
  /** What this figure told when it last ran to its end: it comes back as it was then. */
  earlier?: Earlier | undefined;
  /** Called after the last dot of each run has landed. */
  onOutcome?: ((outcome: ReachDotsOutcome) => void) | undefined;
}

const noPredictions = {};
/** More dots than this are a blot. */
const mostTries = 1000;

/** Many tries of the same post as dots over one axis, beside what the learner had guessed. */
export function ReachDots({
  settings,
  caption,
  number,
  paper = 'sheet',
  predictions = noPredictions,
  earlier,
  onOutcome,
}: ReachDotsProps) {
  const t = useMessages(messages);
  const text = useText();
  const [listed, setListed] = useState(false);
  const listId = useId();
  const dots = useReachDots({ settings, predictions, earlier, onOutcome });
  const { state } = dots;
  const names = useMemo(
    () => settings.strips.map(({ id, label }) => (label ? text(label) : id)),
    [settings.strips, text],
  );
  const words = useWords({ settings, predictions, names, state });
  const { phase, series, seed, chance } = state;
  const hasRun = series.length > 0;
  const stage = useRef<HTMLDivElement>(null);
  const strips = useRef<HTMLDivElement>(null);
  const csv = () => triesCsv(names, series, { seed, measure: measureOf(settings) });

  const tools = hasRun ? (
    <>
      {phase === 'replaying' ? (
        <Button icon={<SkipForward />} onClick={dots.showAll}>
          {t('showAll')}
        </Button>
      ) : (
        <>
          {settings.slider ? null : (
            <Button
              icon={<Plus />}
              disabled={(series[0]?.values.length ?? 0) >= mostTries}
              onClick={() => void dots.more()}
            >
              {t('more', { n: settings.tries })}
            </Button>
          )}
          <Button icon={<RotateCcw />} onClick={dots.replay}>
            {t('replay')}
          </Button>
        </>
      )}
      <Button icon={<Dices />} onClick={() => void dots.newSeed()}>
        {t('newSeed')}
      </Button>
      <ShareFigure
        file={`groundswell-dots-${seed}`}
        figure={() => ({
          kind: 'reach-dots',
          settings: sharedSettings(settings, { seed, chance }),
        })}
        host={strips}
        caption={caption}
        csv={csv}
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
        <div ref={strips}>
          <Strips
            settings={settings}
            predictions={predictions}
            names={names}
            state={state}
            words={words}
          />
        </div>
        {settings.slider && hasRun ? (
          <>
            <ChanceSlider
              {...settings.slider}
              value={chance}
              onChange={(next) => void dots.setChance(next)}
            />
            <HitsCaption settings={settings} slider={settings.slider} chance={chance} seed={seed} />
          </>
        ) : null}
        {words.visible ? (
          <p className={styles.words} data-hidden={phase === 'falling'}>
            {words.visible}
          </p>
        ) : null}
        <output className={styles.announced}>
          <VisuallyHidden>{words.announced}</VisuallyHidden>
        </output>
        {phase === 'ready' || phase === 'failed' ? (
          <div className={styles.start}>
            <Button
              tone="main"
              icon={phase === 'failed' ? <RotateCcw /> : <Play />}
              onClick={() => {
                // The button goes away with the press; the keyboard stays in the figure.
                stage.current?.focus({ preventScroll: true });
                void dots.run();
              }}
            >
              {phase === 'failed' ? t('retry') : t('run')}
            </Button>
          </div>
        ) : null}
        {phase === 'running' && state.progress > 0 ? (
          <div className={styles.start}>
            <progress
              className={styles.progress}
              max={1}
              value={state.progress}
              aria-label={words.visible}
            />
            <Button icon={<X />} onClick={dots.cancel}>
              {t('stop')}
            </Button>
          </div>
        ) : null}
        <div id={listId}>
          {listed && hasRun ? (
            <TriesList
              names={names}
              series={series}
              measure={measureOf(settings)}
              seed={seed}
              onDownload={() => saveFile(`groundswell-dots-${seed}.csv`, csv())}
            />
          ) : null}
        </div>
      </div>
    </Plate>
  );
}
