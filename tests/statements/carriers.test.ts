import { expect, it } from 'vitest';
import { statementOf } from './statement-of.ts';

const read = (line: string) => {
  const { stance, parts } = statementOf(line);
  return `${stance}: ${parts.action?.text}`;
};

it.each([
  ['Try to keep the lid closed.', 'do: keep the lid closed'],
  ['Remember to feed the sourdough.', 'do: feed the sourdough'],
  ['Take some time to clean the chain.', 'do: clean the chain'],
  ['Start by washing your hands.', 'do: washing your hands'],
  ['Get into the habit of wiping the frame.', 'do: wiping the frame'],
  ['Consider buying a used bike.', 'do: buying a used bike'],
  ['Feel free to double the garlic.', 'do: double the garlic'],
  ['Be sure to try to keep the lid closed.', 'do: keep the lid closed'],
])('"%s" says: %s', (line, expected) => {
  expect(read(line)).toBe(expected);
});

it.each([
  ['Make sure you don’t overwater the basil.', 'avoid: overwater the basil'],
  ['Try not to open the oven.', 'avoid: open the oven'],
  ['Be careful not to overfill the pot.', 'avoid: overfill the pot'],
  ['Remember not to lend the drill.', 'avoid: lend the drill'],
])('a denial in it turns the stance: "%s" says: %s', (line, expected) => {
  expect(read(line)).toBe(expected);
});

it('stays where nothing follows it', () => {
  expect(read('Try to.')).toBe('do: Try to');
});
