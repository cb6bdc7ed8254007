import type { BlockKind, MappedText } from '../../model/block.ts';
import type { Span } from '../../model/span.ts';
import { headingNumberLength } from '../enumeration.ts';
import type { InlineLine, TreeSource } from '../text/inline-text.ts';
import { joinMapped, sliceMapped, sourceOf } from '../text/mapped-text.ts';
import type { HeadingScope } from './heading-scope.ts';
import { withoutLeftovers } from './leftovers.ts';
import type { Passage } from './passage.ts';

/** What is known of a text beside its words when it is added. */
export interface TextPlace {
  readonly kind: Exclude<BlockKind, 'heading'>;
  readonly level: number;
  /** Where the whole block stands; `null` when its words alone tell. */
  readonly range: Span | null;
  readonly introducedBy: number | null;
  /** Length of a typed list marker to leave out. */
  readonly marker?: number;
  /** Length of a bold lead. */
  readonly lead?: number;
}

/** The passages of a document so far, and the headings in force. Empty texts are not added. */
export class PassageList {
  readonly source: TreeSource;
  readonly passages: Passage[];
  readonly scope: HeadingScope;

  constructor(source: TreeSource, passages: Passage[], scope: HeadingScope) {
    this.source = source;
    this.passages = passages;
    this.scope = scope;
  }

  get last(): number {
    return this.passages.length - 1;
  }

  addHeading(lines: readonly InlineLine[], depth: number | 'below', range: Span): void {
    const text = withoutLeftovers(joinLines(lines));
    // A badge or an anchor behind the words leaves a separator alone.
    const end = text.text.replace(/[\s·|•¶#]+$/, '').length;
    const content = sliceMapped(text, headingNumberLength(text.text), end);
    if (content.text === '') return;
    const { level, above } = this.scope.enter(content.text, depth);
    this.passages.push({
      kind: 'heading',
      level,
      headingPath: above,
      content,
      source: range,
      introducedBy: null,
      linked: linkedLength(lines),
      lead: 0,
    });
  }

  addText(lines: readonly InlineLine[], place: TextPlace): void {
    const joined = joinLines(lines);
    const text = place.kind === 'code' ? joined : withoutLeftovers(joined);
    const content = sliceMapped(text, place.marker ?? 0, text.text.length);
    const source = place.range ?? sourceOf(content);
    if (content.text === '' || source === null) return;
    this.passages.push({
      kind: place.kind,
      level: place.level,
      headingPath: this.scope.path(),
      content,
      source,
      introducedBy: place.introducedBy,
      linked: linkedLength(lines),
      lead: Math.min(place.lead ?? 0, content.text.length),
    });
  }
}

function joinLines(lines: readonly InlineLine[]): MappedText {
  return joinMapped(lines.map((line) => line.content));
}

function linkedLength(lines: readonly InlineLine[]): number {
  return lines.reduce((sum, line) => sum + line.linked, 0);
}
