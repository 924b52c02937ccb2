import type { Result } from '@groundswell/core/quiz';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Button } from '../button/index.ts';
import type { Earlier } from '../earlier/index.ts';
import { useMessages, useText } from '../language/index.ts';
import { Plate, type PlateProps } from '../plate/index.ts';
import { Desk } from './desk.tsx';
import { messages } from './messages.ts';
import styles from './reading-desk.module.css';
import type { DeskOutcome } from './records.ts';
import type { ReadingDeskSettings } from './settings.ts';
import { useReadingDesk } from './use-reading-desk.ts';

export interface ReadingDeskProps {
  settings: ReadingDeskSettings;
  /** How to read the figure, in one sentence. */
  caption: string;
  number?: number | undefined;
  paper?: PlateProps['paper'];
  /** Decides the order of a shuffled desk. @default the same for every reader */
  seed?: string | undefined;
  /** What it told when it was last used, all posts judged or some, so that it goes on from there. */
  earlier?: Earlier | undefined;
  /** Called once every post is judged. */
  onOutcome?: ((outcome: DeskOutcome) => void) | undefined;
  /** Called after each move before, with what is known so far. */
  onProgress?: ((outcome: DeskOutcome) => void) | undefined;
  /** Called once a post is judged: the verdict as a trust judgement like any other. */
  onResult?: ((result: Result<'trust'>) => void) | undefined;
}

/** Posts to check one after the other: leave the post, open tabs, stop when it is settled, judge. */
export function ReadingDesk(props: ReadingDeskProps) {
  const { settings, caption, number, paper = 'sheet', seed = '' } = props;
  const { earlier, onOutcome, onProgress, onResult } = props;
  const t = useMessages(messages);
  const text = useText();
  const hearers = { earlier, onOutcome, onProgress };
  const { stage, at, count, work, keep, goTo } = useReadingDesk(settings, seed, hearers);
  const isJudged = work?.state === 'judged';
  const place = settings.from + at;
  const of = settings.of ?? count;
  return (
    <Plate
      number={number}
      caption={caption}
      paper={paper}
      tools={
        count > 1 ? (
          <>
            <Button icon={<ArrowLeft />} disabled={at === 0} onClick={() => goTo(at - 1)}>
              {t('back')}
            </Button>
            <Button
              tone={isJudged && at < count - 1 ? 'main' : 'quiet'}
              iconAfter={<ArrowRight />}
              disabled={!isJudged || at === count - 1}
              onClick={() => goTo(at + 1)}
            >
              {t('next')}
            </Button>
          </>
        ) : null
      }
    >
      <h3 className={styles.place}>
        {t('place', { at: place, of, topic: text(stage.post.topic) })}
      </h3>
      <Desk
        key={stage.id}
        stage={stage}
        help={settings.help}
        at={place}
        of={of}
        work={work}
        onWork={keep}
        onResult={onResult}
      />
    </Plate>
  );
}
