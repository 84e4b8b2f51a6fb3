import { expect, it, test } from 'vitest';
import { partOf } from '../../src/offline/part.ts';

const file = () => new Response('0123456789', { headers: { 'Content-Type': 'audio/wav' } });

test.each([
  ['bytes=0-', 'bytes 0-9/10', '0123456789'],
  ['bytes=4-', 'bytes 4-9/10', '456789'],
  ['bytes=2-5', 'bytes 2-5/10', '2345'],
  ['bytes=7-99', 'bytes 7-9/10', '789'],
])('who asks for %s is given that part', async (range, says, bytes) => {
  const part = await partOf(file(), range);
  expect([part.status, part.headers.get('Content-Range'), part.headers.get('Content-Type')]).toEqual([
    206,
    says,
    'audio/wav',
  ]);
  expect(await part.text()).toBe(bytes);
});

it('who asks for all, for what is not there, or in another way is given all of it', async () => {
  for (const range of [null, 'bytes=10-', 'bytes=-3', 'bytes=0-1,4-5', 'lines=1-2']) {
    const whole = await partOf(file(), range);
    expect([whole.status, await whole.text()]).toEqual([200, '0123456789']);
  }
});
