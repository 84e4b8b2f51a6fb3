import type { VNode } from 'preact';
import type { Story } from '../../core/story.ts';
import { EN_PAGES } from '../../strings/pages.ts';
import { ours } from '../in-language.ts';
import { UNTRANSLATED } from '../untranslated.ts';
import { QrCode } from './qr-code.tsx';
import { VoiceKey } from './voice-key.tsx';

/** The way from paper back to the screen. Nothing where the site does not know its address. */
export function LinkOnPaper({ site, lang }: { site: string | null; lang: string }): VNode | null {
  if (site === null) return null;
  const { about, code } = EN_PAGES.end;
  return (
    <div class="link-on-paper" {...ours(lang)}>
      <QrCode url={site} label={code(site)} />
      <p>
        {about}{' '}
        <a href={site} {...UNTRANSLATED}>
          {site}
        </a>
      </p>
    </div>
  );
}

/** What stands at the end of the printed story, and only there. `voices`: whether letters of sides stand in it. */
export function PrintEnd({ story, lang, site }: { story: Story; lang: string; site: string | null }): VNode {
  return (
    <div class="print-only print-end">
      {story.parts.statements && <VoiceKey story={story} lang={lang} words={EN_PAGES} />}
      <LinkOnPaper site={site} lang={lang} />
    </div>
  );
}
