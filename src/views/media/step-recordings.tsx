import type { JSX, VNode } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import {
  captionsFile,
  MEDIA_TYPES,
  posterFile,
  type Recording,
  recordingFile,
  type StepSound,
  type StepVideo,
} from '../../core/recording.ts';
import type { Step } from '../../core/step.ts';
import { EN_MEDIA } from '../../strings/media.ts';
import { ours } from '../in-language.ts';
import { MediaCredit } from './media-credit.tsx';

interface Around {
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}
interface Props extends Around {
  readonly step: Pick<Step, 'recordings'>;
  /** Where a page of a small frame takes it or leaves it whole. */
  readonly unit?: 'whole';
}

/** Its name, for those who hear it, and for paper. */
function nameOf(recording: Recording, lang: string): string {
  const words = recording.kind === 'sound' ? recording.title : recording.caption;
  return words === null ? EN_MEDIA[recording.kind] : typographic(textIn(words, lang), lang);
}

/** A browser without it says nothing of its size before it is there: its room is that of its controls. */
const Sound = ({ sound, lang, root }: Around & { readonly sound: StepSound }): VNode => (
  // biome-ignore lint/a11y/useMediaCaption: its words stand below it
  <audio controls preload="none" aria-label={nameOf(sound, lang)}>
    <source src={`${root}${recordingFile(sound)}`} type={MEDIA_TYPES[sound.format]} />
  </audio>
);

/** As wide and high as its poster, before it is there as well as after. */
const Video = ({ video, lang, root }: Around & { readonly video: StepVideo }): VNode => (
  // biome-ignore lint/a11y/useMediaCaption: where it has none, its words stand below it
  <video
    controls
    preload="none"
    playsInline
    poster={`${root}${posterFile(video)}`}
    width={video.poster.width}
    height={video.poster.height}
    aria-label={typographic(textIn(video.alt, lang), lang)}
  >
    <source src={`${root}${recordingFile(video)}`} type={MEDIA_TYPES[video.format]} />
    {video.captions === null ? null : (
      <track
        kind="captions"
        src={`${root}${captionsFile(video.captions)}`}
        srcLang={lang}
        label={EN_MEDIA.captions}
        default
      />
    )}
  </video>
);

function Played({ recording, lang, root, unit }: Omit<Props, 'step'> & { readonly recording: Recording }): VNode {
  const { kind, transcript } = recording;
  const isTall = kind === 'video' && recording.poster.height > recording.poster.width;
  const named = kind === 'sound' ? recording.title : recording.caption;
  return (
    <figure class={`media${isTall ? ' is-tall' : ''}`} data-unit={unit}>
      {kind === 'sound' ? (
        <Sound sound={recording} lang={lang} root={root} />
      ) : (
        <Video video={recording} lang={lang} root={root} />
      )}
      <figcaption>
        {named === null ? null : <span class="media-caption">{nameOf(recording, lang)}</span>}{' '}
        <a class="print-only" href={`${root}${recordingFile(recording)}`}>
          {`${EN_MEDIA[kind]}: ${recordingFile(recording)}`}
        </a>{' '}
        <MediaCredit of={recording} lang={lang} />
        {transcript.length === 0 ? null : (
          <details>
            <summary {...ours(lang)}>{EN_MEDIA.transcript[kind]}</summary>
            {transcript.map((paragraph) => (
              <p key={paragraph}>{typographic(paragraph, lang)}</p>
            ))}
          </details>
        )}
      </figcaption>
    </figure>
  );
}

/** What a step gives to hear and to watch. Nothing starts by itself; before somebody plays it its poster and captions come alone. */
export function StepRecordings({ step, ...props }: Props): JSX.Element {
  return (
    <>
      {step.recordings.map((recording) => (
        <Played key={recording.name} recording={recording} {...props} />
      ))}
    </>
  );
}
