import type { Question } from '@groundswell/core/quiz';
import type { RefusalReason } from '@groundswell/widgets/figure';
import type { Look } from '@groundswell/widgets/set-up';
import type { GenericSchema } from 'valibot';

/** What stands on the desk: a figure with the schema of its kind, or a question. */
export type Subject =
  | {
      readonly type: 'figure';
      readonly kind: string;
      readonly schema: GenericSchema;
      readonly settings: unknown;
    }
  | { readonly type: 'question'; readonly question: Question };

/** What an address asks the studio for, or what is wrong with it. */
export type Opened =
  | { readonly status: 'opened'; readonly subject: Subject; readonly look: Look }
  | { readonly status: 'refused'; readonly reason: RefusalReason; readonly detail: string };
