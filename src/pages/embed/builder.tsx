import '../../app/translatable.ts';
import { type JSX, render } from 'preact';
import { useState } from 'preact/hooks';
import { requireElement } from '../../app/require-element.ts';
import { hostPolicy } from '../../core/embed/host-policy.ts';
import {
  defaultOptions,
  EMBED_THEMES,
  type EmbedOptions,
  embedThemeNamed,
  FORMS,
  type Form,
} from '../../core/embed/kinds.ts';
import { type SnippetsAround, snippetsOf, type Way } from '../../core/embed/snippets.ts';
import { EN_EMBED } from '../../strings/embed.ts';
import { NumberField, OneOf } from './choices.tsx';
import { type EmbedData, readEmbedData } from './page-data.ts';
import { PreviewBox } from './preview-box.tsx';
import { SnippetToCopy } from './snippet.tsx';
import { snippetsAround } from './words.ts';

const words = EN_EMBED;

/** The story as it is at any time, or as it was published. */
const VERSIONS = ['newest', 'released'] as const;
type Version = (typeof VERSIONS)[number];

interface FieldsProps {
  readonly options: EmbedOptions;
  readonly way: Way;
  readonly around: SnippetsAround;
  readonly change: (options: Partial<EmbedOptions>) => void;
}

/** What there is to choose in the form as it comes into the page. */
function Fields({ options, way, around, change }: FieldsProps): JSX.Element {
  const { form, step, theme, size, top } = options;
  const sized = way !== 'loader';
  return (
    <div class="filters">
      {form === 'stepper' || form === 'card' ? (
        <label>
          {words.steps[form]}
          <select value={step} onChange={({ currentTarget }) => change({ step: currentTarget.value })}>
            {around.story.steps.map(({ id, heading }, index) => (
              <option key={id} value={id}>
                {words.step(index, heading)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <label>
        {words.theme}
        <select
          value={theme}
          onChange={({ currentTarget }) => change({ theme: embedThemeNamed(currentTarget.value) ?? 'auto' })}
        >
          {EMBED_THEMES.map((each) => (
            <option key={each} value={each}>
              {words.themes[each]}
            </option>
          ))}
        </select>
      </label>
      {sized ? (
        <NumberField
          key={`${form} width`}
          label={words.width}
          measure="width"
          value={size.width}
          choose={(width) => change({ size: { ...size, width } })}
        />
      ) : null}
      {sized || form === 'stepper' ? (
        <NumberField
          key={`${form} height`}
          label={words.height}
          measure="height"
          value={size.height}
          choose={(height) => change({ size: { ...size, height } })}
        />
      ) : null}
      {form === 'scroll' ? (
        <NumberField label={words.top} measure="top" value={top} choose={(value) => change({ top: value })} />
      ) : null}
    </div>
  );
}

interface Props {
  readonly data: EmbedData;
  /** Address of the story, with a slash at its end. */
  readonly site: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** Chooses a form, shows it in an article, and gives its snippet. */
function Builder({ data, site, root }: Props): JSX.Element {
  const { release } = data;
  const [wantedVersion, setVersion] = useState<Version>('newest');
  const around = snippetsAround(data, site, wantedVersion === 'released' ? release : null);
  const first = around.story.steps[0].id;
  const [options, setOptions] = useState<EmbedOptions>(() => defaultOptions('scroll', first));
  const [wanted, setWay] = useState<Way>('loader');
  const { form, step, theme } = options;
  const snippets = snippetsOf(around, options);
  const snippet = snippets.find(({ way }) => way === wanted) ?? snippets[0];
  if (snippet === undefined) throw new Error('expected a snippet for every form');
  const { way, code } = snippet;
  const choose = (next: Form): void => setOptions({ ...defaultOptions(next, first), step, theme });
  return (
    <>
      <section class="document-part" aria-labelledby="choose-heading">
        <h2 id="choose-heading">{words.chooseHeading}</h2>
        <div class="choices">
          <OneOf legend={words.form} value={form} options={words.forms} among={FORMS} choose={choose} />
        </div>
        <p>{words.about[form]}</p>
        <div class="choices">
          <OneOf
            legend={words.way}
            value={way}
            options={words.ways}
            among={snippets.map((each) => each.way)}
            choose={setWay}
          />
        </div>
        <p>{snippets.length === 1 ? words.onlyScript : words.aboutWay[way]}</p>
        {release === null ? null : (
          <div class="choices">
            <OneOf
              legend={words.version}
              value={wantedVersion}
              options={words.versions(release)}
              among={VERSIONS}
              choose={setVersion}
            />
          </div>
        )}
        <Fields
          options={options}
          way={way}
          around={around}
          change={(changes) => setOptions((before) => ({ ...before, ...changes }))}
        />
        <SnippetToCopy code={code} what={`${words.forms[form]}, ${words.ways[way]}`} />
      </section>
      <PreviewBox options={options} way={way} firstStep={first} title={around.story.title} root={root} />
    </>
  );
}

const data = readEmbedData(document);
const root = document.documentElement.dataset['root'] ?? '../';
const site = data.site ?? new URL(root, location.href).href;

requireElement('ready').hidden = true; // what stood there was for readers without scripts
for (const way of ['loader', 'iframe'] as const) {
  const policy = document.querySelector(`[data-policy="${way}"]`);
  if (policy !== null) policy.textContent = hostPolicy(site, way);
}
render(<Builder data={data} site={site} root={root} />, requireElement('builder'));
