import { expect, it } from 'vitest';
import { gistsOf } from '../../src/similarity/gist.ts';
import { adviceIn, statementOf } from '../statements/statement-of.ts';

it.each([
  ['I don’t think watering at noon is a good idea.', ['watering at noon']],
  ['Never water at noon.', ['water at noon']],
  ['Fold the letter and keep a copy.', ['Fold the letter', 'keep a copy']],
])('"%s" is about %j, whatever it says of it', (line, gists) => {
  expect(gistsOf(statementOf(line))).toEqual(gists);
});

it('leans on the heading where the words only point back', () => {
  const [, twice] = adviceIn('# Bread\n\n## Fold the dough\n\nDo this twice. Keep the bowl warm.');
  expect(twice && gistsOf(twice)).toEqual(['Fold the dough: Do this twice']);
});
