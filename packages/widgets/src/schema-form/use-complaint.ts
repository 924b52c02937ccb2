import type * as v from 'valibot';
import { useMessages } from '../language/index.ts';
import { messages } from './messages.ts';

/** What a schema has against a value, in the reader's language; its own checks have their own words. */
export function useComplaint(
  own: (message: string) => string = (message) => message,
): (issue: v.BaseIssue<unknown>) => string {
  const t = useMessages(messages);
  return ({ type, requirement, input, message }) => {
    const limit = Number(requirement);
    switch (type) {
      case 'non_empty':
        return t('empty');
      case 'number':
      case 'finite':
        return t('number');
      case 'min_length':
        return t('fewest', { count: limit });
      case 'max_length':
        return t(typeof input === 'string' ? 'longest' : 'most', { count: limit });
      case 'min_value':
        return t('least', { value: limit });
      case 'max_value':
        return t('greatest', { value: limit });
      case 'gt_value':
        return t('above', { value: limit });
      case 'integer':
      case 'safe_integer':
        return t('whole');
      case 'picklist':
        return t('fixed');
      default:
        return own(message);
    }
  };
}
