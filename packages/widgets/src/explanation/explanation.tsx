import { type SelfMark, selfMarks } from '@groundswell/core/quiz';
import { RotateCcw } from 'lucide-react';
import { Button } from '../button/index.ts';
import { useMessages, useText } from '../language/index.ts';
import {
  HintList,
  ModelAnswer,
  OwnWords,
  QuestionFrame,
  Tally,
  useAsk,
  WorthLine,
  WriteActions,
} from '../question/card.ts';
import styles from './explanation.module.css';
import { messages } from './messages.ts';
import { type ExplanationProps, type ExplanationState, useExplanation } from './use-explanation.ts';

/** Write it down, then hold it against a model answer and mark it yourself. */
export function Explanation(props: ExplanationProps) {
  const { question, label, after } = props;
  const explanation = useExplanation(props);
  const { answer, step, write } = explanation;
  const { response, stage, marked, hints, feedbackRef } = answer;
  const t = useMessages(messages);
  const text = useText();
  const ask = useAsk(step === 'write' ? answer.lacking : null, 'empty-words');
  const isWriting = step === 'write' && answer.canChange;
  return (
    <QuestionFrame
      stage={stage}
      prompt={text(question.prompt)}
      label={label}
      note={isWriting ? t('private') : undefined}
      ask={ask}
      actions={<Actions explanation={explanation} after={after} />}
    >
      <OwnWords
        label={t('yourWords')}
        value={response.words}
        onWrite={write}
        readOnly={!isWriting}
        disabled={stage === 'disabled'}
      />
      <HintList hints={hints} texts={question.hints} />
      {step === 'write' ? null : <Model explanation={explanation} question={question} />}
      {marked ? (
        <Tally
          ref={feedbackRef}
          right={response.selfMark === 'same-idea' || undefined}
          words={t(`${response.selfMark ?? 'missed'}-said`)}
        />
      ) : null}
    </QuestionFrame>
  );
}

type ModelProps = Pick<ExplanationProps, 'question'> & { explanation: ExplanationState };

/** The model answer with the three marks under it. */
function Model({ explanation, question }: ModelProps) {
  const { answer, step, markSelf } = explanation;
  const t = useMessages(messages);
  const isComparing = step === 'compare' && answer.canChange;
  return (
    <>
      <ModelAnswer model={question.model} source={question.source} isJustOpened={isComparing} />
      <fieldset className={styles.marks} disabled={!isComparing}>
        <legend>{t('compare')}</legend>
        {selfMarks.map((selfMark) => (
          <SelfMarkButton
            key={selfMark}
            isChosen={answer.response.selfMark === selfMark}
            words={t(selfMark)}
            level={selfMark}
            onPress={() => markSelf(selfMark)}
          />
        ))}
      </fieldset>
    </>
  );
}

interface SelfMarkButtonProps {
  isChosen: boolean;
  words: string;
  level: SelfMark;
  onPress: () => void;
}

/** Three levels of a filling circle, each with its words. */
function SelfMarkButton({ isChosen, words, level, onPress }: SelfMarkButtonProps) {
  return (
    <button type="button" className={styles.mark} aria-pressed={isChosen} onClick={onPress}>
      <span className={styles.level} data-level={level} aria-hidden="true" />
      {words}
    </button>
  );
}

type ActionsProps = Pick<ExplanationProps, 'after'> & { explanation: ExplanationState };

function Actions({ explanation, after }: ActionsProps) {
  const { answer, step, reveal, rewrite } = explanation;
  const t = useMessages(messages);
  if (answer.stage === 'disabled') return null;
  if (answer.stage === 'review') return after;
  if (step === 'compare') return null;
  if (step === 'write') {
    return <WriteActions answer={answer} onReveal={reveal} after={after} />;
  }
  return (
    <>
      <WorthLine answer={answer} />
      {after}
      {answer.stage === 'right' ? null : (
        <Button icon={<RotateCcw />} onClick={rewrite}>
          {t('rewrite')}
        </Button>
      )}
    </>
  );
}
