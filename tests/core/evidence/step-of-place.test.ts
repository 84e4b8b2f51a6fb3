import { expect, test } from 'vitest';
import { stepOfPlace } from '../../../src/core/evidence/step-of-place.ts';
import { lightStory } from '../../pages/parts.ts';

const { steps } = lightStory(`---
title: T
deck: D.
byline: B
published: 2026-02-01
places:
  - { name: The mill, at: [21, 52] }
---

## One
places: [Warsaw, Poland]

Words.

## Two
place: Warsaw

Words.
`);

test('a place leads to the first step that shows it, and to the opening where none does', () => {
  expect(['warsaw', 'poland', 'the-mill'].map((place) => stepOfPlace(steps, place))).toEqual(['one', 'one', 'start']);
});
