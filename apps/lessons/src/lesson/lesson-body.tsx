import { MDXProvider } from '@mdx-js/react';
import type { LessonContent } from './load-lesson.ts';
import { parts } from './parts/parts.ts';

/** A lesson's words with its parts. */
export function LessonBody({ content }: { content: LessonContent }) {
  return (
    <MDXProvider components={parts} disableParentContext>
      <Words content={content} />
    </MDXProvider>
  );
}

/**
 * Calls the words as a function instead of mounting them as a component: both languages then give
 * the same tree of the same parts, so a figure keeps its state when the language changes.
 */
function Words({ content }: { content: LessonContent }) {
  return content.words({});
}
