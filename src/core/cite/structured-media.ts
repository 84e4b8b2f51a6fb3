// What a story shows and gives beside its maps, as search engines read it: each with who made it, and how it may be used.
import { textIn } from '../language/text.ts';
import { commonSize, mediaFile, picturesOf } from '../media.ts';
import { MEDIA_TYPES, posterFile, type Recording, recordingFile, recordingsOf } from '../recording.ts';
import type { Step, StepPicture } from '../step.ts';
import type { Text } from '../story.ts';
import { licenceUrl } from './licence-url.ts';
import type { Thing } from './thing.ts';

function rightsOf({ credit, licence }: { readonly credit: Text; readonly licence: Text }, lang: string): Thing {
  const name = textIn(licence, lang);
  return { creditText: textIn(credit, lang), license: licenceUrl(name) ?? name };
}

function pictureThing(picture: StepPicture, lang: string, site: string): Thing {
  const { width, height, alt, caption } = picture;
  const size = commonSize(picture);
  return {
    '@type': 'ImageObject',
    contentUrl: `${site}${mediaFile(picture, size)}`,
    width: size.width,
    height: Math.round((height / width) * size.width),
    description: textIn(alt, lang),
    ...(caption === null ? {} : { caption: textIn(caption, lang) }),
    ...rightsOf(picture, lang),
  };
}

/** `uploaded`: when the story came out, and all that it gives with it; null: nobody says. */
function recordingThing(recording: Recording, lang: string, site: string, uploaded: string | null): Thing {
  const { kind, format, transcript } = recording;
  const named = kind === 'sound' ? recording.title : (recording.caption ?? recording.alt);
  return {
    '@type': kind === 'sound' ? 'AudioObject' : 'VideoObject',
    ...(named === null ? {} : { name: textIn(named, lang) }),
    contentUrl: `${site}${recordingFile(recording)}`,
    encodingFormat: MEDIA_TYPES[format],
    ...(kind === 'sound'
      ? {}
      : { description: textIn(recording.alt, lang), thumbnailUrl: `${site}${posterFile(recording)}` }),
    ...(uploaded === null ? {} : { uploadDate: uploaded }),
    ...(transcript.length === 0 ? {} : { transcript: transcript.join('\n') }),
    ...rightsOf(recording, lang),
  };
}

/** What these steps show, and what can be heard and watched in them. `site`: its address, with a slash at its end. */
export function mediaThings(
  steps: readonly Step[],
  lang: string,
  site: string,
  uploaded: string | null,
): { readonly pictures: readonly Thing[]; readonly played: Thing } {
  const of = (kind: Recording['kind']): readonly Thing[] =>
    recordingsOf({ steps })
      .filter((each) => each.kind === kind)
      .map((each) => recordingThing(each, lang, site, uploaded));
  const [audio, video] = [of('sound'), of('video')];
  return {
    pictures: picturesOf({ steps }).map((picture) => pictureThing(picture, lang, site)),
    played: { ...(audio.length === 0 ? {} : { audio }), ...(video.length === 0 ? {} : { video }) },
  };
}
