import { expect, it } from 'vitest';
import { addAligned, type SourceSyntax } from '../../../src/blocks/text/align.ts';
import {
  joinMapped,
  MappedTextBuilder,
  sliceMapped,
  sourceOf,
} from '../../../src/blocks/text/mapped-text.ts';

/** The pieces of the source that the characters of the value stand at. */
function align(value: string, source: string, syntax: SourceSyntax): string[] {
  const out = new MappedTextBuilder();
  addAligned(out, value, source, { start: 0, end: source.length }, syntax);
  const { text, starts, ends } = out.build();
  return text.split('').map((unit, at) => `${unit}<${source.slice(starts[at], ends[at])}`);
}

it.each<[string, string, string, SourceSyntax, string[]]>([
  ['plain text', 'a b', 'a b', 'plain', ['a<a', ' < ', 'b<b']],
  ['folded white space', 'a \n b', 'a \n b', 'plain', ['a<a', ' < \n ', 'b<b']],
  ['an escape', 'a*', 'a\\*', 'markdown', ['a<a', '*<\\*']],
  ['a backslash in code', 'a\\*', 'a\\*', 'code', ['a<a', '\\<\\', '*<*']],
  ['a reference', 'a&b', 'a&amp;b', 'markdown', ['a<a', '&<&amp;', 'b<b']],
  ['a reference without semicolon', '©b', '&copyb', 'html', ['©<&copy', 'b<b']],
  [
    'no reference in Markdown without it',
    '&copyb',
    '&copyb',
    'markdown',
    ['&<&', 'c<c', 'o<o', 'p<p', 'y<y', 'b<b'],
  ],
  ['a reference in plain text', '&lt;', '&lt;', 'plain', ['&<&', 'l<l', 't<t', ';<;']],
  ['a pair of surrogates', '😀', '&#128512;', 'html', ['\ud83d<&#128512;', '\ude00<&#128512;']],
  ['a non-breaking space', 'a\u00a0b', 'a&nbsp;b', 'html', ['a<a', ' <&nbsp;', 'b<b']],
  ['a quote prefix', 'a\nb', 'a\n> > b', 'markdown', ['a<a', ' <\n> > ', 'b<b']],
  ['a mark like a prefix', 'a\n>b', 'a\n  &gt;b', 'markdown', ['a<a', ' <\n  ', '><&gt;', 'b<b']],
  ['a tag between', 'ab', 'a<i class=">">b', 'html', ['a<a', 'b<b']],
  ['NUL', '\ufffd', '\0', 'plain', ['\ufffd<\0']],
  ['what is invisible', 'a\u200bb', 'a\u200bb', 'plain', ['a<a', 'b<b']],
  ['what has no place', 'a"b', 'ab', 'html', ['a<a', 'b<b']],
])('finds %s', (_, value, source, syntax, places) => {
  expect(align(value, source, syntax)).toEqual(places);
});

it('cuts and joins', () => {
  const out = new MappedTextBuilder();
  addAligned(out, 'one two', 'one  two', { start: 0, end: 8 }, 'plain');
  const all = out.build();
  const [one, two] = [sliceMapped(all, 0, 4), sliceMapped(all, 3, 7)];
  expect([one.text, two.text]).toEqual(['one', 'two']);
  expect(sourceOf(two)).toEqual({ start: 5, end: 8 });
  expect(joinMapped([one, sliceMapped(all, 0, 0), two])).toEqual(all);
  expect(sourceOf(sliceMapped(all, 0, 0))).toBe(null);
});
