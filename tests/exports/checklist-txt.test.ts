import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistText } from '../../src/exports/checklist-txt.ts';
import { NO_PROGRESS } from '../../src/views/checklist-progress.ts';
import { anyText, checklist, FIXED, noted, progress, worded } from './small-checklist.ts';

describe('checklistText', () => {
  it('is short enough to paste into a message, and says all that was done', () => {
    expect(checklistText(checklist, progress)).toBe(`Checklist: After a refusal
1 of 3 done · 1 skipped · 1 to decide

TODAY
[?] Write at once
    1 of 3 sources: Paper A
    To decide: Write at once, or Write three weeks later?
    Your note: Thank Ms Ito; mention the bridge, too
[x] Rest first
    2 of 3 sources: Paper A, Paper B

IN THE NEXT DAYS
 –  Ask for feedback (set aside)
    2 of 3 sources: Paper A · qualified: Paper C · against: Paper B
    You chose: Against

WEEKS LATER
[?] Write three weeks later
    1 of 3 sources: Paper C
    To decide: Write at once, or Write three weeks later?

SKIPPED
 –  “Never speak ill of them, ever again, to anyone.”
    1 of 3 sources: Paper C
`);
  });

  it('has as many lines whatever words are in it', () => {
    const lines = (text: string): number => text.split(/[\n\r\u2028\u2029]/).length;
    const usual = lines(checklistText(worded('word'), noted('note')));
    fc.assert(
      fc.property(anyText, anyText, (words, note) => {
        expect(lines(checklistText(worded(words), noted(`n${note}`)))).toBe(usual);
      }),
      FIXED,
    );
  });

  it('says only what there is', () => {
    expect(checklistText(checklist, NO_PROGRESS)).toContain('\n0 of 5 done · 2 to decide\n');
  });
});
