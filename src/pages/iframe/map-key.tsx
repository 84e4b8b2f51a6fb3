import type { JSX } from 'preact';
import { legendOf } from '../../core/picture/legend.ts';
import type { MapStory } from '../../core/picture/map-story.ts';
import { CROPS } from '../../core/still/crops.ts';
import { EN } from '../../strings/en.ts';
import { ours } from '../../views/in-language.ts';
import { KeyList } from '../../views/legend/key-list.tsx';

/** The key to the map alone: of each step, of which the frame's script shows one. */
export function MapKey({ map, lang }: { readonly map: MapStory; readonly lang: string }): JSX.Element {
  return (
    <div class="frame-key frame-map-key" {...ours(lang)}>
      {map.steps.map(({ id }, index) => (
        <div key={id} data-of={id} hidden={index > 0}>
          <KeyList legend={legendOf(map, index, CROPS.phone)} t={EN} />
        </div>
      ))}
    </div>
  );
}
