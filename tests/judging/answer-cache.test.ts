import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openAnswerCache } from '../../src/judging/answer-cache.ts';
import type { Question } from '../../src/judging/judge.ts';
import { tempFolder } from '../cli/support/harness.ts';
import { no, yes } from './support/fake-judge.ts';

const JUDGE = { id: 'friend', version: 1 };
const FIRST: Question = { kind: 'agrees', a: 'Oil the chain.', b: 'Oil your chain.' };
const SECOND: Question = { kind: 'disagrees', a: 'Feed the cat.', b: 'Never feed the cat.' };

const filled = () => {
  const folder = join(tempFolder(), 'deep', 'cache');
  const answers = openAnswerCache(folder, JUDGE);
  answers.keep(FIRST, yes);
  answers.keep(SECOND, no);
  const [name = ''] = readdirSync(folder);
  return { folder, file: join(folder, name) };
};

describe('openAnswerCache', () => {
  it('knows in a later run what was answered', () => {
    const { folder } = filled();
    const answers = openAnswerCache(folder, JUDGE);
    expect(answers.find(FIRST)).toEqual(yes);
    expect(answers.find(SECOND)).toEqual(no);
  });

  it.each<[string, typeof JUDGE, Question]>([
    ['another judge', { ...JUDGE, id: 'stranger' }, FIRST],
    ['another way of asking', { ...JUDGE, version: 2 }, FIRST],
    ['another kind', JUDGE, { ...FIRST, kind: 'qualifies' }],
    ['another text', JUDGE, { ...FIRST, b: 'Oil it.' }],
  ])('takes no answer to %s', (_what, judge, question) => {
    expect(openAnswerCache(filled().folder, judge).find(question)).toBeNull();
  });

  it('passes over a last line that was cut short, and goes on behind it', () => {
    const { folder, file } = filled();
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));
    const answers = openAnswerCache(folder, JUDGE);
    expect([answers.find(FIRST), answers.find(SECOND)]).toEqual([yes, null]);
    answers.keep(SECOND, no);
    expect(openAnswerCache(folder, JUDGE).find(SECOND)).toEqual(no);
  });

  it('believes no line of another form', () => {
    const { folder, file } = filled();
    const key = openAnswerCache(folder, JUDGE).keyOf({ ...FIRST, a: 'x' });
    appendFileSync(file, `{"key":"${key}","holds":true,"confidence":7,"reason":""}\n\0\n[]\n`);
    const answers = openAnswerCache(folder, JUDGE);
    expect(answers.find({ ...FIRST, a: 'x' })).toBeNull();
    expect(answers.find(FIRST)).toEqual(yes);
  });

  it('does without a folder that cannot be written', () => {
    const file = join(tempFolder(), 'a-file');
    writeFileSync(file, '');
    const answers = openAnswerCache(join(file, 'cache'), JUDGE);
    answers.keep(FIRST, yes);
    expect(answers.find(FIRST)).toEqual(yes);
  });

  it('has every answer that came before the program was killed', () => {
    const folder = tempFolder();
    const script = fileURLToPath(new URL('./support/answer-and-die.ts', import.meta.url));
    const { signal } = spawnSync(process.execPath, ['--import', 'tsx', script, folder]);
    expect(signal).toBe('SIGKILL');
    const answers = openAnswerCache(folder, JUDGE);
    const known = [1, 2, 3, 4].map((n) => answers.find({ ...FIRST, b: `Advice ${n}.` })?.holds);
    expect(known).toEqual([true, true, undefined, undefined]);
  });
});
