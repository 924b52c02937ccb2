import {
  discernment,
  type DiscernmentMeasure,
  doubtCounts,
  type JudgedPost,
  overconfidence,
  shareRange,
} from '@groundswell/core/quiz';
import { useMessages, useNumber } from '../language/index.ts';
import { Plate, type PlateProps } from '../plate/index.ts';
import { Hills } from './hills.tsx';
import { messages } from './messages.ts';
import styles from './radar.module.css';
import { RangeBar } from './range-bar.tsx';
import type { RadarSettings } from './settings.ts';
import { sureAndRight } from './sure-and-right.ts';
import { VerdictTable } from './verdict-table.tsx';

export interface RadarProps {
  settings: RadarSettings;
  /** How to read the figure, in one sentence. */
  caption: string;
  number?: number | undefined;
  paper?: PlateProps['paper'];
  /** What the reader judged elsewhere; where there is any, it stands in for the posts of the settings. */
  judged?: readonly JudgedPost[] | undefined;
}

/**
 * How well somebody told posts apart, where they drew the line, and how sure they were: each as a range. Below ten posts
 * of either sort it counts, and measures nobody.
 */
export function Radar({ settings, caption, number, paper = 'sheet', ...props }: RadarProps) {
  const t = useMessages(messages);
  const judged = props.judged?.length ? props.judged : settings.judged;
  const counts = doubtCounts(judged);
  const { measure } = discernment(counts);
  return (
    <Plate number={number} caption={caption} paper={paper}>
      {judged.length === 0 ? (
        <p className={styles.waiting}>{t('waiting')}</p>
      ) : (
        <>
          <VerdictTable judged={judged} />
          {measure ? <Hills measure={measure} counts={counts} /> : null}
          <div className={styles.measures}>
            {measure ? <Measures measure={measure} /> : <Counts judged={judged} />}
            <SureAndRight judged={judged} />
          </div>
          {measure ? null : (
            <p className={styles.tooFew}>{t('tooFew', { count: judged.length })}</p>
          )}
        </>
      )}
    </Plate>
  );
}

/** Two counts of equal size, trust first; posts left open are neither trusted nor doubted. */
function Counts({ judged }: { judged: readonly JudgedPost[] }) {
  const t = useMessages(messages);
  const percent = (value: number) => t('percent', { value });
  const ends = [percent(0), percent(1)] as const;
  return (['trustworthy', 'misleading'] as const).map((truth) => {
    const posts = judged.filter((post) => post.truth === truth);
    const of = posts.length;
    const count = posts.filter(({ judgement }) => judgement === truth).length;
    const range = shareRange(count, of);
    const isTrust = truth === 'trustworthy';
    return (
      <RangeBar
        key={truth}
        title={t(isTrust ? 'trustGained' : 'doubtEarned')}
        value={`${count} / ${of}`}
        range={range}
        from={0}
        to={1}
        ends={ends}
      >
        {of === 0
          ? t('noneSeen')
          : `${t(isTrust ? 'gained' : 'earned', { count, of })} ${t('shareRange', { low: range.low, high: range.high })}`}
      </RangeBar>
    );
  });
}

function Measures({ measure }: { measure: DiscernmentMeasure }) {
  const t = useMessages(messages);
  const number = useNumber();
  const { dPrime, criterion, betterThanGuessing, leaning } = measure;
  const say = (value: number) => number(tenth(value), { minimumFractionDigits: 1 });
  const bounds = ({ low, high }: typeof dPrime) => ({ low: tenth(low), high: tenth(high) });
  const lean =
    leaning === 'doubt' ? 'lean-doubt' : leaning === 'trust' ? 'lean-trust' : 'lean-none';
  return (
    <>
      <RangeBar
        title={t('apart')}
        value={say(dPrime.value)}
        range={dPrime}
        from={-1}
        to={4}
        ends={['−1', t('sharp')]}
      >
        {t(betterThanGuessing ? 'better' : 'notBetter')} {t('apartRange', bounds(dPrime))}{' '}
        {dPrime.open === 'above' ? t('open-above') : ''}
      </RangeBar>
      <RangeBar
        title={t('leaning')}
        value={say(criterion.value)}
        range={criterion}
        from={-2}
        to={2}
        ends={[t('doubtsAll'), t('trustsAll')]}
      >
        {t(lean)} {t('leaningRange', bounds(criterion))}
      </RangeBar>
    </>
  );
}

/** More digits than the ranges allow would say more than is known. */
function tenth(value: number): number {
  return Math.round(10 * value) / 10;
}

function SureAndRight({ judged }: { judged: readonly JudgedPost[] }) {
  const t = useMessages(messages);
  const sums = sureAndRight(judged);
  if (!sums) return null;
  const { count, right, meanSureness, answers } = sums;
  const gap = overconfidence(answers);
  const percent = (value: number) => t('percent', { value });
  return (
    <RangeBar
      title={t('sure')}
      value={`${right} / ${count}`}
      range={shareRange(right, count)}
      from={0}
      to={1}
      ends={[percent(0), percent(1)]}
      beside={{ value: meanSureness, name: t('sureMark', { sure: meanSureness }) }}
    >
      {t('sureFew', { sure: meanSureness, right, count })}{' '}
      {gap ? t(gap.finding ?? 'noFinding', { low: gap.low }) : t('within')}
    </RangeBar>
  );
}
