import { Button, type ButtonProps } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { Download } from 'lucide-react';
import { messages } from './messages.ts';
import { receiptOf, saveReceipt } from './receipt.ts';
import { useJournal } from './use-journal.ts';

/** Everything the learner did, as a file of their own. */
export function SaveReceipt({ tone = 'quiet' }: Pick<ButtonProps, 'tone'>) {
  const t = useMessages(messages);
  const { entries, problems } = useJournal();
  return (
    <Button
      tone={tone}
      icon={<Download />}
      onClick={() => saveReceipt(receiptOf({ entries, problems }, new Date()))}
    >
      {t('saveReceipt')}
    </Button>
  );
}
