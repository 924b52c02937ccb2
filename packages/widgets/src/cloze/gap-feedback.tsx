import { useMessages, useText } from '../language/index.ts';
import { Feedback, MarkIcon, reasonOf } from '../question/card.ts';
import styles from './cloze.module.css';
import { messages } from './messages.ts';
import type { GapNews, PlacedGap } from './use-cloze.ts';

/** What there is to say about each gap, in reading order. */
export function GapFeedback({ gaps }: { gaps: readonly PlacedGap[] }) {
  const told = gaps.filter(({ news }) => news);
  if (told.length === 0) return null;
  return (
    <ol className={styles.told}>
      {told.map((gap) => (
        <Told key={gap.id} gap={gap} isOnly={gaps.length === 1} />
      ))}
    </ol>
  );
}

function Told({ gap, isOnly }: { gap: PlacedGap; isOnly: boolean }) {
  const { news, options, fill, number } = gap;
  const t = useMessages(messages);
  const text = useText();
  if (!news) return null;
  const chosen = options?.find(({ id }) => id === fill);
  const yours = chosen ? text(chosen.text) : fill;
  return (
    <li className={styles.one} data-mark={news.state}>
      <p className={styles.head}>
        {news.state === 'open' ? null : <MarkIcon right={news.state === 'right'} />}
        {isOnly ? null : <b>{t('gapNumber', { number })}</b>}
        {yours ? (
          <span className={styles.yours} dir="auto">
            {yours}
          </span>
        ) : null}
        <span className={styles.state}>{t(news.state)}</span>
      </p>
      <TheAnswer news={news} />
      {news.state === 'open' ? null : (
        <Feedback tone={tones[news.state]} feedback={text(news.feedback.text)} />
      )}
    </li>
  );
}

/** What would have been right; for an open gap, also why. */
function TheAnswer({ news }: { news: GapNews }) {
  const t = useMessages(messages);
  const text = useText();
  if (news.answer === undefined) return null;
  const words = t('theAnswer', { answer: news.answer });
  return (
    <p className={styles.answer} dir="auto">
      {news.state === 'open' ? `${words} ${reasonOf(text(news.feedback.text))}` : words}
    </p>
  );
}

const tones = { right: 'right', near: 'partly-right', 'not-yet': 'not-yet' } as const;
