import { describe, expect, it } from 'vitest';
import { parseAnswer } from '../../src/judging/parse-answer.ts';

const JSON_ANSWER = '{"reason": "Both say so.", "holds": true, "confidence": 0.8}';
const ANSWER = { reason: 'Both say so.', holds: true, confidence: 0.8 };

describe('parseAnswer', () => {
  it.each([
    ['alone', JSON_ANSWER],
    ['in a fence', `\`\`\`json\n${JSON_ANSWER}\n\`\`\``],
    ['behind thoughts', `<think>Is {this} so?</think>\n${JSON_ANSWER}`],
    ['with a key more', JSON_ANSWER.replace('{', '{"extra": 1, ')],
  ])('reads an answer that stands %s', (_how, content) => {
    expect(parseAnswer(content)).toEqual(ANSWER);
  });

  it.each([
    ['nothing', ''],
    ['words', 'Yes, they agree.'],
    ['half of it', JSON_ANSWER.slice(0, 30)],
    ['a list', '[true]'],
    ['a key too few', '{"reason": "So.", "holds": true}'],
    ['a word for a truth', JSON_ANSWER.replace('true', '"yes"')],
    ['a share beyond 1', JSON_ANSWER.replace('0.8', '80')],
  ])('takes no answer from %s', (_what, content) => {
    expect(parseAnswer(content)).toBeNull();
  });

  it('keeps a reason on one line and of a sane length', () => {
    const long = JSON.stringify({ ...ANSWER, reason: `one\n${'two '.repeat(1000)}` });
    expect(parseAnswer(long)?.reason).toMatch(/^one two [^\n]{1,400} …$/);
  });
});
