/** Hands the reader a file. A table gets a byte order mark, without which Excel misreads its letters. */
export function saveFile(name: string, content: Blob | string): void {
  const blob =
    typeof content === 'string'
      ? new Blob(['\uFEFF', content], { type: 'text/csv;charset=utf-8' })
      : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
