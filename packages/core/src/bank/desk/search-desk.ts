import type { Text } from '../../quiz/text.ts';
import { type DeskStage, type DeskTab, otherCopies } from './desk-stage.ts';
import { sourceWords } from './source-words.ts';
import { isSameWord, wordsOf } from './words-of.ts';

/** So many words of the post in a row are its sentence, not the name of a source. */
const sentence = 3;

/**
 * The pages that have words of the query, in whichever language, most words in common first. Whoever types the post's
 * own sentence meets its copies first, for they alone have all of it; whoever types anything else meets them last. While
 * a story is fresh, other pages know nothing of it yet.
 */
export function searchDesk(stage: DeskStage, query: string): readonly DeskTab[] {
  const asked = wordsOf(query);
  const copiesFirst = longestRun(asked, stage.post.text) >= sentence;
  const found = stage.tabs.flatMap((tab) => {
    const page = wordsOfPage(stage, tab);
    const common = asked.filter((word) => page.some((own) => isSameWord(word, own))).length;
    return common === 0 ? [] : [{ tab, common, isCopy: tab.role === 'copy' }];
  });
  return found
    .toSorted((a, b) => {
      if (a.isCopy !== b.isCopy) return a.isCopy === copiesFirst ? -1 : 1;
      return b.common - a.common;
    })
    .map(({ tab }) => tab);
}

/** Hits as a reader counts them: where the copy stands first, the sites that carry the same words stand under it. */
export function hitCount(results: readonly DeskTab[]): number {
  return results.length + (results[0]?.role === 'copy' ? otherCopies.length : 0);
}

/** Several hits that are one source: the trap of searching a fresh story's own words. */
export function isOneSource(stage: DeskStage, results: readonly DeskTab[]): boolean {
  return stage.isTrap && results.length > 0 && results.every(({ role }) => role === 'copy');
}

function wordsOfPage({ post, part }: DeskStage, { name, url, finding, role }: DeskTab): string[] {
  if (role === 'copy') return both(post.text).concat(wordsOf(`${name} ${post.handle}`));
  const own = [...wordsOf(`${name} ${url}`), ...both(finding), ...both(sourceWords[name])];
  return part === 'early' ? own : [...own, ...both(post.topic), ...both(post.claim)];
}

function both(text: Text | undefined): string[] {
  return text ? wordsOf(`${text.en} ${text.id}`) : [];
}

/** How many words of the query stand in a row in the text, in the language in which there are more. */
function longestRun(asked: readonly string[], { en, id }: Text): number {
  return Math.max(runIn(asked, wordsOf(en)), runIn(asked, wordsOf(id)));
}

function runIn(asked: readonly string[], text: readonly string[]): number {
  let longest = 0;
  for (let start = 0; start < asked.length; start++) {
    for (let place = 0; place < text.length; place++) {
      let run = 0;
      while (start + run < asked.length && asked[start + run] === text[place + run]) run++;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
