import {
  decisionWords,
  markShare,
  shareDecisions,
  type ShareQuestion,
} from '@groundswell/core/quiz';
import { EyeOff, SearchCheck, Share2 } from 'lucide-react';
import { useMemo } from 'react';
import {
  type Answer,
  type CardProps,
  type Choice,
  gradeOfShare,
  useAnswer,
} from '../question/card.ts';

export type ShareProps = CardProps<'share'>;

export interface ShareState {
  answer: Answer<'share'>;
  choices: readonly Choice[];
  decide: (id: string) => void;
  retry: () => void;
}

export function useShare(props: ShareProps): ShareState {
  const answer = useAnswer({ kind: 'share', mark: markShare, empty: { decision: null } }, props);
  const { question } = props;
  const choices = useMemo(() => choicesOf(question), [question]);
  return {
    answer,
    choices,
    decide: (id) => answer.change({ decision: shareDecisions.find((one) => one === id) ?? null }),
    retry: () => answer.retry({ decision: null }),
  };
}

const icons = { share: Share2, check: SearchCheck, ignore: EyeOff };

function choicesOf({ outcomes }: ShareQuestion): Choice[] {
  return shareDecisions.map((decision) => ({
    id: decision,
    text: decisionWords[decision],
    grade: gradeOfShare(outcomes[decision].worth),
    feedback: outcomes[decision].feedback,
    icon: icons[decision],
  }));
}
