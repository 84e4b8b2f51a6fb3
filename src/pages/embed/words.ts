import { releasePath } from '../../core/embed/releases.ts';
import type { SnippetsAround } from '../../core/embed/snippets.ts';
import { EN_EMBED } from '../../strings/embed.ts';
import { EN_FRAME } from '../../strings/frame.ts';
import type { EmbedData } from './page-data.ts';

/** Snippets say the same words as the frames. With a release, what they frame is the release's and stays as it is. */
export const snippetsAround = (
  { story, integrity }: EmbedData,
  site: string,
  release: string | null,
): SnippetsAround => ({
  story,
  site,
  files: release === null ? site : `${site}${releasePath(release)}`,
  integrity,
  open: EN_FRAME.open,
  unroll: EN_FRAME.unroll,
  sources: EN_EMBED.sources,
});
