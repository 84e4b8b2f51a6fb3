import '../../app/translatable.ts';
import { type JSX, render } from 'preact';
import { useState } from 'preact/hooks';
import { requireElement } from '../../app/require-element.ts';
import { hostPolicy } from '../../core/embed/host-policy.ts';
import {
  defaultOptions,
  EMBED_THEMES,
  type EmbedOptions,
  FORMS,
  type Form,
  LINKS,
  LIVE,
} from '../../core/embed/kinds.ts';
import { type SnippetsAround, snippetsOf, type Way } from '../../core/embed/snippets.ts';
import { EN_EMBED } from '../../strings/embed.ts';
import { NumberField, OneOf, Select } from './choices.tsx';
import { type EmbedData, readEmbedData } from './page-data.ts';
import { PreviewBox } from './preview-box.tsx';
import { SnippetToCopy } from './snippet.tsx';
import { snippetsAround } from './words.ts';

const words = EN_EMBED;
const LOCAL = /^(?:localhost|127\.|\[::1\])/;

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
  const { form, step, theme, size, top, links, live } = options;
  const sized = way === 'iframe' || way === 'amp';
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
      <Select
        label={words.theme}
        value={theme}
        options={words.themes}
        among={EMBED_THEMES}
        choose={(value) => change({ theme: value })}
      />
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
        <Select
          label={words.links}
          value={links}
          options={words.linksTo}
          among={LINKS}
          choose={(value) => change({ links: value })}
        />
      ) : null}
      {sized || form === 'unrolled' ? null : (
        <Select
          label={words.live}
          value={live}
          options={words.lives}
          among={LIVE}
          choose={(value) => change({ live: value })}
        />
      )}
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
  const { form, step, theme, links, live } = options;
  const snippets = snippetsOf(around, options);
  const snippet = snippets.find(({ way }) => way === wanted) ?? snippets[0];
  if (snippet === undefined) throw new Error('expected a snippet for every form');
  const { way, code, once } = snippet;
  // As the snippet, with addresses from this page: the site may not stand where it is to stand.
  const here = snippetsAround(data, new URL(root, location.href).href, wantedVersion === 'released' ? release : null);
  const seen =
    form === 'scroll' ? null : snippetsOf(here, options).find((each) => each.way === (way === 'loader' ? 'cms' : way));
  const choose = (next: Form): void => setOptions({ ...defaultOptions(next, first), step, theme, links, live });
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
        <p>{words.aboutWay[way]}</p>
        {form === 'scroll' ? <p>{words.onlyScript}</p> : null}
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
        {data.site === null && LOCAL.test(location.hostname) ? <p class="notice">{words.local(site)}</p> : null}
        {once === null ? null : (
          <>
            <h3>{words.once}</h3>
            <SnippetToCopy code={once} what={words.once} />
            <h3>{words.each}</h3>
          </>
        )}
        <SnippetToCopy code={code} what={`${words.forms[form]}, ${words.ways[way]}`} />
      </section>
      <PreviewBox code={seen?.code ?? null} root={root} />
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
