import { describe, expect, test } from 'vitest';
import { collection, lineOf, tellWith } from './story-with.ts';

// Files as they come of other programs, of hurry, and of copying: each is refused with its place and what to do, or mended
// with a warning.

const TRACK = 'track: a.geojson';
const AREA = 'area: a.geojson';
const RING = [
  [20, 52],
  [24, 52],
  [24, 54],
  [20, 52],
] as const;
const area = (...rings: readonly unknown[]): object => lineOf(rings, 'Polygon');
const called = (name: string, from = 20): object => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'LineString', coordinates: [[from, 52], [24, 54]] }, // biome-ignore format: a line
});

interface Case {
  readonly file?: string | null;
  readonly name?: string;
  readonly where?: string;
  readonly above?: string;
  readonly says: string;
}

const REFUSED: Readonly<Record<string, Case>> = {
  'a file that is not there': {
    file: null,
    says: 'stories/one/story.md:6:8 track: expected a file of stories/one/, got "a.geojson", which is not there; help: put the file into that folder, beside story.md',
  },
  'a name in other letters': {
    name: 'A.geojson',
    file: collection(called('x')),
    says: 'stories/one/story.md:6:8 track: expected the name as the file has it, "A.geojson", got "a.geojson"; help: did you mean A.geojson? Most hosts tell small and capital letters apart',
  },
  'a name that is nearly right': {
    name: 'ab.geojson',
    file: collection(called('x')),
    says: 'stories/one/story.md:6:8 track: expected a file of stories/one/, got "a.geojson", which is not there; help: did you mean "ab.geojson"?',
  },
  'a file of another format': {
    where: 'track: voyage.kml',
    says: 'stories/one/story.md:6:8 track: expected the name of a file that ends in .geojson, got "voyage.kml"; help: save what is to be drawn as GeoJSON, and write the name of that file',
  },
  'a file in a folder': {
    where: 'track: data/a.geojson',
    file: collection(called('x')),
    says: 'stories/one/story.md:6:8 track: expected the name of a file in stories/one/, got "data/a.geojson"; help: put it there, and write a.geojson',
  },
  'an empty file': {
    file: ' \n',
    says: 'stories/one/a.geojson:1:1: expected GeoJSON, got an empty file; help: save or download it again',
  },
  'a page of the web': {
    file: '\n<!DOCTYPE html><html><body>Not found</body></html>',
    says: 'stories/one/a.geojson:1:1: expected GeoJSON, got HTML, which is a page of the web; help: download the file itself: on GitHub, press Raw first',
  },
  'KML under another name': {
    file: '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"></kml>',
    says: 'stories/one/a.geojson:1:1: expected GeoJSON, got KML; help: open it at geojson.io or in QGIS, and save it as GeoJSON',
  },
  'a file that is cut off': {
    file: collection(called('x')).slice(0, 150),
    says: 'got the end of the file; help: the file seems to be cut off: save or download it again',
  },
  'a file that is cut off in a word': {
    file: '{\n "type": "Feature',
    says: 'stories/one/a.geojson:2:18: expected JSON, and here a word between quotation marks, got the end of the file; help: the file seems to be cut off: save or download it again',
  },
  'a comma too many': {
    file: '{ "type": "LineString",\n  "coordinates": [[20, 52], [24, 54],] }',
    says: 'stories/one/a.geojson:2:38: expected JSON, and here a value, got "]"; help: take out the comma before it',
  },
  'keys without quotation marks': {
    file: '{ type: "LineString" }',
    says: 'stories/one/a.geojson:1:3: expected JSON, and here a key between quotation marks, got "t"; help: write "type", not type, and no comma before }',
  },
  'two files in one': {
    file: `${collection(called('x'))}${collection(called('x'))}`,
    says: 'expected JSON, and here the end of the file after what it holds, got "{"; help: take out what follows it',
  },
  'a key twice': {
    file: '{ "type": "Feature",\n  "type": "Feature" }',
    says: 'stories/one/a.geojson:2:3: expected JSON, and here each key once, got "type" again; help: keep one of the two',
  },
  'brackets without end': {
    file: '['.repeat(90_000),
    says: 'stories/one/a.geojson:1:66: expected JSON, and here at most 64 brackets inside one another, got "["; help: write it with fewer',
  },
  'letters in another encoding': {
    file: '{ "type": "\ufffd" }',
    says: 'stories/one/a.geojson:1:12: expected text in UTF-8, got a byte that is none; help: save the file again with the encoding UTF-8',
  },
  'twenty megabytes': {
    file: `{ "type": "${'x'.repeat(20_000_000)}" }`,
    says: 'stories/one/a.geojson:1:1: expected a file of at most 2 MB, got 20.0 MB; help: simplify it at mapshaper.org (Simplify, then Export as GeoJSON)',
  },
  'more points than a map shows': {
    file: collection(lineOf(Array.from({ length: 20_001 }, (_, i) => [20 + i / 1e4, 52]))),
    says: 'stories/one/a.geojson:1:1: expected a file of at most 20000 points, got 20001; help: simplify it at mapshaper.org',
  },
  'a list in place of an object': {
    file: '[[20, 52], [24, 54]]',
    says: 'stories/one/a.geojson:1:1: expected GeoJSON, an object with a "type", got something else; help: it begins as { "type": "FeatureCollection"',
  },
  'a number': {
    file: '7',
    says: 'stories/one/a.geojson:1:1: expected GeoJSON, an object with a "type", got something else',
  },
  TopoJSON: {
    file: '{ "type": "Topology", "objects": {}, "arcs": [] }',
    says: 'stories/one/a.geojson:1:1: expected GeoJSON, got TopoJSON, whose type is Topology; help: export it as GeoJSON: mapshaper in.json -o format=geojson out.geojson',
  },
  'a type in small letters': {
    file: '{ "type": "featurecollection", "features": [] }',
    says: 'stories/one/a.geojson:1:1: expected a type of GeoJSON, as FeatureCollection, Feature or LineString, got "featurecollection"; help: did you mean "FeatureCollection"?',
  },
  'no list of features': {
    file: '{ "type": "FeatureCollection" }',
    says: 'stories/one/a.geojson:1:1: expected "features", a list, in the FeatureCollection, got none; help: export the file again',
  },
  'a feature that is none': {
    file: '{ "type": "FeatureCollection",\n  "features": [{ "type": "Linestring" }] }',
    says: 'stories/one/a.geojson:2:16: expected feature 1 to be of the type "Feature", got another thing; help: export the file again',
  },
  'a geometry of no known type': {
    file: collection({ type: 'Feature', properties: {}, geometry: { type: 'Circle', coordinates: [20, 52] } }),
    says: 'expected a geometry of GeoJSON, as Point, LineString or Polygon, got "Circle"; help: export the file again as GeoJSON',
  },
  'another coordinate system, by its name': {
    file: JSON.stringify({
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } },
      ...lineOf(RING),
    }),
    says: 'stories/one/a.geojson:1:1: expected longitude and latitude in WGS 84, got urn:ogc:def:crs:EPSG::3857; help: reproject it to WGS 84 (EPSG:4326)',
  },
  metres: {
    file: collection(lineOf([[2_337_709, 6_983_997], [2_671_667, 7_170_156]])), // biome-ignore format: a line
    says: 'stories/one/a.geojson:10:6: expected degrees of longitude and latitude, got [2337709,6983997], as of metres; help: reproject it to WGS 84 (EPSG:4326)',
  },
  'latitude before longitude, as numbers tell': {
    file: collection(lineOf([[52, 120], [54, 130]])), // biome-ignore format: a line
    says: 'stories/one/a.geojson:10:6: expected a latitude from -90 to 90 as the second number, got [52,120]; help: did you mean [120, 52]? The longitude comes first',
  },
  'a latitude that no globe has': {
    file: collection(lineOf([[150, 200], [20, 52]])), // biome-ignore format: a line
    says: 'expected a longitude from -180 to 180 and a latitude from -90 to 90, got [150,200]',
  },
  'the pole': {
    file: collection(lineOf([[20, 89], [20, 52]])), // biome-ignore format: a line
    says: 'expected a latitude from -85 to 85, got [20,89]; help: the map ends there: leave out what lies about the pole',
  },
  'numbers between quotation marks': {
    file: collection(lineOf([['20', '52'], [24, 54]])), // biome-ignore format: a line
    says: 'stories/one/a.geojson:10:6: expected a position as [longitude, latitude], in numbers, got ["20","52"]; help: write bare numbers, without quotation marks',
  },
  'no number at all': {
    file: '{ "type": "LineString", "coordinates": [[NaN, 52], [24, 54]] }',
    says: 'stories/one/a.geojson:1:42: expected JSON, and here a value, got NaN; help: write a number, a word between quotation marks, a list or an object',
  },
  'nothing in place of a number': {
    file: collection(lineOf([[20, null], [24, 54]])), // biome-ignore format: a line
    says: 'expected a position as [longitude, latitude], in numbers, got [20,null]',
  },
  'positions of one number': {
    file: collection(lineOf([20, 52])),
    says: 'expected a position as [longitude, latitude], in numbers, got 20',
  },
  'no coordinates': {
    file: '{ "type": "Polygon" }',
    where: AREA,
    says: 'stories/one/a.geojson:1:1: expected coordinates of a Polygon, got none; help: export the file again, or leave the feature out',
  },
  'a line of no points': {
    file: collection(lineOf([])),
    says: 'stories/one/a.geojson:7:16: expected a line of two points or more, got 0; help: draw it again, or leave it out',
  },
  'a line that stays where it is': {
    file: collection(lineOf([[20, 52], [20, 52]])), // biome-ignore format: a line
    says: 'expected a line of two points or more, got 1',
  },
  'an area of two corners': {
    where: AREA,
    file: collection(area([[20, 52], [24, 54], [20, 52]])), // biome-ignore format: a ring
    says: 'expected a ring of three corners or more, got 2; help: draw the area again, or leave the ring out',
  },
  'a feature without a geometry': {
    file: collection({ type: 'Feature', properties: {}, geometry: null }),
    says: 'stories/one/story.md:6:8 track: expected a line in a.geojson, got a feature without a geometry; help: give the feature a geometry',
  },
  'a collection of nothing': {
    file: collection(),
    says: 'stories/one/story.md:6:8 track: expected a line in a.geojson, got a file without features; help: draw something first, as at geojson.io, and save it again',
  },
  'geometries tied together': {
    file: '{ "type": "GeometryCollection", "geometries": [] }',
    says: 'stories/one/story.md:6:8 track: expected a line in a.geojson, got GeometryCollection; help: put each geometry of the GeometryCollection into a feature of its own',
  },
  'a point where a line is asked': {
    file: collection(lineOf([20, 52], 'Point')),
    says: 'stories/one/story.md:6:8 track: expected a line in a.geojson, got Point; help: write area: for an area, and places: for points',
  },
  'a line where an area is asked': {
    where: AREA,
    file: collection(called('x')),
    says: 'stories/one/story.md:6:7 area: expected an area in a.geojson, got LineString; help: write line: or track: for a line, and places: for points',
  },
  'an area where a line is asked': {
    where: 'line: a.geojson',
    file: collection(area(RING)),
    says: 'stories/one/story.md:6:7 line: expected a line in a.geojson, got Polygon',
  },
  'an id that no feature has': {
    where: 'track: a.geojson#1768',
    file: collection(called('1785'), called('1788')),
    says: 'stories/one/story.md:6:8 track: expected the id or name of a feature of a.geojson after the hash, got "1768"; help: did you mean "1788"?',
  },
  'an id in a file without any': {
    where: 'track: a.geojson#out',
    file: collection(lineOf(RING)),
    says: 'got "out"; help: none of its features has an id or a name',
  },
  'an id that two features have': {
    where: 'track: a.geojson#out',
    file: collection(called('out'), called('out')),
    says: 'stories/one/story.md:6:8 track: expected one feature called "out" in a.geojson, got several, in lines 9 and 28; help: give each an id of its own',
  },
  'several lines and none named': {
    file: collection(called('out'), called('home')),
    says: 'expected one feature that is a line in a.geojson, got several, as in lines 9 and 28; help: write which: a.geojson#…; it has out, home',
  },
  'a track with gaps': {
    file: collection(lineOf([[[20, 52], [21, 52]], [[23, 53], [24, 54]]], 'MultiLineString')), // biome-ignore format: lines
    says: 'stories/one/story.md:6:8 track: expected a track in one piece, got 2 pieces with gaps between them, in line 7 of stories/one/a.geojson; help: join them',
  },
  'a track to a country': {
    where: 'track: { file: a.geojson, to: Poland }',
    file: collection(called('x')),
    says: 'stories/one/story.md:6:31 track.to: expected a place that is a point, got "Poland", which is a country; help: name a town in it, or a place of your own',
  },
  'a track from a place to the same': {
    where: 'track: { file: a.geojson, from: Warsaw, to: Warsaw }',
    file: collection(called('x')),
    says: 'expected two places that lie apart on the track, got two that it passes at one point; help: name another place as from or to',
  },
  'a key that no track has': {
    where: 'track: { file: a.geojson, form: Warsaw }',
    file: collection(called('x')),
    says: 'expected one of the keys file, from, to, name, arrow, got "form"; help: did you mean "from"?',
  },
  'a colour that no theme has': {
    where: 'area: { file: a.geojson, colour: green }',
    file: collection(area(RING)),
    says: 'expected one of ink, teal, purple, ochre, blue, red, got "green"; help: write one of these words as it stands here',
  },
  'a place of a file that has none': {
    where: 'place: The mouth',
    above: 'places:\n  - { name: The mouth, file: a.geojson#mouth }\n',
    file: collection(called('x')),
    says: 'stories/one/story.md:4:30 places[0].file: expected the id or name of a feature of a.geojson after the hash, got "mouth"; help: it has x',
  },
  'all places of a file without names': {
    above: 'places:\n  - { file: a.geojson }\n',
    file: collection(lineOf([20, 52], 'Point'), called('x')),
    says: 'stories/one/story.md:4:13 places[0].file: expected points with a name in a.geojson, got none; help: give each "properties": { "name": … }',
  },
  'three letters on a mark': {
    where: 'place: Warsaw\nmark: ABC',
    says: 'stories/one/story.md:7:7 mark: expected one or two letters, or a number up to 99, got "ABC"; help: as mark: 7, mark: A or mark: { text: 7, colour: teal }',
  },
  'a number of three figures on a mark': { where: 'place: Warsaw\nmark: 100', says: 'a number up to 99, got 100' },
  'a fraction on a mark': { where: 'place: Warsaw\nmark: 0.5', says: 'a number up to 99, got 0.5' },
  'an emoji on a mark': {
    where: 'place: Warsaw\nmark: 🐟',
    says: 'expected one or two letters, or a number up to 99, got "🐟"',
  },
  'a list on a mark': { where: 'place: Warsaw\nmark: [1, 2]', says: 'a number up to 99, got a list' },
  'a mark on nothing': {
    where: 'fit: Warsaw\nmark: 7',
    says: 'stories/one/story.md:7:7 mark: expected a point to mark, got a step without a place; help: give the step a place that is a town or a point of its own, or take mark out',
  },
  'a mark on a country': {
    where: 'place: Poland\nmark: 7',
    says: 'expected a point to mark, got a country, which has no mark',
  },
};

