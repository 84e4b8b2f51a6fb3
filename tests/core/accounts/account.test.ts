import { expect, it, test } from 'vitest';
import { accountsOf, besideTopics, byReport, ofSource, ofVoice, untold } from '../../../src/core/accounts/account.ts';
import { citations } from '../../../src/core/evidence/citations.ts';
import { inEnglish } from '../../in-english.ts';
import { theStory } from '../../the-story.ts';

const story = theStory();
const accounts = accountsOf(story);
const account = (id: string) => {
  const found = accounts.find(({ topic }) => topic.id === id);
  if (found === undefined) throw new Error(`no account of ${id}`);
  return found;
};

test('every claim of every text stands in exactly one account, or beside them', () => {
  const listed = [...accounts.flatMap(({ claims }) => claims), ...besideTopics(story)].map(({ ref }) => ref);
  expect(listed.length).toBe(new Set(listed).size);
  expect([...listed].sort()).toEqual([...story.claims.keys()].sort());
});

test('by report each claim of a list stands once, under its own, and a report with none of them is left out', () => {
  for (const { claims } of accounts) {
    const reports = byReport(story, claims);
    expect(reports.flatMap((report) => report.claims)).toEqual(claims);
    for (const report of reports)
      expect(new Set(report.claims.map((claim) => claim.source))).toEqual(new Set([report.source.id]));
  }
  expect(byReport(story, [])).toEqual([]);
});

test('every topic has something to tell', () => {
  for (const { topic, claims } of accounts) expect(claims.length, topic.id).toBeGreaterThan(0);
});

it('has a topic for everything that the texts tell in different ways', () => {
  for (const id of [
    'flight-passengers',
    'detained-17',
    'attempt-17-size',
    'attempt-18-size',
    'warehouse-moved',
    'warehouse-day',
    'sanctions',
    'g7-voice',
    'corridor',
    'intake',
    'naming',
  ])
    expect(inEnglish(account(id).topic.question), id).toMatch(/\?$/);
});

it('holds all that is said of the number on the flight, the vague words too', () => {
  const said = account('flight-passengers').figures.flatMap(({ figures }) =>
    figures.map((figure) =>
      figure.kind === 'value' ? figure.value : figure.kind === 'range' ? `${figure.min}–${figure.max}` : figure.words,
    ),
  );
  expect(said.map(String).sort()).toEqual(['200–300', '400', '419', '430', '431', 'hundreds', 'hundreds']);
});

it('keeps the two attempts apart: no claim is in both, and no event is of both', () => {
  const [first, second] = [account('attempt-17-size'), account('attempt-18-size')];
  const events = (claims: typeof first.claims): ReadonlySet<string> =>
    new Set(
      [...story.events.values()]
        .filter((event) => event.claims.some((ref) => claims.some((c) => c.ref === ref)))
        .map(({ id }) => id),
    );
  const [one, other] = [events(first.claims), events(second.claims)];
  expect(one.size).toBeGreaterThan(0);
  expect(other.size).toBeGreaterThan(0);
  expect([...one].filter((id) => other.has(id))).toEqual([]);
});

it('puts each answer beside what it answers', () => {
  for (const { answered } of accounts)
    for (const { answer, to } of answered) expect(to.map(({ ref }) => ref)).toEqual(answer.answers);
  expect(accounts.flatMap(({ answered }) => answered).length).toBe(
    [...story.claims.values()].filter(({ answers, topic }) => answers.length > 0 && topic !== null).length,
  );
});

test('the matrix counts each claim once for its text, and once for each side that makes it', () => {
  for (const each of accounts) {
    const bySource = story.sources.flatMap((source) => ofSource(each, source));
    expect(new Set(bySource)).toEqual(new Set(each.claims));
    expect(bySource.length).toBe(each.claims.length);
    expect(new Set(story.voices.flatMap(({ id }) => ofVoice(story, each, id)))).toEqual(new Set(each.claims));
  }
});

test('what no step tells is what no step cites', () => {
  const cited = citations(story, 'en');
  const missing = untold(story, 'en');
  expect(missing.length + cited.size).toBe(story.claims.size);
  for (const { ref } of missing) expect(cited.has(ref)).toBe(false);
});
