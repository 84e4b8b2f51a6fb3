import { readFileSync } from 'node:fs';
import type { HostPage } from './serve.ts';

const library = (file: string): string => readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');

const page = (body: string): HostPage => ({
  html: `<!doctype html><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,"><body style="margin:0">${body}`,
});

/** Hosts that hear how tall a frame is by means that are not ours: two libraries, and two that platforms bring. */
export function listeningHosts(site: string): Readonly<Record<string, HostPage>> {
  const src = `${site}frame/unrolled/`;
  return {
    pym: page(`<div id="story"></div><script>${library('pym.js/dist/pym.v1.js')}</script>
      <script>new pym.Parent('story', '${src}', {});</script>`),
    newswire: page(`<div id="story"></div><script>${library('@newswire/frames/dist/frames.umd.js')}</script>
      <script>new newswireFrames.Framer(document.getElementById('story'), { src: '${src}' });</script>`),
    // What AMP's own element does with a sandboxed frame.
    amp: page(`<iframe sandbox="allow-scripts" style="border:0" src="${src}" width="600" height="300"></iframe><script>
      addEventListener('message', ({ source, data }) => {
        const frame = document.querySelector('iframe');
        if (source === frame.contentWindow && data && data.sentinel === 'amp' && data.type === 'embed-size') frame.height = data.height;
      });</script>`),
    // What wp-embed.js does: the frame is hidden until it speaks, and is never taller than 1000 pixels.
    'wordpress-hidden':
      page(`<blockquote class="wp-embedded-content" data-secret="s3cr3T"><a href="${site}">The story</a></blockquote>
      <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="s3cr3T"
        style="position:absolute;clip-path:inset(50%)" src="${site}frame/#?secret=s3cr3T" width="600" height="480"></iframe><script>
      addEventListener('message', ({ source, data }) => {
        const frame = document.querySelector('iframe');
        if (source !== frame.contentWindow || !data || data.secret !== frame.dataset.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
        if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        frame.removeAttribute('style');
        document.querySelector('blockquote').style.display = 'none';
      });</script>`),
  };
}
