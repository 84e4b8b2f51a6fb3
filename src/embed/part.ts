import { openStory } from './open-story.ts';
import { PART } from './part-name.ts';

// What an embed needs once its frame is wanted. The loader fetches it when one is near, or tapped.

(globalThis as Record<symbol, unknown>)[PART] = openStory;
