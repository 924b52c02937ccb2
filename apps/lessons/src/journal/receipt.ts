import type { JournalEntry, JournalProblem } from '@groundswell/core/assignment';

/** Raised when the file changes its shape. */
const receiptVersion = 1;

interface ReceiptContent {
  readonly entries: readonly JournalEntry[];
  readonly problems: readonly JournalProblem[];
}

/** Everything the journal holds as a JSON file, the unreadable entries with it. */
export function receiptOf({ entries, problems }: ReceiptContent, savedAt: Date): File {
  const content = {
    format: 'groundswell-journal',
    version: receiptVersion,
    savedAt: savedAt.toISOString(),
    entries,
    setAside: problems,
  };
  const day = savedAt.toISOString().slice(0, 10);
  return new File([JSON.stringify(content, null, 1)], `groundswell-${day}.json`, {
    type: 'application/json',
  });
}

/** Hands the learner the file. */
export function saveReceipt(receipt: File): void {
  const address = URL.createObjectURL(receipt);
  const link = document.createElement('a');
  link.href = address;
  link.download = receipt.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
