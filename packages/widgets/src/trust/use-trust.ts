import {
  type Judgement,
  judgements,
  judgementWords,
  markTrust,
  type TrustQuestion,
} from '@groundswell/core/quiz';
import { Circle, CircleQuestionMark, Diamond } from 'lucide-react';
import { useMemo } from 'react';
import {
  type Answer,
  type CardProps,
  type Choice,
  gradeOfShare,
  useAnswer,
} from '../question/card.ts';

export type TrustProps = CardProps<'trust'>;

export interface TrustState {
  answer: Answer<'trust'>;
  choices: readonly Choice[];
  judge: (id: string) => void;
  /** True once there is a judgement that one can be sure of. */
  asksConfidence: boolean;
  beSure: (confidence: number) => void;
  retry: () => void;
}

export function useTrust(props: TrustProps): TrustState {
  const answer = useAnswer(
    { kind: 'trust', mark: markTrust, empty: { judgement: null, confidence: null } },
    props,
  );
  const { question } = props;
  const { response } = answer;
  const choices = useMemo(() => choicesOf(question), [question]);
  return {
    answer,
    choices,
    judge: (id) => {
      const judgement = judgements.find((one) => one === id) ?? null;
      const confidence = judgement === 'not-enough' ? null : response.confidence;
      answer.change({ judgement, confidence });
    },
    asksConfidence:
      question.askConfidence !== false &&
      response.judgement !== null &&
      response.judgement !== 'not-enough',
    beSure: (confidence) => answer.change({ ...response, confidence }),
    retry: () => answer.retry({ judgement: null, confidence: null }),
  };
}

/** True posts are hollow circles, misleading ones diamonds, as in every figure. */
const icons = { trustworthy: Circle, misleading: Diamond, 'not-enough': CircleQuestionMark };

function choicesOf(question: TrustQuestion): Choice[] {
  return judgements.map((judgement) => ({
    id: judgement,
    text: judgementWords[judgement],
    grade: gradeOfShare(shareOf(question, judgement)),
    feedback: question.remarks[judgement].feedback,
    icon: icons[judgement],
  }));
}

/** As it is marked: asking for more evidence earns a part where the evidence is there. */
function shareOf(question: TrustQuestion, judgement: Judgement): number {
  const verdict = markTrust(question, { judgement, confidence: 1 });
  return verdict.status === 'marked' ? verdict.earned : 0;
}
