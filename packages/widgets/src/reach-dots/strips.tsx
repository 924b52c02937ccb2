import { useMemo } from 'react';
import { useMessages, useNumber } from '../language/index.ts';
import { useWidth } from '../width/index.ts';
import { placeAxis } from './axis.ts';
import { fitPitch } from './dot-piles.ts';
import { messages } from './messages.ts';
import styles from './reach-dots.module.css';
import { measureOf, type ReachDotsSettings } from './settings.ts';
import { Strip, type StripFrame, type StripLabels } from './strip.tsx';
import { StripHead } from './strip-head.tsx';
import { summarize } from './summary.ts';
import type { ReachDotsState } from './use-reach-dots.ts';
import type { Words } from './use-words.ts';

interface StripsProps {
  settings: ReachDotsSettings;
  predictions: Readonly<Record<string, number>>;
  names: readonly string[];
  state: ReachDotsState;
  words: Words;
}

/** px at which a strip no longer has room for its desk height. */
const narrow = 480;

/** The strips under each other over one axis; only the last one is numbered. */
export function Strips({ settings, predictions, names, state, words }: StripsProps) {
  const t = useMessages(messages);
  const number = useNumber();
  const [width, ref] = useWidth(600);
  const { strips, axis: axisSettings } = settings;
  const { series, shown, round, fall } = state;

  const axis = useMemo(
    () => placeAxis(axisSettings, leftOf(width), rightOf(width)),
    [axisSettings, width],
  );
  const height = heightOf(width, strips.length);
  const pitch = useMemo(
    () =>
      fitPitch(
        series.map(({ values }) => values),
        axis.place,
        { left: leftOf(width), right: rightOf(width), height },
      ),
    [series, axis, width, height],
  );
  const axisName = t(
    measureOf(settings) === 'reach'
      ? axisSettings.scale === 'log'
        ? 'axisReachLog'
        : 'axisReachLinear'
      : axisSettings.scale === 'log'
        ? 'axisVotesLog'
        : 'axisVotesLinear',
  );

  return (
    <div className={styles.strips} ref={ref}>
      {strips.map(({ id, label, prediction }, s) => {
        const one = series[s];
        // On a narrow strip among others the words about the stopped tries stand in its head.
        const crowded = strips.length > 1 && width < narrow;
        const found = words.labels[s] ?? null;
        const stops = crowded ? found?.stopped : undefined;
        const labels = found && crowded ? headless(found) : found;
        const frame: StripFrame = {
          width,
          left: leftOf(width),
          right: rightOf(width),
          headroom: strips.length > 1 ? 24 : 64,
          height,
          numbered: s === strips.length - 1,
        };
        return (
          <section key={id} aria-label={names[s]}>
            {label && strips.length > 1 ? (
              <StripHead
                name={names[s] ?? id}
                note={[
                  one && one.ties > 0 ? t('followers', { n: one.ties }) : '',
                  stops?.lines.join(' ') ?? '',
                ]
                  .filter(Boolean)
                  .join(', ')}
                lead={t('typicalLead')}
                typical={words.typical[s] ?? null}
              />
            ) : null}
            <Strip
              values={one?.values ?? []}
              shown={shown}
              round={round}
              fall={fall}
              axis={axis}
              frame={frame}
              pitch={pitch}
              guess={prediction === undefined ? undefined : predictions[prediction]}
              median={one ? middleOf(one.values) : undefined}
              labels={labels}
              tick={number}
              medianName={strips.length > 1 ? null : (words.middleNames[s] ?? null)}
              description={words.sentences[s] ?? words.visible}
            />
          </section>
        );
      })}
      <p className={styles.axisName}>{axisName}</p>
    </div>
  );
}

function headless(labels: StripLabels): StripLabels {
  return { ...labels, stopped: undefined };
}

function middleOf(values: readonly number[]): number {
  return summarize(values).median;
}

/** Room for the first and the last number under the axis. */
function leftOf(width: number): number {
  return width < narrow ? 14 : 22;
}

function rightOf(width: number): number {
  return width - (width < narrow ? 16 : 24);
}

function heightOf(width: number, strips: number): number {
  if (strips > 1) return width < narrow ? 104 : 112;
  return width < narrow ? 150 : 170;
}
