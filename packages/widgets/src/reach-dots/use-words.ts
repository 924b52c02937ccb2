import { useMemo } from 'react';
import { useMessages, useNumber } from '../language/index.ts';
import { messages } from './messages.ts';
import { measureOf, type ReachDotsSettings } from './settings.ts';
import type { StripLabels } from './strip.tsx';
import { summarize } from './summary.ts';
import type { ReachDotsState } from './use-reach-dots.ts';

export interface WordsInput {
  settings: ReachDotsSettings;
  predictions: Readonly<Record<string, number>>;
  names: readonly string[];
  state: ReachDotsState;
}

/** Everything the figure says about its tries, in the reader's language. */
export interface Words {
  /** The line under the strips. */
  visible: string;
  /** One sentence for a screen reader after each change. */
  announced: string;
  /** Each strip in one sentence. */
  sentences: readonly string[];
  /** Each strip's labels, once its dots have landed. */
  labels: readonly (StripLabels | null)[];
  /** Each strip's middle try, written out. */
  typical: readonly (string | null)[];
  /** The name of each strip's middle try under its axis. */
  middleNames: readonly string[];
}

export function useWords({ settings, predictions, names, state }: WordsInput): Words {
  const t = useMessages(messages);
  const number = useNumber();
  return useMemo(() => {
    const { strips } = settings;
    const measure = measureOf(settings);
    const { phase, series, shown, error, progress, resting } = state;
    const write = (value: number) =>
      number(value, { maximumFractionDigits: measure === 'reach' && value > 20 ? 0 : 1 });
    const single = strips.length === 1;

    const facts = series.map(({ values, shares }, s) => {
      const summary = summarize(values);
      const question = strips[s]?.prediction;
      return {
        ...summary,
        guess: question === undefined ? undefined : predictions[question],
        nobody: shares.filter((share) => share === 0).length,
        nobodyTry: shares.indexOf(0),
        bestTry: values.indexOf(summary.best),
        values: {
          tries: summary.tries,
          median: write(summary.median),
          lowest: write(summary.lowest),
          best: write(summary.best),
          nobody: shares.filter((share) => share === 0).length,
        },
      };
    });

    const sentences = facts.map(({ values, guess }, s) => {
      const sentence = t(measure === 'reach' ? 'reachTwin' : 'votesTwin', values);
      const guessed = guess === undefined ? '' : ` ${t('guessTwin', { guess: write(guess) })}`;
      return single ? sentence + guessed : `${names[s]}: ${sentence}${guessed}`;
    });

    const labels = facts.map((fact): StripLabels => {
      const { tries, guess, nobody, nobodyTry, best, bestTry } = fact;
      const stops = measure === 'reach' && nobody > 0;
      const bestWord =
        measure === 'reach' ? t('people', { n: best }) : t('votes', { n: write(best) });
      const bestOf = t(measure === 'reach' ? 'bestTry' : 'mostVotes', { tries });
      const guessWords =
        guess === undefined
          ? []
          : single
            ? [t('yourGuess'), write(guess)]
            : [`${t('yourGuess')} ${write(guess)}`];
      return {
        guess: guessWords.length > 0 ? { id: 'guess', lines: guessWords } : undefined,
        stopped: stops
          ? { id: 'stopped', lines: [t('stopped', { n: nobody, tries }), t('withSender')] }
          : undefined,
        stoppedTry: nobodyTry,
        best: { id: 'best', lines: [bestWord, bestOf] },
        bestTry,
      };
    });

    const settled = phase === 'done';
    return {
      visible: visible(),
      announced: settled && resting ? sentences.join(' ') : '',
      sentences,
      labels: labels.map((label) => (settled ? label : null)),
      middleNames: facts.map(({ values }) =>
        t(measure === 'reach' ? 'middle' : 'middleTown', { n: values.median }),
      ),
      typical: facts.map(({ values }) => (settled ? values.median : null)),
    };

    function visible(): string {
      switch (phase) {
        case 'waiting':
          return t('waiting');
        case 'ready':
          return t('ready', { tries: settings.tries * strips.length });
        case 'running':
          return t('running', {
            tries: settings.tries * strips.length,
            percent: Math.round(progress * 100),
          });
        case 'failed':
          return t('failed', { reason: error ?? '' });
        case 'replaying': {
          const landed = series[0]?.values[shown - 1];
          const value =
            landed === undefined
              ? ''
              : measure === 'reach'
                ? t('people', { n: landed })
                : t('votes', { n: write(landed) });
          return single && value
            ? t('replaying', { n: shown, tries: facts[0]?.tries ?? 0, value })
            : t('replayingAll', { n: shown, tries: facts[0]?.tries ?? 0 });
        }
        // While dots fall the words wait unseen, so that nothing jumps when they come.
        case 'falling':
        case 'done':
          return single && facts[0]
            ? t(measure === 'reach' ? 'reachWords' : 'votesWords', facts[0].values)
            : '';
      }
    }
  }, [settings, predictions, names, state, number, t]);
}
