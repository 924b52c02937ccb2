import { passagePieces } from '../quiz/cloze.ts';
import type { Text } from '../quiz/text.ts';
import type { MoodleVoice, MoodleWriter } from './moodle-voice.ts';
import { toHtml } from './plain-text.ts';
import { isStock } from './stock.ts';

/** What is asked stands in a line of its own before the passage, where the reader looks for it. */
export const writeCloze: MoodleWriter<'cloze'> = ({ prompt, passage, gaps }, voice) => {
  const text = passagePieces(passage[voice.language]).map((piece) => {
    if ('words' in piece) return toHtml(piece.words);
    const gap = gaps.find(({ id }) => id === piece.gap);
    if (!gap) return '';
    if ('options' in gap) {
      const options = gap.options.map(({ text, right, feedback }) =>
        embedded(voice, right ? '=' : '', text, feedback),
      );
      return `{1:MULTICHOICE:${options.join('~')}}`;
    }
    if (gap.matchAccents || gap.slips) {
      voice.warn('Moodle does not weigh accents or slips; that is left out.');
    }
    const answers = gap.answers.map(({ text, share = 1, feedback }) => {
      const percent = voice.percent(100 * share);
      return embedded(voice, percent === 100 ? '=' : `%${percent}%`, text, feedback);
    });
    const rest = isStock(gap.otherwise)
      ? []
      : [`%0%*#${toHtml(escapeEmbedded(gap.otherwise[voice.language]))}`];
    return `{1:SHORTANSWER${gap.matchCase ? '_C' : ''}:${[...answers, ...rest].join('~')}}`;
  });
  const asked = isStock(prompt) ? '' : `${toHtml(prompt[voice.language])}<br/>`;
  return { type: 'cloze', parts: [], text: asked + text.join('') };
};

function embedded(voice: MoodleVoice, weight: string, text: Text, remark: Text): string {
  const words = (each: Text) => toHtml(escapeEmbedded(each[voice.language]));
  return `${weight}${words(text)}${isStock(remark) ? '' : `#${words(remark)}`}`;
}

/** Words inside a gap, with the signs escaped that would end or divide it. */
function escapeEmbedded(text: string): string {
  return text.replaceAll(/[\\~#}{]/g, (sign) => `\\${sign}`);
}
