import { type FrameTheme, STEP_ID, themeNamed } from '../../messages/message.ts';

/** What the embedding site may wish in the frame's address: `?theme=dark&start=flight`. All else is ignored. */
interface Tokens {
  readonly theme: FrameTheme;
  readonly start: string | null;
}

export function tokensIn(search: string): Tokens {
  const query = new URLSearchParams(search);
  const start = query.get('start') ?? '';
  return { theme: themeNamed(query.get('theme')) ?? 'auto', start: STEP_ID.test(start) ? start : null };
}
