// What stands between quotation marks is somebody's words: few of them, and the sentence says whose.
import { namesActor, namesReporter, namesRole, wordsOf } from '../../language/naming.ts';
import { sentenceAbout } from '../../language/sentences.ts';
import type { Quotation } from '../../language/words.ts';
import { quotationsIn, wordCount } from '../../language/words.ts';
import { wordsOfRole } from '../build/world.ts';
import type { At, Problems } from '../problem.ts';
import type { ActorSpec } from '../specs/cast.ts';
import type { Told, Written } from './author-text.ts';
import { byId, toldIn } from './author-text.ts';
import type { PublishedText } from './texts.ts';
import { textsOf } from './texts.ts';

export const QUOTED_WORDS = 6;

export function checkQuotations(written: Written, problems: Problems): void {
  const told = toldIn(written.ledgers);
  const actors = byId(written.actors.specs);
  const called = (role: string): readonly string[] => wordsOfRole(written.world, role);
  for (const text of textsOf(written)) {
    const quotations = text.voice === 'quotation' ? [{ start: 0, words: text.text }] : quotationsIn(text.text);
    for (const quotation of quotations) {
      const at = text.at(quotation.start);
      checkLength(quotation, at, problems);
      if (text.voice !== 'quotation' && text.lang === 'en' && written.actors.complete)
        checkSpeaker(quotation, text, at, { told, actors, wordsOf: called }, problems);
    }
  }
}

/** Reports a quotation that is longer than may be taken from a text. */
export function checkLength({ words }: Pick<Quotation, 'words'>, at: At, problems: Problems): void {
  const length = wordCount(words);
  if (length > QUOTED_WORDS)
    problems.report(
      at,
      `expected a quotation of at most ${QUOTED_WORDS} words, got ${length}`,
      'quote fewer of them, and say the rest in your own words',
    );
}

interface Cast {
  readonly told: ReadonlyMap<string, Told>;
  readonly actors: ReadonlyMap<string, ActorSpec>;
  /** What a sentence may call a speaker of a role. */
  readonly wordsOf: (role: string) => readonly string[];
}

/** The speaker of the claim that is linked or given; where none is, anybody who speaks in the story. */
function checkSpeaker(quotation: Quotation, given: PublishedText, at: At, cast: Cast, problems: Problems): void {
  const { start, words } = quotation;
  const end = start + words.length + 2; // with its marks
  const sentence = sentenceAbout(given.text, start, end);
  const around = wordsOf(`${given.text.slice(sentence.start, start)} ${given.text.slice(end, sentence.end)}`);
  const linked = given.claims(start, end);
  const refs = linked.length > 0 ? linked : given.claims(sentence.start, sentence.end);
  const claims = refs.map((ref) => cast.told.get(ref));
  if (claims.includes(undefined)) return; // unknown or wrong itself: reported there
  const speakers = [...new Set(claims.flatMap((claim) => claim?.spec.says.map(({ value }) => value) ?? []))];
  const isNamed = (id: string): boolean => {
    const actor = cast.actors.get(id);
    if (actor === undefined) return id === 'reporter' && namesReporter(around);
    return namesActor(around, actor) || namesRole(around, cast.wordsOf(actor.role.value));
  };
  if (speakers.length > 0 ? speakers.some(isNamed) : [...cast.actors.values()].some((who) => namesActor(around, who)))
    return;
  const called = speakers.map((id) => cast.actors.get(id)?.name['en'] ?? 'the report').join(' or ');
  problems.report(
    at,
    `expected who says ${JSON.stringify(words)} in the same sentence, got nobody`,
    called === '' ? 'name the speaker as actors.yaml does' : `name ${called} there`,
  );
}
