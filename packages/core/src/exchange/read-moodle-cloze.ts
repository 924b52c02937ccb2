import type { ClozeGap } from '../quiz/cloze.ts';
import type { Option } from '../quiz/option.ts';
import { sameText } from '../quiz/text.ts';
import type { WrittenAnswer } from '../quiz/written.ts';
import { feedback, optionId, takeCatchAll } from './answer-parts.ts';
import { stock } from './stock.ts';
import { shareOf } from './weights.ts';

export interface EmbeddedReading {
  /** With each gap as `{{its-id}}`. */
  readonly passage: string;
  readonly gaps: readonly ClozeGap[];
  readonly problems: readonly string[];
}

/** Moodle's embedded answers: `{1:MULTICHOICE:=right#why~wrong}` in the middle of a sentence. */
export function readEmbedded(text: string): EmbeddedReading {
  const gaps: ClozeGap[] = [];
  const problems: string[] = [];
  const passage = text
    .replaceAll(/\{\{|\}\}/g, (braces) => `${braces[0]} ${braces[1]}`)
    .replaceAll(pattern, (whole, type: string, answers: string) => {
      const id = `g${gaps.length + 1}`;
      const gap = readGap(id, type.toUpperCase(), answers);
      if (!gap) {
        problems.push(
          `The gap ${whole.slice(0, 60)} is of a kind that has no place here; write it as MULTICHOICE or SHORTANSWER.`,
        );
        return whole;
      }
      gaps.push(gap);
      return `{{${id}}}`;
    });
  return { passage, gaps, problems };
}

/** A gap: how many points, its type, and answers up to the first brace that is not escaped. */
const pattern = /\{\d{0,3}:([A-Z_]{1,20}):((?:[^\\{}]|\\.){0,4000})\}/gi;

function readGap(id: string, type: string, answers: string): ClozeGap | undefined {
  const choice = /^(MULTICHOICE|MC|MULTICHOICE_[VHS]+|MC[VHS]+)$/.test(type);
  const written = /^(SHORTANSWER(_C)?|SAC?|MWC?)$/.test(type);
  if (!choice && !written) return undefined;
  const read = splitAnswers(answers).map((part) => {
    const [, sign = '', percent, rest = ''] =
      /^(=?)(?:%(-?\d+(?:[.,]\d*)?)%)?(.*)$/s.exec(part) ?? [];
    const [text, remark] = splitOnce(rest);
    return {
      percent: sign ? 100 : Number((percent ?? '0').replace(',', '.')),
      text: plain(text),
      remark: plain(remark),
    };
  });
  if (choice) {
    const right = read.findIndex(({ percent }) => percent >= 100);
    const options = read.map(({ text, remark, percent }, at): Option => {
      const usual = percent > 0 ? stock.right : stock.wrong;
      return {
        id: optionId(at),
        text: sameText(text),
        feedback: feedback(remark, '', usual),
        ...(at === right && { right: true as const }),
      };
    });
    return { id, options };
  }
  const all = read.map(
    ({ text, remark, percent }): WrittenAnswer => ({
      text: sameText(text),
      feedback: feedback(remark, '', percent >= 100 ? stock.right : stock.otherwise),
      ...(percent < 100 && { share: Math.max(0, shareOf(percent)) }),
    }),
  );
  const [catchAll, others] = takeCatchAll(all);
  return {
    id,
    answers: others,
    ...(/_?C$/.test(type) && { matchCase: true as const }),
    otherwise: catchAll?.feedback ?? stock.otherwise,
  };
}

function splitAnswers(answers: string): string[] {
  return answers
    .split(/(?<!\\)~/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function splitOnce(part: string): [string, string] {
  const at = part.search(/(?<!\\)#/);
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}

function plain(text: string): string {
  return text.replaceAll(/\\([~#}{\\/"])/g, '$1').trim();
}
