/** What the address of a frame asks for: all of it words, none of it checked. */
export interface FrameAddress {
  readonly is: 'figure' | 'question';
  readonly attributes: Readonly<Record<string, string>>;
  /** Origins that may hear results and send settings. */
  readonly hosts: readonly string[];
  /** Stands in the hash where WordPress shows the frame; it expects it back. */
  readonly wordPressSecret: string | null;
}

/** Reads `…/embed/reach-dots/?s=…&caption=…&lang=id&theme=dark&host=https://lms.example`. */
export function readFrameAddress(address: string): FrameAddress {
  const { pathname, searchParams, hash } = new URL(address);
  const [, page = ''] = /\/embed\/([^/]+)/.exec(pathname) ?? [];
  const is = page === 'question' ? 'question' : 'figure';
  const name = is === 'question' ? searchParams.get('name') : page;
  const attributes = { name, settings: searchParams.get('s') };
  const plain = ['caption', 'lang', 'theme'].map((key) => [key, searchParams.get(key)] as const);
  return {
    is,
    attributes: Object.fromEntries(
      [...Object.entries(attributes), ...plain].flatMap(([key, value]) =>
        value === null ? [] : [[key, value]],
      ),
    ),
    hosts: searchParams.getAll('host').flatMap(originOf),
    wordPressSecret: /^#\?secret=([a-zA-Z0-9]{1,40})$/.exec(hash)?.[1] ?? null,
  };
}

/** An opaque origin reads “null” and could be anybody, so it is never on the list. */
function originOf(host: string): string[] {
  if (!URL.canParse(host)) return [];
  const { origin } = new URL(host);
  return origin === 'null' ? [] : [origin];
}
