import {
  decisionWords,
  judgementWords,
  type Question,
  type Text,
  truthWords,
} from '@groundswell/core/quiz';
import { useMessages, useText } from '@groundswell/widgets/language';
import { PostView } from '@groundswell/widgets/post';
import { messages } from './messages.ts';
import { PaperAxes } from './paper-axes.tsx';
import { PaperCloze } from './paper-cloze.tsx';
import styles from './paper-question.module.css';

/** A question to answer with a pen. Nothing on it gives the answer away. */
export function PaperQuestion({ question }: { question: Question }) {
  const text = useText();
  return (
    <div className={styles.question}>
      <p className={styles.prompt}>{text(question.prompt)}</p>
      <Room question={question} />
    </div>
  );
}

function Room({ question }: { question: Question }) {
  const t = useMessages(messages);
  const text = useText();
  switch (question.kind) {
    case 'single':
    case 'multi':
      return <Boxes items={question.options} />;
    case 'true-false':
      return <Ticks words={Object.values(truthWords)} />;
    case 'order': {
      const { ends } = question;
      const first = ends ? text(ends.first) : t('first');
      const last = ends ? text(ends.last) : t('last');
      return (
        <>
          <p className={styles.how}>{t('number', { first, last })}</p>
          <Boxes items={question.items} />
        </>
      );
    }
    case 'sort':
      return (
        <>
          <p className={styles.how}>
            {t('bins', { bins: question.bins.map((bin) => text(bin.text)).join(', ') })}
          </p>
          <Boxes items={question.cards} wide />
        </>
      );
    case 'match':
      return (
        <>
          <p className={styles.how}>{t('pair')}</p>
          <div className={styles.pairs}>
            <Plain items={question.pairs.map(({ left }) => left)} />
            <Plain
              items={[
                ...question.pairs.map(({ right }) => right),
                ...(question.extras ?? []).map((extra) => extra.text),
              ]}
            />
          </div>
        </>
      );
    case 'prediction':
      if (question.scale.type === 'choice') {
        const { page, options } = question.scale;
        return (
          <>
            {page ? <PostView post={{ ...page, format: 'text' }} /> : null}
            <Boxes items={options} />
          </>
        );
      }
      return <Line unit={question.scale.unit} />;
    case 'number':
    case 'estimate':
      return <Line unit={question.unit} />;
    case 'short':
      return <Line unit={undefined} />;
    case 'trust':
      return (
        <>
          <PostView post={question.post} />
          <Ticks words={Object.values(judgementWords)} />
        </>
      );
    case 'share':
      return (
        <>
          <PostView post={question.post} />
          <Ticks words={Object.values(decisionWords)} />
        </>
      );
    case 'cloze':
      return <PaperCloze question={question} />;
    case 'highlight':
      return (
        <>
          <p className={styles.how}>{t('underline')}</p>
          <p className={styles.passage}>
            {question.pieces.map((piece) => text(piece.text)).join(' ')}
          </p>
        </>
      );
    case 'hotspot':
      return (
        <>
          <img
            className={styles.picture}
            src={question.image.src}
            alt={text(question.image.alt)}
            width={question.image.width}
            height={question.image.height}
          />
          <p className={styles.how}>{t('place')}</p>
          <Boxes items={question.regions.map(({ id, label }) => ({ id, text: label }))} />
        </>
      );
    case 'curve':
      return (
        <>
          <p className={styles.how}>{t('line')}</p>
          <PaperAxes question={question} />
        </>
      );
    case 'network-goal': {
      const holders = question.people.filter(({ id }) => question.holders.includes(id));
      return (
        <>
          <p className={styles.how}>
            {t('draw', { holders: holders.map(({ name }) => name).join(', ') })}
          </p>
          <ul className={styles.board}>
            {question.people.map(({ id, name }) => (
              <li key={id} data-holder={question.holders.includes(id)}>
                {name}
              </li>
            ))}
          </ul>
        </>
      );
    }
    case 'explain':
    case 'open':
      return <div className={styles.lines} />;
  }
}

interface BoxesProps {
  items: readonly { readonly id: string; readonly text: Text }[];
  wide?: boolean;
}

/** In the order of the alphabet, for the written order may be the answer. */
function Boxes({ items, wide = false }: BoxesProps) {
  const text = useText();
  return (
    <ul className={styles.boxes} data-wide={wide}>
      {items
        .toSorted((a, b) => text(a.text).localeCompare(text(b.text)))
        .map((item) => (
          <li key={item.id}>{text(item.text)}</li>
        ))}
    </ul>
  );
}

/** Words that say nothing by their order. */
function Ticks({ words }: { words: readonly Text[] }) {
  const text = useText();
  return (
    <ul className={styles.boxes}>
      {words.map((word) => (
        <li key={word.en}>{text(word)}</li>
      ))}
    </ul>
  );
}

function Plain({ items }: { items: readonly Text[] }) {
  const text = useText();
  const words = items.map(text).toSorted((a, b) => a.localeCompare(b));
  return (
    <ul>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}

function Line({ unit }: { unit: Text | undefined }) {
  const t = useMessages(messages);
  const text = useText();
  return (
    <p className={styles.line}>
      {t('answer')} <span /> {unit ? text(unit) : ''}
    </p>
  );
}
