import { useState } from 'react';
import { useMessages, useText } from '../language/index.ts';
import {
  AnswerActions,
  Feedback,
  HintList,
  MarkIcon,
  QuestionFrame,
  reasonOf,
  SourceLine,
  useAskFor,
} from '../question/card.ts';
import styles from './hotspot.module.css';
import { messages } from './messages.ts';
import { Picture } from './picture.tsx';
import { RegionList } from './region-list.tsx';
import { type HotspotProps, type HotspotState, useHotspot } from './use-hotspot.ts';

/** A place to point at in a picture, or to choose from a list that asks the same. */
export function Hotspot(props: HotspotProps) {
  const { question, label, after } = props;
  const state = useHotspot(props);
  const { answer } = state;
  const t = useMessages(messages);
  const text = useText();
  const [isListed, setIsListed] = useState(answer.response.region !== null);
  const [isMissing, setIsMissing] = useState(false);
  const ask = useAskFor(answer.lacking, { empty: t('empty') });
  const isRight = answer.stage === 'right';
  return (
    <QuestionFrame
      stage={answer.stage}
      prompt={text(question.prompt)}
      label={label}
      note={answer.canChange ? t('how') : undefined}
      noteIsForScreen
      ask={ask}
      actions={
        <AnswerActions
          answer={answer}
          onRetry={() => answer.retry({ point: null, region: null })}
          hasMore={!isRight || question.regions.filter(({ right }) => right).length > 1}
          after={after}
        />
      }
    >
      {isMissing ? (
        <p className={styles.missing} role="note">
          {t('noPicture')}
        </p>
      ) : (
        <Picture
          state={state}
          image={question.image}
          regions={question.regions}
          onMissing={() => {
            setIsMissing(true);
            setIsListed(true);
          }}
        />
      )}
      <RegionList
        state={state}
        regions={question.regions}
        isOpen={isListed}
        onToggle={setIsListed}
      />
      <Told state={state} />
      {isRight || answer.showsAll ? <SourceLine source={question.source} /> : null}
      <HintList hints={answer.hints} texts={question.hints} />
    </QuestionFrame>
  );
}

/** Where the learner pointed and why that is or is not the place; then, on demand, where it is. */
function Told({ state }: { state: HotspotState }) {
  const { answer, told } = state;
  const t = useMessages(messages);
  const text = useText();
  if (told.length === 0) return null;
  return (
    <ul className={styles.told}>
      {told.map(({ region, mark, isYours, feedback }) => (
        <li key={region?.id ?? 'elsewhere'}>
          {isYours ? null : <p className={styles.answer}>{t('theAnswer')}</p>}
          <p className={styles.place}>
            <MarkIcon right={mark === 'right'} />
            <span dir="auto">{region ? text(region.label) : t('elsewhere')}</span>
          </p>
          <Feedback
            ref={isYours ? answer.feedbackRef : undefined}
            tone={mark}
            feedback={isYours ? text(feedback) : reasonOf(text(feedback))}
          />
        </li>
      ))}
    </ul>
  );
}
