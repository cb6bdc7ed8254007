import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/language/tokenize.ts';
import {
  choosesOtherwise,
  findPreference,
  lemmasOf,
  takesWhatIsLeft,
} from '../../../src/relations/contrasts/preference.ts';

const choice = (text: string) => {
  const found = findPreference(text);
  return found && `${[...found.chosen].join(' ')} > ${[...found.left].join(' ')}`;
};

const preference = (text: string) => {
  const found = findPreference(text);
  if (!found) throw new Error(`no preference in: ${text}`);
  return found;
};

describe('findPreference', () => {
  it.each([
    ['Take butter rather than oil.', 'butter > oil'],
    ['Take a train instead of a plane, if you can.', 'train > plane'],
    ['I prefer butter over oil.', 'prefer butter > oil'],
    ['Weigh it in grams, not cups.', 'weigh gram > cup'],
    ['Skip the plane in favour of the train.', 'train > skip plane'],
    ['Say what rather than how.', 'say what > how'],
    ['Charge by the project and not by the hour.', 'charge project > hour'],
    ['It’s better to call than to write.', 'call > write'],
    ['Buy a set instead of collecting single tools.', 'buy set > single tool'],
  ])('"%s" chooses %s', (text, expected) => {
    expect(choice(text)).toBe(expected);
  });

  it.each(['Pour the milk over the oats.', 'Do not stir.', 'Take butter.', 'Not cups.'])(
    '"%s" chooses nothing',
    (text) => {
      expect(findPreference(text)).toBeNull();
    },
  );
});

it('knows the same choice made the other way round', () => {
  const butter = preference('Take butter rather than oil.');
  expect(choosesOtherwise(butter, preference('Take oil rather than butter.'))).toBe(true);
  expect(choosesOtherwise(butter, preference('Use butter instead of oil.'))).toBe(false);
  expect(choosesOtherwise(butter, preference('Take tea rather than coffee.'))).toBe(false);
});

it('knows advice that takes just what the other leaves', () => {
  const butter = preference('Take butter rather than oil.');
  expect(takesWhatIsLeft(butter, lemmasOf(tokenize('fry it in oil')))).toBe(true);
  expect(takesWhatIsLeft(butter, lemmasOf(tokenize('fry it in butter')))).toBe(false);
});
