import { useMessages } from '@groundswell/widgets/language';
import type * as v from 'valibot';
import { complaintMessages as messages } from './complaint-messages.ts';

/** What a schema has against a value, in the reader's language. */
export function useComplaint(): (issue: v.BaseIssue<unknown>) => string {
  const t = useMessages(messages);
  return ({ type, requirement, message }) => {
    switch (type) {
      case 'non_empty':
        return t('empty');
      case 'number':
      case 'finite':
        return t('number');
      case 'min_length':
        return t('fewest', { count: Number(requirement) });
      case 'max_length':
        return t('most', { count: Number(requirement) });
      case 'min_value':
        return t('least', { value: Number(requirement) });
      case 'max_value':
        return t('greatest', { value: Number(requirement) });
      case 'gt_value':
        return t('above', { value: Number(requirement) });
      case 'integer':
        return t('whole');
      default:
        return isKnown(message) ? t(message) : t('other', { message });
    }
  };
}

function isKnown(message: string): message is keyof (typeof messages)['en'] {
  return Object.hasOwn(messages.en, message);
}
