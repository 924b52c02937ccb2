import type { Preset } from '@groundswell/widgets/presets';
import type { Plugin } from 'vite';
import type { embedLines } from '../src/lines/index.ts';
import { framePage } from './frame-page.ts';
import { loadSource } from './load-source.ts';
import { oEmbedFile } from './oembed-file.ts';

/**
 * Writes the page of each kind of figure, and one for questions, to be shown in a frame. With the
 * address of the site, each page of a figure names an oEmbed file, which editors read to embed it.
 */
export function framePages(site: string | undefined): Plugin {
  return {
    name: 'groundswell:frame-pages',
    async generateBundle() {
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      const { presets } = await loadSource<{ presets: Record<string, Preset> }>(
        '@groundswell/widgets/presets',
      );
      const { embedLines: writeLines } = await loadSource<{ embedLines: typeof embedLines }>(
        '/../src/lines/index.ts',
      );
      emit('embed/frame.css', 'body{margin:0}');
      emit('embed/question/index.html', framePage({ title: 'Question' }));
      for (const [kind, { caption, settings }] of Object.entries(presets)) {
        const title = caption.en;
        if (!site) {
          emit(`embed/${kind}/index.html`, framePage({ title }));
          continue;
        }
        const oEmbed = new URL(`oembed/${kind}.json`, site).href;
        const { iframe } = writeLines({ kind, settings, caption: title, site });
        emit(`embed/${kind}/index.html`, framePage({ title, oEmbed }));
        emit(`oembed/${kind}.json`, oEmbedFile({ title, iframe, site }));
      }
    },
  };
}
