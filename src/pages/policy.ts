const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/**
 * What a page may load, for a `<meta http-equiv="Content-Security-Policy">` in each of them: its own files, pictures and
 * workers that it made itself, and nothing of anybody else's. No script or style may stand in the page. A host can send
 * the same as a header, with `frame-ancestors`, which a meta element cannot say: docs/hosting.md.
 */
export const POLICY: string = RULES.join('; ');

/** The policy of a page that shows our own frames. */
export const POLICY_WITH_FRAMES: string = [...RULES, "frame-src 'self'"].join('; ');
