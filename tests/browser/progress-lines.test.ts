import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PROGRESS } from '../../src/views/checklist-progress.ts';
import { readProgress, writeProgress } from '../../web/progress-lines.ts';
import { anyText, FIXED, progress } from '../exports/small-checklist.ts';

describe('what is remembered of a checklist', () => {
  it('comes back as it was', () => {
    expect(readProgress(writeProgress(progress))).toEqual(progress);
    expect(readProgress(writeProgress(NO_PROGRESS))).toEqual(NO_PROGRESS);
  });

  it('keeps notes of any characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const noted = { ...progress, notes: new Map([['recommendation:a b', text]]) };
        expect(readProgress(writeProgress(noted))).toEqual(noted);
      }),
      FIXED,
    );
  });

  it('reads what was kept before there were notes, and passes over what it does not know', () => {
    const lines = ['done one', 'a two three', 'b four', 'note {', 'note [1]', 'later five', ''];
    expect(readProgress(lines.join('\n'))).toEqual({
      ...NO_PROGRESS,
      done: new Set(['one']),
      sides: new Map([
        ['two three', 'a'],
        ['four', 'b'],
      ]),
    });
  });
});
