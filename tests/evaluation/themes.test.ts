import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseTaxonomy } from '../../src/themes/parse-taxonomy.ts';
import { adviceIn } from '../statements/statement-of.ts';
import { cohesionTable, givenThemes, taxonomyTable } from './measure/theme-tables.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const labels: readonly { begins: string; themes: string[] }[] = parse(read('./themes.yaml'));

describe('the labels', () => {
  it('name themes of the example only', () => {
    const known = parseTaxonomy(read('../../corpus/themes.yaml'), 'themes.yaml').map(
      ({ id }) => id,
    );
    const named = new Set(labels.flatMap(({ themes }) => themes));
    expect([...named].filter((theme) => !known.includes(theme))).toEqual([]);
  });

  it('tell each statement once', () => {
    const begins = labels.map((label) => label.begins);
    expect(new Set(begins).size).toBe(begins.length);
    expect(labels.length).toBeGreaterThan(60);
  });
});

it('gives the themes of a statement the best first', () => {
  const tags = [
    { statement: 's', theme: 'oven', score: 0.2 },
    { statement: 's', theme: 'dough', score: 0.9 },
  ];
  expect(givenThemes(tags).get('s')).toEqual(['dough', 'oven']);
});

it('counts a theme as right where the labels have it', () => {
  const statement = adviceIn('Knead the dough.')[0];
  if (!statement) throw new Error('nothing found');
  const table = taxonomyTable([
    { statement, labelled: ['dough'], given: ['dough', 'oven'] },
    { statement, labelled: ['dough'], given: ['oven'] },
  ]);
  expect(table).toContain('.50 (1 of 2)');
  expect(table).toContain('.33 (1 of 3)');
});

it('shows how often what belongs together stands together, beside chance', () => {
  const share = (right: number, of: number) => ({ right, of });
  const group = { name: 'dev', themes: [9, 14], related: share(6, 10), any: share(1, 10) };
  const table = cohesionTable([group]);
  expect(table).toContain('9 to 14');
  expect(table).toContain('.60 (6 of 10)');
});
