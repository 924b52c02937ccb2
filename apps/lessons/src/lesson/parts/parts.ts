import type { MDXComponents } from 'mdx/types';
import { After, AfterAsk } from './after.tsx';
import { Ask } from './ask.tsx';
import { Contested, Drawer, TeacherNotes } from './asides.tsx';
import { Figure } from './figure.tsx';
import { OwnAnswer } from './own-answer.tsx';
import { QuestionSet, Recall } from './question-set.tsx';
import { Screen } from './screen.tsx';
import { Source, SourceList } from './sources.tsx';
import { Value } from './value.tsx';
import { ScreenTitle, Subtitle, Words } from './words.tsx';

/** All that an author may use in a lesson. */
export const parts = {
  Screen,
  Words,
  Figure,
  Ask,
  After,
  AfterAsk,
  OwnAnswer,
  Value,
  Drawer,
  Contested,
  TeacherNotes,
  QuestionSet,
  Recall,
  SourceList,
  Source,
  h2: ScreenTitle,
  h3: Subtitle,
} satisfies MDXComponents;
