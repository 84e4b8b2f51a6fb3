import { PART_FILE } from '../core/embed/loader-file.ts';
import type { OpenStory } from './open-story.ts';
import { PART } from './part-name.ts';

/** The digest of the part, which the build writes here; empty while the site is developed. */
declare const PART_INTEGRITY: string;

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

let loading: Promise<OpenStory> | null = null;

/** Fetches the part, once for a page, from beside the loader itself. */
export function loadPart(own: HTMLScriptElement | null, fallback: URL): Promise<OpenStory> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const address = new URL(PART_FILE, own?.src || fallback).href;
    const { trustedTypes } = window as { readonly trustedTypes?: Policies };
    script.crossOrigin = 'anonymous';
    script.integrity = PART_INTEGRITY;
    script.nonce = own?.nonce ?? '';
    script.onload = () => resolve((globalThis as unknown as Record<symbol, OpenStory>)[PART] as OpenStory);
    script.onerror = reject;
    script.src =
      trustedTypes?.createPolicy('borderline', { createScriptURL: (url) => url }).createScriptURL(address) ?? address;
    document.head.append(script);
  });
  return loading;
}
