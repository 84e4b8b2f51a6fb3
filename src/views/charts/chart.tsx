import type { VNode } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { Dates } from './dates.tsx';
import { Names } from './names.tsx';
import { OneNumber } from './number.tsx';
import { Pair } from './pair.tsx';
import { Parts } from './parts.tsx';
import { Quote } from './quote.tsx';
import { Rows } from './rows.tsx';
import { Strip } from './strip.tsx';
import type { KindProps } from './value-link.tsx';

/** The one figure of a step. */
export function ChartView(props: KindProps): VNode {
  const { chart, lang } = props;
  return (
    <figure class={`chart chart-${chart.kind}`}>
      <figcaption>
        <span class="chart-title">{typographic(textIn(chart.title, lang), lang)}</span>
      </figcaption>
      <Kind {...props} />
      {chart.note === null ? null : <p class="chart-note">{typographic(textIn(chart.note, lang), lang)}</p>}
    </figure>
  );
}

function Kind(props: KindProps): VNode {
  const { kind } = props.chart;
  switch (kind) {
    case 'strip':
      return <Strip {...props} />;
    case 'rows':
      return <Rows {...props} />;
    case 'parts':
      return <Parts {...props} />;
    case 'pair':
      return <Pair {...props} />;
    case 'dates':
      return <Dates {...props} />;
    case 'number':
      return <OneNumber {...props} />;
    case 'quote':
      return <Quote {...props} />;
    case 'names':
      return <Names {...props} />;
    default:
      return kind satisfies never;
  }
}
