import { describe, expect, it } from 'vitest';
import { GraphFormatError, parseGraph } from '../../src/format/parse.ts';
import { publish } from '../../src/graph/publish.ts';
import { analysisOf } from '../graph/analysis-of.ts';
import { relationOf } from '../relations/relation-of.ts';

const analysis = analysisOf(
  { ann: 'Buy a used bike.', bea: 'Never buy a used bike.' },
  { relations: [relationOf('ann1', 'disagrees', 'bea1', 0.9)] },
);
const good = JSON.stringify(publish(analysis, 'a test'));

/** The graph read from JSON in which a piece of text was changed. */
const changed = (from: string, to: string): unknown => {
  if (!good.includes(from)) throw new Error(`the graph does not hold ${from}`);
  return JSON.parse(good.replace(from, to));
};

describe('parseGraph', () => {
  it('gives back a graph that keeps the contract', () => {
    expect(parseGraph(JSON.parse(good))).toEqual(JSON.parse(good));
  });

  it.each([
    ['nothing', null],
    ['a text', 'graph'],
    ['a list', [1, 2]],
    ['another file', { name: 'advice-graph', version: '1.0' }],
    ['a graph of another program', { attributes: { name: 'g' }, nodes: [], edges: [] }],
    ['a version that is no text', { attributes: { schemaVersion: 1 } }],
  ])('says of %s that it is not a graph of this tool', (_what, value) => {
    expect(() => parseGraph(value)).toThrow(GraphFormatError);
    expect(() => parseGraph(value)).toThrow(/not a graph of advice-graph/);
  });

  it.each(['1.1', '1.10', '2.0', '10.0'])('refuses version %s, which is newer', (version) => {
    const newer = changed('"schemaVersion":"1.0"', `"schemaVersion":"${version}"`);
    expect(() => parseGraph(newer)).toThrow(`has version ${version}`);
    expect(() => parseGraph(newer)).toThrow(/Update advice-graph/);
  });

  it.each([
    [
      'a stance that is none',
      '"stance":"avoid"',
      '"stance":"maybe"',
      /nodes\.\d+\.attributes\.stance/,
    ],
    ['an axis that is none', '"axis":"stance"', '"axis":"mood"', /edges\.\d+\.attributes\.axis/],
    ['a key without a type', '"key":"theme:bikes"', '"key":"bikes"', /nodes\.\d+\.key/],
    ['a key it does not know', '"words":', '"size":3,"words":', /nodes\.0\.attributes/],
    [
      'a confidence above one',
      '"confidence":0.9',
      '"confidence":9',
      /edges\.\d+\.attributes\.confid/,
    ],
    ['an offset that is no number', '"start":0', '"start":"0"', /start/],
    ['a graph of another kind', '"type":"mixed"', '"type":"directed"', /options\.type/],
    ['a version of no sense', '"1.0"', '"one"', /attributes\.schemaVersion/],
  ])('names the place of %s', (_what, from, to, place) => {
    expect(() => parseGraph(changed(from, to))).toThrow(GraphFormatError);
    expect(() => parseGraph(changed(from, to))).toThrow(place);
  });

  it.each(['__proto__', 'constructor'])('refuses a key named %s', (name) => {
    const value = changed('"generator":', `"${name}":{"polluted":true},"generator":`);
    expect(() => parseGraph(value)).toThrow(`attributes: Unrecognized key: "${name}"`);
    expect({}).not.toHaveProperty('polluted');
  });

  it('refuses node keys that could not be told from names of objects', () => {
    expect(() => parseGraph(changed('"key":"theme:bikes"', '"key":"__proto__"'))).toThrow(/key/);
  });
});
