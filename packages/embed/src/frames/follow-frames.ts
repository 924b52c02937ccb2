/** Gives every frame of this site the height it asks for. Only the site's own frames are listened to. */
export function followFrames(loaderAddress: string): void {
  const site = new URL('.', loaderAddress).href;
  addEventListener('message', ({ data, source, origin }) => {
    // A closed-off frame has no origin of its own, so the frame itself must be known as well.
    if (origin !== new URL(site).origin && origin !== 'null') return;
    const frame = frameOf(source, `${site}embed/`);
    const height = heightIn(data);
    if (frame && height !== null) frame.style.height = `${height}px`;
  });
}

function frameOf(source: MessageEventSource | null, pages: string): HTMLIFrameElement | null {
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && frame.src.startsWith(pages)) return frame;
  }
  return null;
}

/** By hand, for a schema library would double the weight of the loader. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  if (!('type' in data && data.type === 'groundswell-height' && 'height' in data)) return null;
  const { height } = data;
  return typeof height === 'number' && height >= 0 && height <= tallest ? Math.ceil(height) : null;
}

const tallest = 20_000; // px
