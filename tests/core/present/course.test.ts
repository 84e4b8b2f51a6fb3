import { describe, expect, test } from 'vitest';
import { goTo, leaveOut, placeIn, screenBeside, toggleOut } from '../../../src/core/present/course.ts';

const LESSON = ['start', 'pause-stones', 'stones', 'exercise-a', 'pause-deaths', 'deaths', 'unknown', 'end'];

describe('what is left out', () => {
  test('is never shown by the next press, nor by one back', () => {
    const left = leaveOut(LESSON, { step: 'pause-deaths', out: [] });
    expect(left).toEqual({ out: ['deaths'], step: 'unknown' });
    expect(screenBeside(LESSON, { step: 'unknown', out: ['deaths'] }, -1)).toBe('exercise-a');
    expect(screenBeside(LESSON, { step: 'exercise-a', out: ['deaths'] }, 1)).toBe('unknown');
  });

  test('may be the step that is shown, of any kind', () => {
    expect(leaveOut(LESSON, { step: 'deaths', out: [] })).toEqual({ out: ['deaths'], step: 'unknown' });
    expect(leaveOut(LESSON, { step: 'exercise-a', out: [] })).toEqual({ out: ['exercise-a'], step: 'pause-deaths' });
    expect(leaveOut(LESSON, { step: 'end', out: [] })).toEqual({ out: ['end'], step: 'end' });
  });

  test('is taken in again by whoever asks for it', () => {
    expect(toggleOut('pause-stones', LESSON, { out: [] })).toEqual(['stones']);
    expect(toggleOut('pause-stones', LESSON, { out: ['stones'] })).toEqual([]);
    expect(goTo('deaths', { out: ['deaths', 'end'] })).toEqual({ step: 'deaths', down: 0, out: ['end'] });
  });
});

test('turning ends at both ends, and asks nothing of a screen that there is none of', () => {
  expect(screenBeside(LESSON, { step: 'end', out: [] }, 1)).toBeNull();
  expect(screenBeside(LESSON, { step: 'start', out: [] }, -1)).toBeNull();
  expect(screenBeside(LESSON, { step: 'elsewhere', out: [] }, 1)).toBeNull();
});

describe('another lesson', () => {
  const story = ['start', 'line', 'stones', 'calls', 'deaths', 'unknown', 'end'];
  test('goes on at the same screen, else at the next that it has', () => {
    expect(placeIn(LESSON, 'stones', story, story)).toBe('stones');
    expect(placeIn(LESSON, 'calls', story, story)).toBe('deaths');
    expect(placeIn(story, 'exercise-a', LESSON, story)).toBe('deaths');
    expect(placeIn(['start', 'line'], 'unknown', story, story)).toBe('line');
  });
});
