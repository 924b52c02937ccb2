import { isKind, questionSchemas } from '@groundswell/core/quiz';
import { figureKinds, openFigure } from '@groundswell/widgets/figure';
import { presets } from '@groundswell/widgets/presets';
import { type Look, languages, themes } from '@groundswell/widgets/set-up';
import { readFigureLink, writeFigureLink } from '@groundswell/widgets/share-button';
import * as v from 'valibot';
import type { Opened, Subject } from './subject.ts';

/** What the studio opens with when its address names nothing. */
const first = { kind: 'spread-player', settings: presets['spread-player']?.settings };

/** Reads the address of the studio, believing nothing of it. */
export async function openStudio(search: URLSearchParams): Promise<Opened> {
  const link = search.get('s') ?? writeFigureLink(first);
  const read = readFigureLink(link);
  const subject =
    read.status === 'read' && read.figure.kind === 'question'
      ? questionOf(read.figure.settings)
      : await figureOf(link);
  return 'status' in subject ? subject : { status: 'opened', subject, look: lookOf(search) };
}

type Refused = Opened & { status: 'refused' };

async function figureOf(link: string): Promise<Subject | Refused> {
  const opened = await openFigure(link);
  if (opened.status === 'refused') return opened;
  const { kind, settings } = opened;
  const schema = await figureKinds[kind]?.settingsSchema();
  return schema
    ? { type: 'figure', kind, schema, settings }
    : { status: 'refused', reason: 'unknown-kind', detail: kind };
}

function questionOf(settings: unknown): Subject | Refused {
  const { kind } = Object(settings) as { kind?: unknown };
  if (typeof kind !== 'string' || !isKind(kind)) return wrong('question.kind');
  const reading = v.safeParse(questionSchemas[kind], settings);
  if (reading.success) return { type: 'question', question: reading.output };
  const [issue] = reading.issues;
  return wrong([v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
}

function wrong(detail: string): Refused {
  return { status: 'refused', reason: 'wrong-settings', detail };
}

function lookOf(search: URLSearchParams): Look {
  return {
    theme: themes.find((theme) => theme === search.get('theme')),
    language: languages.find((language) => language === search.get('lang')),
    caption: search.get('caption')?.slice(0, 200) || undefined,
  };
}