const MENDED: Readonly<Record<string, Case>> = {
  'an open ring': {
    where: AREA,
    file: collection(area(RING.slice(0, 3))),
    says: 'stories/one/a.geojson:7:16: warning: expected a ring whose last position is its first again, got one that is open; help: it is closed by a straight line; write the first position at its end',
  },
  'an outline that crosses itself': {
    where: AREA,
    file: collection(area([[20, 52], [24, 54], [24, 52], [20, 54], [20, 52]])), // biome-ignore format: a ring
    says: 'expected an outline that does not cross itself, got one that does near [20.00, 5',
  },
  'latitude before longitude, as the places tell': {
    where: 'place: Warsaw\narea: a.geojson',
    file: collection(area(RING.map(([lon, lat]) => [lat, lon]))),
    says: 'stories/one/story.md:7:7 area: warning: expected an area near the places of the story, got one that would be so with its numbers the other way round; help: did you mean longitude first?',
  },
  'a place off the track': {
    where: 'track: { file: a.geojson, from: Lisbon }',
    file: collection(called('x')),
    says: 'stories/one/story.md:6:33 track.from: warning: expected a place that the track passes, got "Lisbon"',
  },
  'a file that nothing names': {
    where: 'place: Warsaw',
    file: collection(called('x')),
    says: 'stories/one/a.geojson:1:1: warning: expected a file that the story names, got one that it does not; help: name it under a heading, as track: a.geojson, or move it elsewhere',
  },
};

