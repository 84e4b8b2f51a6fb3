import type { SnippetsAround } from '../../core/embed/snippets.ts';
import { EN_FRAME } from '../../strings/frame.ts';
import type { EmbedData } from './page-data.ts';

/** Snippets say the same words as the frames. */
export const snippetsAround = ({ story, integrity }: EmbedData, site: string): SnippetsAround => ({
  story,
  site,
  integrity,
  open: EN_FRAME.open,
  unroll: EN_FRAME.unroll,
});
