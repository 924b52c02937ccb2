interface OEmbedFile {
  readonly title: string;
  readonly iframe: string;
  /** The whole address of the site. */
  readonly site: string;
}

/** What an editor reads when an author pastes the address of a figure: https://oembed.com, a `rich` answer. */
export function oEmbedFile({ title, iframe, site }: OEmbedFile): string {
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: 'Groundswell',
    provider_url: site,
    title,
    width: 720,
    height: 640,
    html: iframe,
  });
}
