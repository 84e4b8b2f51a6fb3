import type { JSX } from 'preact';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';

interface Props {
  readonly story: Story;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** That the story was corrected, and when last, where there is room for a few words. Nothing where it was not. */
export function LatestCorrection({ story: { corrections }, root }: Props): JSX.Element | null {
  const [latest] = corrections;
  return latest === undefined ? null : (
    <>
      <a href={`${root}#sources`} rel="noopener">
        {EN.corrections.on(latest.date).replace(/:$/, '')}
      </a>
      {'. '}
    </>
  );
}
