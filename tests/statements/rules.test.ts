import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSentence } from '../../src/statements/reading.ts';
import { ruleGroups } from '../../src/statements/rules.ts';
import { sentenceOf } from './sentence-of.ts';

const EXAMPLE = /^ \* - (yes|no)(?: (do|avoid))?: (.+)$/gm;

const examplesOf = (name: string) => {
  const url = new URL(`../../src/statements/rules/${name}.ts`, import.meta.url);
  return [...readFileSync(url, 'utf8').matchAll(EXAMPLE)].map(([, answer, stance, text = '']) => ({
    text,
    expected: answer === 'no' ? null : (stance ?? 'do'),
  }));
};

describe.each(ruleGroups.flat())('rule $name', (rule) => {
  const examples = examplesOf(rule.name);

  it('has examples for and against in its header', () => {
    expect(examples.some(({ expected }) => expected === null)).toBe(true);
    expect(examples.some(({ expected }) => expected !== null)).toBe(true);
  });

  it.each(examples)('reads "$text" as $expected', ({ text, expected }) => {
    expect(rule.find(readSentence(sentenceOf(text)))?.stance ?? null).toBe(expected);
  });
});
