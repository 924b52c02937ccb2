import { Dices, LineChart, List, ListX, Play, RotateCcw, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button } from '../button/index.ts';
import type { Earlier } from '../earlier/index.ts';
import { useMessages } from '../language/index.ts';
import { Plate, type PlateProps } from '../plate/index.ts';
import { ShareFigure } from '../share-button/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import { ActHead } from './act-head.tsx';
import { Controls } from './controls.tsx';
import { CurveChart } from './curve-chart.tsx';
import { Deck } from './deck.tsx';
import { GrowthChart } from './growth-chart.tsx';
import { messages } from './messages.ts';
import type { RewireFigureOutcome } from './outcome.ts';
import styles from './rewire-figure.module.css';
import { Ring } from './ring.tsx';
import { actingBy } from './ring-shape.ts';
import { type RewireFigureSettings, sharedSettings } from './settings.ts';
import { SmallRings } from './small-rings.tsx';
import { curveTable, raceTable, tableCsv, triesTable } from './table.ts';
import { TableList } from './table-list.tsx';
import { useRewireFigure } from './use-rewire-figure.ts';
import { useWords } from './use-words.ts';

export interface RewireFigureProps {
  /** What it shows; small enough for a link. */
  settings: RewireFigureSettings;
  /** How to read the figure, in one sentence. */
  caption: string;
  /** The figure's number on its page; left out where it stands alone. */
  number?: number | undefined;
  /**
   * The paper it is printed on: the module’s, or the plain sheet.
   * @default 'sheet'
   */
  paper?: PlateProps['paper'];
  /** Locked numbers by question id; settings that name one wait for it. */
  predictions?: Readonly<Record<string, number>> | undefined;
  /** What it told when it last ran to its end, so that it comes back as it was then. */
  earlier?: Earlier | undefined;
  /** Called once what was run has come to rest and its tries are counted. */
  onOutcome?: ((outcome: RewireFigureOutcome) => void) | undefined;
}

const noPredictions: Readonly<Record<string, number>> = {};
const NEARLY_ALL = 0.9;

/** A ring whose ties move across it by a slider, and what that does to acts that need one friend or several. */
export function RewireFigure(props: RewireFigureProps) {
  const { settings, caption, number, paper = 'sheet' } = props;
  const { predictions = noPredictions, earlier, onOutcome } = props;
  const t = useMessages(messages);
  const figure = useRewireFigure({ settings, predictions, earlier, onOutcome });
  const words = useWords(settings, figure);
  const [listed, setListed] = useState(false);
  const listId = useId();
  const stage = useRef<HTMLDivElement>(null);
  const views = useRef<HTMLDivElement>(null);
  const { phase, place, points, play, sweeping, seed, ran } = figure;
  const { rings } = figure;
  const { acts, people, shows, tries } = settings;
  const [ring] = rings;
  const isSmall = shows === 'tries';

  function headOf(a: number) {
    if (!isSmall) {
      const count = ring?.actedOn[a] ? actingBy(ring.actedOn[a], play.day) : 0;
      return { count, of: t('acting', { people }) };
    }
    const taken = rings.filter(({ actedOn }) => {
      return actedOn[a] !== undefined && actingBy(actedOn[a], play.day) >= NEARLY_ALL * people;
    });
    return { count: taken.length, of: t('triesHead', { tries }) };
  }

  const tables = {
    race: () => ring && raceTable(settings, ring, play.lastDay),
    tries: () => triesTable(settings, rings, play.lastDay),
    curve: () => curveTable(settings, points),
  };
  const table = listed && ran ? tables[shows]() : undefined;

  const tools = ran ? (
    <>
      {shows === 'curve' && sweeping === null && !figure.knowsAll ? (
        <Button icon={<LineChart />} onClick={figure.tryEverything}>
          {t('everything')}
        </Button>
      ) : null}
      <Button icon={<Dices />} onClick={figure.another}>
        {t(isSmall ? 'anotherMany' : 'another')}
      </Button>
      <ShareFigure
        file={`groundswell-ring-${seed}`}
        host={views}
        caption={caption}
        csv={() => {
          const shown = tables[shows]();
          return shown ? tableCsv(shown, settings) : '';
        }}
        figure={() => ({
          kind: 'rewire-figure',
          settings: sharedSettings(settings, place, seed),
        })}
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
      <div
        className={styles.figure}
        data-state={phase}
        data-shows={shows}
        data-paper={paper}
        ref={stage}
        tabIndex={-1}
      >
        <div className={styles.heads}>
          {acts.map((act, a) => (
            <ActHead key={act.id} act={act} name={words.names[a] ?? ''} {...headOf(a)} />
          ))}
        </div>
        <div className={styles.views} ref={views}>
          {isSmall && acts[0] ? (
            <SmallRings people={people} act={acts[0]} rings={rings} day={play.day} />
          ) : (
            <Ring
              people={people}
              friends={place.friends}
              acts={acts}
              ring={ring}
              day={play.day}
              label={words.picture}
            />
          )}
          {shows === 'race' ? (
            <GrowthChart
              people={people}
              acts={acts}
              ring={ring}
              day={play.day}
              lastDay={play.lastDay}
              guesses={acts.map(({ prediction = '' }) => predictions[prediction])}
            />
          ) : null}
          {shows === 'curve' ? (
            <CurveChart
              settings={settings}
              points={points}
              place={place}
              nameOf={words.lineName}
              predictions={predictions}
            />
          ) : null}
        </div>
        {ran ? <Deck play={play} /> : null}
        <Controls settings={settings} figure={figure} />
        <p className={styles.words}>{words.visible}</p>
        <output className={styles.announced}>
          <VisuallyHidden>{words.announced}</VisuallyHidden>
        </output>
        {phase === 'ready' || phase === 'failed' ? (
          <p className={styles.start}>
            <Button
              tone="main"
              icon={phase === 'failed' ? <RotateCcw /> : <Play />}
              onClick={() => {
                // The button goes away with the press; the keyboard stays in the figure.
                stage.current?.focus({ preventScroll: true });
                figure.run();
              }}
            >
              {t(phase === 'failed' ? 'retry' : 'run')}
            </Button>
          </p>
        ) : null}
        {sweeping !== null && shows === 'curve' ? (
          <p className={styles.start}>
            <progress max={1} value={sweeping} aria-label={t('trying', { done: sweeping })} />
            <Button icon={<X />} onClick={figure.stop}>
              {t('stop')}
            </Button>
          </p>
        ) : null}
        <div id={listId}>
          {table ? <TableList settings={settings} table={table} names={words.names} /> : null}
        </div>
      </div>
    </Plate>
  );
}