const RIGHT: Readonly<Record<string, Case>> = {
  'heights': { file: collection(lineOf([[20, 52, 110], [24, 54, 90.5]])), says: '' }, // biome-ignore format: a line
  'a bare geometry': { file: '{ "type": "LineString", "coordinates": [[20, 52], [24, 54]] }', says: '' },
  'a single feature': { file: JSON.stringify(called('x')), says: '' },
  'the old name of WGS 84': {
    file: JSON.stringify({
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      ...called('x'),
    }),
    says: '',
  },
  'a byte order mark': { file: `\ufeff${collection(called('x'))}`, says: '' },
  'a ring that turns the other way': { where: AREA, file: collection(area(RING.toReversed())), says: '' },
  'an id that is a number': {
    where: 'track: a.geojson#1785',
    file: collection({ ...called('x'), id: 1785 }, called('y')),
    says: '',
  },
  'a name that stands for a point and a line': {
    where: 'track: a.geojson#x',
    file: collection(called('x'), { ...lineOf([20, 52], 'Point'), properties: { name: 'x' } }),
    says: '',
  },
  'pieces that meet': {
    file: collection(lineOf([[[20, 52], [21, 52]], [[21, 52], [24, 54]]], 'MultiLineString')), // biome-ignore format: lines
    says: '',
  },
};

const told = ({ file, name = 'a.geojson', where = TRACK, above = '' }: Case) =>
  tellWith(where, file === undefined || file === null ? {} : { [name]: file }, above);

describe('refused, with its place and what to do:', () => {
  test.each(Object.entries(REFUSED))('%s', (_, wrong) => {
    const { problems } = told(wrong);
    expect(problems).toEqual([expect.stringContaining(wrong.says)]);
  });
});

describe('drawn all the same, with a warning:', () => {
  test.each(Object.entries(MENDED))('%s', (_, odd) => {
    const { problems, warnings } = told(odd);
    expect(problems).toEqual([]);
    expect(warnings).toContainEqual(expect.stringContaining(odd.says));
  });
});

describe('nothing is wrong with', () => {
  test.each(Object.entries(RIGHT))('%s', (_, right) => {
    const { problems, warnings } = told(right);
    expect([problems, warnings.filter((warning) => warning.includes('geojson'))]).toEqual([[], []]);
  });
});
