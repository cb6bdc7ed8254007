import { describe, expect, it } from 'vitest';
import { detokenise } from './measure/detokenise.ts';

describe('detokenise', () => {
  it.each([
    ["Do n't go , ever .", "Don't go, ever."],
    ['I ’d wait ; it ca n’t hurt !', 'I’d wait; it can’t hurt!'],
    ["They 're late ( as usual ) .", "They're late (as usual)."],
    ['You do nt need it .', 'You dont need it.'],
    ['I can not say .', 'I cannot say.'],
    ['You are gon na like it , wan na bet ?', 'You are gonna like it, wanna bet?'],
    ['Say " it rains " and leave .', 'Say "it rains" and leave.'],
    ['Read “ The Ladder ” .', 'Read “The Ladder”.'],
    ['It takes 80 % of $ 5 .', 'It takes 80% of $5.'],
    ['Nothing to mend.', 'Nothing to mend.'],
  ])('makes of %s', (tokens, sentence) => {
    expect(detokenise(tokens)).toBe(sentence);
  });
});
