import { expect, spyOn, userEvent, waitFor } from 'storybook/test';

type Canvas = { getByRole: (role: string, options: { name: string }) => HTMLElement };

/** For stories: saves all that the open menu offers and opens each file as a program would. */
export async function takenAlong(canvas: Canvas) {
  const caught = catchSavedFiles();
  try {
    for (const [i, name] of ['Picture (PNG)', 'Drawing (SVG)', 'Table (CSV)'].entries()) {
      // oxlint-disable-next-line no-await-in-loop
      await userEvent.click(canvas.getByRole('button', { name }));
      // oxlint-disable-next-line no-await-in-loop
      await waitFor(() => expect(caught.files).toHaveLength(i + 1), { timeout: 30_000 });
    }
    const [png, svg, csv] = caught.files;
    if (!png || !svg || !csv) throw new Error('Not every file was saved.');
    const picture = await createImageBitmap(png.content);
    const drawing = new DOMParser().parseFromString(await svg.content.text(), 'image/svg+xml');
    await expect(drawing.querySelector('parsererror')).toBeNull();
    const table = (await csv.content.text()).replace('\uFEFF', '').trimEnd().split(/\r?\n/);
    return { names: caught.files.map(({ name }) => name), picture, drawing, table, png };
  } finally {
    caught.stop();
  }
}

/** Catches the files that the page hands to its reader. */
function catchSavedFiles() {
  const made = spyOn(URL, 'createObjectURL');
  const files: { name: string; content: Blob }[] = [];
  const click = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    const place = made.mock.results.findIndex(({ value }) => value === this.href);
    const content = made.mock.calls[place]?.[0];
    if (content instanceof Blob) files.push({ name: this.download, content });
  });
  return {
    files,
    stop() {
      made.mockRestore();
      click.mockRestore();
    },
  };
}
