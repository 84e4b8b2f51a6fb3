import type { JSX } from 'preact';
import type { CheckItem } from '../../core/cite/check-list.ts';
import { shortName } from '../../core/language/short-names.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Claim, Story } from '../../core/story.ts';
import { EN_DATA } from '../../strings/data.ts';
import { EN } from '../../strings/en.ts';
import { apart } from '../../views/addresses.ts';
import { Speaker } from '../../views/charts/chip.tsx';
import { FIGURE_STRINGS_EN } from '../../views/charts/strings.ts';
import { Inlines } from '../../views/prose/inline.tsx';
import { UNTRANSLATED } from '../../views/untranslated.ts';

interface Around {
  readonly story: Story;
  readonly lang: string;
  readonly root: string;
}

interface Props extends Around {
  readonly items: readonly CheckItem[];
  /** What each of them is, where the heading does not say it. */
  readonly before?: string;
  /** Whether it is said of an item without claims that it cites none. */
  readonly withNone?: boolean;
}

const { sheet } = EN_DATA;

/** An empty box for a pen. */
export const Tick = (): JSX.Element => <span class="tick" aria-hidden="true" />;

/** Where a claim stands in its text and by which words it is found there; what it says, but for the second time. */
function Proof({ claim, again, story, lang }: Around & { claim: Claim; again: boolean }): JSX.Element {
  const { source, line, anchor, stance, statement, note, says } = claim;
  const namesText = says.includes('reporter'); // whoever wrote a report is called by its name
  const checksum = story.sources.find(({ id }) => id === source)?.sha256 ?? '';
  return (
    <li>
      <Speaker claim={claim} story={story} lang={lang} t={FIGURE_STRINGS_EN} introduced /> ·{' '}
      {stance === 'asserts' ? null : <em>{EN.sources.stance[stance]}</em>}
      {stance === 'asserts' ? null : ' · '}
      <strong>
        {namesText ? sheet.line(source, line) : sheet.place(shortName(story, source, lang), source, line)}
      </strong>{' '}
      · <span class="anchor">{sheet.found(typographic(anchor, lang))}</span>
      {again ? null : (
        <>
          {' '}
          ·{' '}
          <code class="checksum" {...UNTRANSLATED}>
            {sheet.short(checksum)}
          </code>
          <br />
          {typographic(textIn(statement, lang), lang)}
        </>
      )}
      {again || note === null ? null : (
        <>
          {' '}
          <em>
            {sheet.note} {typographic(textIn(note, lang), lang)}
          </em>
        </>
      )}
    </li>
  );
}

function Proofs({ claims, ...around }: Around & Pick<CheckItem, 'claims'>): JSX.Element {
  return (
    <ul class="proofs">
      {claims.map(({ ref, again }) => {
        const claim = around.story.claims.get(ref);
        return claim === undefined ? null : <Proof key={ref} {...around} claim={claim} again={again} />;
      })}
    </ul>
  );
}

/** Things to check one after the other, each with a box and what it rests on. */
export function CheckItems({ items, before, withNone = true, ...around }: Props): JSX.Element | null {
  if (items.length === 0) return null;
  const { root, lang } = around;
  const to = apart(root, new Map(), (id) => `${root}step/${id}/`);
  return (
    <ol class="check">
      {items.map(({ words, claims }) => (
        <li>
          <Tick />
          {before === undefined ? null : <p class="check-what">{before}</p>}
          <p>
            <Inlines inlines={words} claims={around.story.claims} lang={lang} to={to} />
          </p>
          {claims.length > 0 ? (
            <Proofs {...around} claims={claims} />
          ) : withNone ? (
            <p class="check-what">{sheet.none}</p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
