import type { JSX } from 'preact';
import { accountsOf, besideTopics, untold } from '../../core/accounts/account.ts';
import { citations } from '../../core/evidence/citations.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN_ACCOUNTS } from '../../strings/accounts.ts';
import { EN } from '../../strings/en.ts';
import { type AccountsProps, AccountView, Claims } from '../../views/accounts/account-view.tsx';
import { ByReport } from '../../views/accounts/by-report.tsx';
import { Matrix } from '../../views/accounts/matrix.tsx';
import { Names, Places } from '../../views/accounts/places.tsx';
import { ShortClaims, Speakers } from '../../views/accounts/speakers.tsx';
import { amongAccounts } from '../../views/addresses.ts';
import { DocumentHead } from '../../views/document/document-head.tsx';
import { Texts } from '../../views/print/numbered-claims.tsx';

type PartName = keyof typeof EN_ACCOUNTS.parts;
const anchorOf = (part: PartName): string => `part-${part}`;

function Part({ name, children }: { name: PartName; children: JSX.Element | (JSX.Element | null)[] }): JSX.Element {
  const id = anchorOf(name);
  return (
    <section class="document-part accounts-part" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{EN_ACCOUNTS.parts[name]}</h2>
      {children}
    </section>
  );
}

/** The parts of the page below the matrix, as links; its rows lead to the questions. */
function Contents(): JSX.Element {
  const others = (Object.keys(EN_ACCOUNTS.parts) as PartName[]).filter((name) => name !== 'matrix');
  return (
    <nav class="accounts-contents" aria-label={EN_ACCOUNTS.contents}>
      <ul>
        {others.map((name) => (
          <li key={name}>
            <a href={`#${anchorOf(name)}`}>{EN_ACCOUNTS.parts[name]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Every statement of every text by the question that it speaks to, by who makes it, and by the place it tells of. */
export function Accounts({ story, lang, root }: { story: Story; lang: string; root: string }): JSX.Element {
  const words = EN_ACCOUNTS;
  const props: AccountsProps = {
    story,
    lang,
    t: EN,
    words,
    to: amongAccounts(root),
    cited: citations(story, lang),
  };
  const accounts = accountsOf(story);
  const missing = untold(story, lang);
  return (
    <div class="document accounts">
      <DocumentHead href={root} title={typographic(textIn(story.meta.title, lang), lang)} />
      <main>
        <h1>{words.title}</h1>
        <p class="deck">{words.about(accounts.length, story.claims.size)}</p>
        <Contents />
        <Part name="matrix">
          <Matrix {...props} accounts={accounts} />
        </Part>
        <Part name="questions">
          {accounts.map((account) => (
            <AccountView key={account.topic.id} {...props} account={account} />
          ))}
        </Part>
        <Part name="beside">
          <p>{words.besideAbout}</p>
          <Claims {...props} claims={besideTopics(story)} />
        </Part>
        <Part name="speakers">
          <p>{words.speakersAbout}</p>
          <Speakers {...props} />
        </Part>
        <Part name="places">
          <Places {...props} />
        </Part>
        <Part name="names">
          <Names {...props} />
        </Part>
        <Part name="untold">
          <p>{words.untoldAbout(missing.length, story.claims.size)}</p>
          <ByReport {...props} claims={missing}>
            {(told) => <ShortClaims {...props} claims={told} />}
          </ByReport>
        </Part>
        <Part name="texts">
          <p>{EN.sources.notReproduced}</p>
          <p>{words.textsAbout}</p>
          <div class="whole">
            <Texts story={story} lang={lang} whole />
            <p>{words.aboutStory(textIn(story.meta.byline, lang), story.meta.version)}</p>
          </div>
        </Part>
      </main>
      <footer class="document-foot screen-only">
        <p>
          <a href={root}>{words.back}</a>
        </p>
      </footer>
    </div>
  );
}
