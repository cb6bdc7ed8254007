/** What a line begins with when it is an item of a list: "•", "2.", "(b)", "Step 3:". */
export interface Marker {
  readonly kind: 'bullet' | 'number' | 'letter' | 'label';
  /** Items of one list share it. */
  readonly style: string;
  readonly ordinal: number | null;
  /** UTF-16 units from the start of the line's text to the item's own words. */
  readonly length: number;
  /** Whether it is a marker only beside another one of its kind: a lone dash may be just a dash. */
  readonly needsCompany: boolean;
}

// Words that only count steps. A word with a sense of its own ("Mistake 2:", "Day 3:") stays in the text.
const LABELS =
  'step|tip|rule|point|part|number|no\\.|nr\\.|section|chapter|item|habit|idea|lesson|way';

const BULLET = /^([•◦‣▪●○·∙➢➤►✓✔☐☑])\s*(?=\S)/;
const DASH = /^([-*+–—])\s+(?=\S)/;
const NUMBER = /^(\(?)(?:#\s?)?(\d{1,3})([.)]|\s[-–—](?=\s)|:(?=\s))\s*(?=[^\s\d])/;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+(?=\S)/;
const LETTER = /^(\(?)([a-hA-H])\)\s+(?=\S)/;
const ROMAN = /^\((i{1,3}|iv|vi{0,3}|ix|x)\)\s+(?=\S)/;
const LABEL = new RegExp(
  `^(${LABELS})\\s*#?\\s*(\\d{1,2}|one|two|three|four|five)\\s*[:.)–—-]\\s*(?=\\S)`,
  'i',
);

/** The list marker at the start of a line's text (without indentation), or `null`. */
export function readMarker(text: string): Marker | null {
  const bullet = BULLET.exec(text);
  if (bullet !== null) return marker('bullet', bullet[1] ?? '', null, bullet[0].length, false);
  const dash = DASH.exec(text);
  if (dash !== null) {
    const style = dash[1] ?? '';
    return marker('bullet', style, null, dash[0].length, style === '–' || style === '—');
  }
  const label = LABEL.exec(text);
  if (label !== null) {
    return marker(
      'label',
      (label[1] ?? '').toLowerCase(),
      Number(label[2]),
      label[0].length,
      false,
    );
  }
  const roman = ROMAN.exec(text);
  if (roman !== null) return marker('letter', '(i)', null, roman[0].length, true);
  const decimal = DECIMAL.exec(text);
  if (decimal !== null) return marker('number', '1.1', null, decimal[0].length, true);
  const number = NUMBER.exec(text);
  if (number !== null) {
    const style = `${number[1] ?? ''}1${(number[3] ?? '').trim()}`;
    return marker('number', style, Number(number[2]), number[0].length, false);
  }
  const letter = LETTER.exec(text);
  if (letter !== null) {
    const ordinal = (letter[2] ?? 'a').toLowerCase().charCodeAt(0) - 96;
    return marker('letter', `${letter[1] ?? ''}a)`, ordinal, letter[0].length, true);
  }
  return null;
}

/** How many UTF-16 units of a heading's text are its number ("3. ", "2.1 ", "Step 4: "). */
export function headingNumberLength(text: string): number {
  const found = readMarker(text);
  return found === null || found.kind === 'bullet' ? 0 : found.length;
}

function marker(
  kind: Marker['kind'],
  style: string,
  ordinal: number | null,
  length: number,
  needsCompany: boolean,
): Marker {
  return { kind, style, ordinal: Number.isNaN(ordinal) ? null : ordinal, length, needsCompany };
}
