import type { EstimateQuestion } from '../quiz/estimate.ts';
import type { NumberQuestion } from '../quiz/number.ts';
import type { Post } from '../quiz/post.ts';
import type { Question } from '../quiz/question.ts';
import { decisionWords, shareDecisions } from '../quiz/share-decision.ts';
import type { ShareQuestion } from '../quiz/share.ts';
import type { SingleQuestion } from '../quiz/single.ts';
import { languages, type Text } from '../quiz/text.ts';
import { judgements, judgementWords } from '../quiz/judgement.ts';
import type { TrustQuestion } from '../quiz/trust.ts';
import { decimal } from './answer-parts.ts';
import type { Problem } from './problem.ts';
import { stock } from './stock.ts';

/** A question that no other system has a kind for, as the nearest that all of them have; the loss is named. */
export function nearestKind(question: Question, problems: Problem[]): Question {
  const losing = (what: string, instead: Question) => {
    problems.push({ question: question.id, severity: 'warning', message: `Written as ${what}.` });
    return instead;
  };
  switch (question.kind) {
    case 'trust':
      return losing('a single choice, without confidence and trail', trustAsSingle(question));
    case 'share':
      return losing('a single choice, without the trail', shareAsSingle(question));
    case 'estimate':
      return losing('a number, without part marks for near misses', estimateAsNumber(question));
    default:
      return question;
  }
}

function trustAsSingle(question: TrustQuestion): SingleQuestion {
  const { post, settledAs, remarks } = question;
  const right = settledAs ? 'not-enough' : post.truth;
  return {
    ...baseOf(question, post),
    kind: 'single',
    keepOrder: true,
    options: judgements.map((judgement) => ({
      id: judgement,
      text: judgementWords[judgement],
      feedback: remarks[judgement].feedback,
      ...(judgement === right
        ? { right: true as const }
        : judgement === 'not-enough' && { weight: 0.5 }),
    })),
  };
}

function shareAsSingle(question: ShareQuestion): SingleQuestion {
  const { post, outcomes } = question;
  const right = shareDecisions.find((decision) => outcomes[decision].worth === 1);
  return {
    ...baseOf(question, post),
    kind: 'single',
    keepOrder: true,
    options: shareDecisions.map((decision) => {
      const { worth, feedback } = outcomes[decision];
      return {
        id: decision,
        text: decisionWords[decision],
        feedback,
        ...(decision === right ? { right: true as const } : worth > 0 && { weight: worth }),
      };
    }),
  };
}

function estimateAsNumber(question: EstimateQuestion): NumberQuestion {
  const { id, prompt, hints, source, answer, scale, near, unit, feedback, low, high } = question;
  const accept: readonly [number, number] =
    scale === 'log' ? [answer / near, answer * near] : [answer - near, answer + near];
  return {
    id,
    prompt,
    ...(hints && { hints }),
    ...(source && { source }),
    kind: 'number',
    answer,
    accept: [decimal(accept[0]), decimal(accept[1])],
    ...(unit && { unit }),
    feedback,
    offAnswers: [
      { below: decimal(accept[0]), ...low },
      { above: decimal(accept[1]), ...high },
    ],
    otherwise: stock.otherwise,
  };
}

function baseOf({ id, prompt, hints, source }: Question, post: Post) {
  return {
    id,
    prompt: withPost(prompt, post),
    ...(hints && { hints }),
    ...(source && { source }),
  };
}

function withPost(prompt: Text, { handle, media, text }: Post): Text {
  const said = languages.map((language) => {
    const shown = media ? [`[${media[language]}]`] : [];
    return [language, [prompt[language], `${handle}: ${text[language]}`, ...shown].join('\n')];
  });
  return Object.fromEntries(said) as Record<keyof Text, string>;
}
