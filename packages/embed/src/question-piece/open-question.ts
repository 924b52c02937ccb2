import type { Kind, Question } from '@groundswell/core/quiz';
import { questionKinds } from '@groundswell/widgets/question';
import * as v from 'valibot';
import type { Piece } from '../element/piece.ts';
import { type Refused, refused } from '../problem/index.ts';
import { readSettings } from '../settings/index.ts';

export interface OpenedQuestion {
  readonly status: 'opened';
  readonly question: Question;
}

// Told apart, for the bundler takes `new URL(…, import.meta.url)` for a file of its own.
const here = import.meta.url;

/** A question stands whole in the settings, or goes by its id in the bank. */
export async function openQuestion({
  name,
  settings,
}: Pick<Piece, 'name' | 'settings'>): Promise<OpenedQuestion | Refused> {
  const read = readSettings('question', settings);
  if (read.status === 'refused') return read;
  if (read.status === 'read') return checkQuestion(read.settings);
  if (!name) return refused('no-settings', 'question');
  const found = await fetchQuestion(name);
  return found.status === 'found' ? checkQuestion(found.question) : refused(found.status, name);
}

type FetchedQuestion =
  | { readonly status: 'found'; readonly question: unknown }
  | { readonly status: 'unknown-question' | 'not-loaded' };

/** The build writes each question of the bank into a file of its own. */
async function fetchQuestion(id: string): Promise<FetchedQuestion> {
  if (!/^[a-z0-9][a-z0-9.-]{0,79}$/.test(id)) return { status: 'unknown-question' };
  try {
    const answer = await fetch(new URL(`../questions/${id}.json`, here));
    if (answer.ok) return { status: 'found', question: await answer.json() };
    return { status: answer.status === 404 ? 'unknown-question' : 'not-loaded' };
  } catch {
    return { status: 'not-loaded' };
  }
}

/** Fetches the schema of the question's kind and no other. */
async function checkQuestion(question: unknown): Promise<OpenedQuestion | Refused> {
  const kind = kindOf(question);
  if (!isKind(kind))
    return refused('wrong-settings', `kind ${JSON.stringify(kind)} ≠ ${kinds.join(' | ')}`);
  const load: () => Promise<v.GenericSchema<Question>> = questionKinds[kind].questionSchema;
  const schema = await load().catch(() => null);
  if (!schema) return refused('not-loaded', kind);
  const reading = v.safeParse(schema, question);
  if (reading.success) return { status: 'opened', question: reading.output };
  const [issue] = reading.issues;
  const said = [v.getDotPath(issue), issue.message].filter(Boolean).join(': ');
  return refused('wrong-settings', said);
}

const kinds = Object.keys(questionKinds);

function kindOf(question: unknown): unknown {
  return typeof question === 'object' && question !== null && 'kind' in question
    ? question.kind
    : undefined;
}

function isKind(word: unknown): word is Kind {
  return typeof word === 'string' && Object.hasOwn(questionKinds, word);
}
