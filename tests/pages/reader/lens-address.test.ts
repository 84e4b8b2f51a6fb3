import { expect, test } from 'vitest';
import { VOICES } from '../../../src/core/story.ts';
import { voiceOf, withVoice } from '../../../src/pages/reader/lens-address.ts';

test('an address says according to whom the map is drawn, and keeps all else that stands in it', () => {
  for (const voice of VOICES) {
    const address = withVoice('?inspect&static', voice);
    expect(address).toBe(`?inspect&static&according=${voice}`);
    expect(voiceOf(address)).toBe(voice);
    expect(withVoice(address, null)).toBe('?inspect&static');
  }
  expect(withVoice('', null)).toBe('');
});

test('an address that names nobody we know asks for all', () => {
  for (const search of ['', '?according', '?according=nobody', '?according=%E0%A4%A', '?other=iraq'])
    expect(voiceOf(search), search).toBeNull();
});
