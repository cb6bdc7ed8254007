import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScore } from './measure/score.ts';
import { figuresOf } from './measure/score-figures.ts';
import { missesOfScore } from './measure/shared-misses.ts';

const PRINTED = `{
  "agree": { "recall": 0.5, "pairs": 6, "hit": 3, "flipped": 1, "unlinked": 2, "unextracted": 0 },
  "disagree": { "recall": null, "pairs": 4, "hit": 0, "flipped": 2, "unlinked": 2, "unextracted": 0 },
  "disagreePredicted": { "edges": 0, "listed": 0 }
}
{"kind":"missed agree","a":["a.md",0,5],"b":["b.md",6,11],"got":["qualifies"]}
{"kind":"missed statement","file":"a.md","span":[6,11]}
{"kind":"not advice","file":"a.md","text":"Hello"}
{"kind":"missed agrees","sources":["000","001"]}
`;

describe('what score.mjs prints', () => {
  it('is read as figures with their targets', () => {
    const { score } = readScore(PRINTED);
    const values = figuresOf('git', score).map(({ words, value }) => [words, value]);
    expect(values).toEqual([
      ['agreements: recall', 0.5],
      ['conflicts: recall', null],
      ['conflicts found that are listed', null],
      ['flipped', 0.3],
    ]);
    expect(figuresOf('wfh', score).filter(({ target }) => target)).toHaveLength(4);
    expect(figuresOf('articles', score)).toHaveLength(4);
  });

  it('is read as misses with their texts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
    for (const name of ['a.md', 'b.md']) writeFileSync(join(folder, name), `Hello ${name}.`);
    const { errors } = readScore(PRINTED);
    expect(missesOfScore('git', folder, errors)).toEqual([
      {
        kind: 'shared: missed agree, found qualifies',
        where: 'git/a.md + b.md',
        texts: ['Hello', 'b.md.'],
      },
      { kind: 'shared: missed statement', where: 'git/a.md', texts: ['a.md.'] },
      { kind: 'shared: not advice', where: 'git/a.md', texts: ['Hello'] },
      { kind: 'shared: missed agrees', where: 'git/000 + 001', texts: [] },
    ]);
    rmSync(folder, { recursive: true });
  });
});
