import type { Language } from '@groundswell/core/quiz';

/** How a figure stands in its page; what is left out follows the page around it. */
export interface Look {
  readonly theme?: 'light' | 'dark' | 'contrast' | undefined;
  readonly language?: Language | undefined;
  /** One sentence that says how to read it. @default the kind's own */
  readonly caption?: string | undefined;
}

export const themes = ['light', 'dark', 'contrast'] as const;
export const languages = ['en', 'id'] as const;
