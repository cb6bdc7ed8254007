import { findAntonyms, playSamePart } from './contrasts/antonym-contrast.ts';
import { choosesOtherwise, findPreference } from './contrasts/preference.ts';
import { findQuantityContrast } from './contrasts/quantity-contrast.ts';
import type { Point } from './point.ts';

/**
 * Whether two statements set an amount, a word or a choice against each other. Where that is so but too little
 * speaks for one matter to call it a conflict, it is no agreement either.
 */
export function areContrasted(a: Point, b: Point): boolean {
  const [ofA, ofB] = [findPreference(a.statement.text), findPreference(b.statement.text)];
  return (
    findQuantityContrast(a.statement.text, b.statement.text) !== null ||
    findAntonyms(a.action, b.action).some((contrast) =>
      playSamePart(contrast, a.action, b.action),
    ) ||
    (ofA !== null && ofB !== null && choosesOtherwise(ofA, ofB))
  );
}
