import { practicePosts, workedCheck } from '@groundswell/core/bank';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../button/index.ts';
import { type Earlier, useEarlier } from '../earlier/index.ts';
import { useMessages, useText } from '../language/index.ts';
import { Plate, type PlateProps } from '../plate/index.ts';
import { PostView } from '../post/index.ts';
import { Browser, deskMessages, moveWords, SourcePage } from '../reading-desk/index.ts';
import { messages } from './messages.ts';
import type { WorkedCheckSettings } from './settings.ts';
import styles from './worked-check.module.css';

export interface WorkedCheckProps {
  settings: WorkedCheckSettings;
  /** How to read the figure, in one sentence. */
  caption: string;
  number?: number | undefined;
  paper?: PlateProps['paper'];
  /** What it told when it was watched to its end. */
  earlier?: Earlier | undefined;
  /** Called once, when the last move is shown. */
  onOutcome?: ((outcome: { readonly moves: number }) => void) | undefined;
}

const post = practicePosts.find(({ id }) => id === workedCheck.post);
const { steps } = workedCheck;

/** A whole check to watch, one move after the other, each with the reason for it. */
export function WorkedCheck(props: WorkedCheckProps) {
  const { caption, number, paper = 'sheet', earlier, onOutcome } = props;
  const t = useMessages(messages);
  const tDesk = useMessages(deskMessages);
  const text = useText();
  const [shown, setShown] = useState<number | null>(null);
  const isBack = useEarlier(earlier, shown !== null) !== null;
  const [viewed, setViewed] = useState<string | null>(null);
  const [isWatched, setWatched] = useState(false);
  const at = shown ?? (isBack ? steps.length : 0);
  const step = steps[at - 1];
  const isLast = at === steps.length;
  const tabs = steps.slice(0, at).flatMap(({ opens }) => tabNamed(opens) ?? []);
  const tab = tabs.find(({ id }) => id === viewed);

  function show(next: number) {
    setShown(next);
    setViewed(tabNamed(steps[next - 1]?.opens)?.id ?? null);
    if (next < steps.length || isWatched || isBack) return;
    setWatched(true);
    onOutcome?.({ moves: steps.length });
  }

  return (
    <Plate
      number={number}
      caption={caption}
      paper={paper}
      tools={
        <>
          <Button icon={<ArrowLeft />} disabled={at === 0} onClick={() => show(at - 1)}>
            {t('back')}
          </Button>
          <Button
            tone={isLast ? 'quiet' : 'main'}
            iconAfter={<ArrowRight />}
            disabled={isLast}
            onClick={() => show(at + 1)}
          >
            {t(at === 0 ? 'begin' : 'next')}
          </Button>
        </>
      }
    >
      <div className={styles.check} data-state={isLast ? 'done' : 'showing'}>
        <div className={styles.side}>{post ? <PostView post={post} /> : null}</div>
        <div className={styles.side}>
          <Browser tabs={tabs} inView={tab?.id ?? null} onView={setViewed}>
            {tab ? (
              <SourcePage tab={tab} />
            ) : (
              <p className={styles.typed}>
                {step?.types ? t('typed', { query: text(step.types) }) : tDesk('searchFor')}
              </p>
            )}
          </Browser>
        </div>
      </div>
      <output className={styles.thought}>
        {step ? (
          <>
            <b>{t('move', { at, of: steps.length, move: tDesk(moveWords[step.move]) })}</b>
            {step.types ? <span>{t('typed', { query: text(step.types) })}</span> : null}
            <span className={styles.says}>{text(step.says)}</span>
            {isLast ? <span className={styles.says}>{text(workedCheck.close)}</span> : null}
          </>
        ) : (
          t('start')
        )}
      </output>
    </Plate>
  );
}

function tabNamed(name: string | undefined) {
  const at = post?.trail.findIndex((stop) => stop.name === name) ?? -1;
  const stop = post?.trail[at];
  return stop && { ...stop, id: `${workedCheck.post}-${at + 1}`, role: 'settles' as const };
}
