import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/** What the articles used in development are about: no rule may know any of it. */
const SUBJECTS =
  /\b(?:interview\w*|feedback|recruit\w*|hiring|jobs?|career|applicants?|rejections?|commits?|rebas\w+|squash\w*|branch(?:es)?|pull requests?|repository|pajamas?|pjs?|home office|commut\w+|cowork\w+)\b/i;

/** The stages that find and judge advice; what they know of subjects comes from data. */
const STAGES = [
  'statements',
  'relations',
  'judging',
  'similarity',
  'recommendations',
  'themes',
  'language',
];

describe('the analysis', () => {
  it.each(STAGES)('names no subject in src/%s', (stage) => {
    const files = globSync(`src/${stage}/**/*.ts`);
    const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => SUBJECTS.test(line))).toEqual([]);
  });
});
