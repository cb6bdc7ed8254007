import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../src/blocks/furniture/detectors.ts';
import type { Block } from '../../../src/model/block.ts';
import { blocksOf } from '../read-as.ts';

interface Example {
  readonly holds: boolean;
  readonly place: string;
  readonly text: string;
}

const folder = 'src/blocks/furniture';
const files = globSync(`${folder}/*.ts`).filter((path) => examplesIn(path).length > 0);

const ARTICLE = [
  'Keeping bees',
  'A hive stands for many years, so it pays to think about the place before the first bee moves in. Look for morning sun, shelter from the wind and water close by.',
  'Open the hive only on warm days. Every look inside costs the bees a day of work, and a cold draught can kill the brood.',
  'Keep a notebook beside the smoker. Write down what you saw, what you did and what you mean to do next time, even when nothing happened.',
  'Leave enough honey for the winter. Sugar keeps them alive, but a colony on its own stores comes out of the cold stronger.',
  'Talk to the people next door before the swarm does. A jar of honey in autumn has settled more quarrels than any rule.',
  'Rest in winter, and mend the frames while the bees are quiet.',
];

describe.each(files)('%s', (path) => {
  const examples = examplesIn(path);
  const kind = DETECTORS.find((detector) =>
    readFileSync(path, 'utf8').includes(`kind: '${detector.kind}'`),
  )?.kind;

  it('has examples on both sides', () => {
    expect(new Set(examples.map(({ holds }) => holds)).size).toBe(2);
  });

  it.each(examples.filter(({ holds }) => holds))('leaves out: $text', (example) => {
    const { own, rest } = read(example);
    expect(own.length).toBeGreaterThan(0);
    expect(
      own.filter((block) => block.leftOut !== kind).map((block) => block.content.text),
    ).toEqual([]);
    expect(rest.filter((block) => block.leftOut !== null)).toEqual([]);
  });

  it.each(examples.filter(({ holds }) => !holds))('keeps: $text', (example) => {
    const { own, rest } = read(example);
    expect(own.length).toBeGreaterThan(0);
    expect([...own, ...rest].filter((block) => block.leftOut !== null)).toEqual([]);
  });
});

it('every detector has a file with examples', () => {
  expect(files.length).toBe(DETECTORS.length);
});

function examplesIn(path: string): Example[] {
  const lines = readFileSync(path, 'utf8').matchAll(/^ \* (yes|no)(?: \((\w+)\))?: (.+)$/gm);
  return [...lines].map((match) => ({
    holds: match[1] === 'yes',
    place: match[2] ?? 'end',
    text: match[3] ?? '',
  }));
}

/** Reads the example inside an article, at its place, and tells its blocks from the article's. */
function read({ place, text }: Example): { own: Block[]; rest: Block[] } {
  const parts = text.split(' | ').map((part) => part.replace(/\s+/g, ' '));
  const [title = '', ...body] = ARTICLE;
  const isList = parts.every((part) => part.startsWith('- '));
  const example = parts.join(isList ? '\n' : '\n\n');
  const order = place === 'end' ? [`# ${title}`, ...body, example] : [example, ...body];
  const article = place === 'title' ? [`# ${title}`, `# ${text}`, ...body] : order;
  const source = article.join('\n\n');
  const start = place === 'title' ? source.indexOf('# ', 1) : source.lastIndexOf(example);
  const blocks = blocksOf('markdown', source);
  const isOwn = (block: Block): boolean =>
    block.source.start >= start && block.source.start < start + example.length + 2;
  return { own: blocks.filter(isOwn), rest: blocks.filter((block) => !isOwn(block)) };
}
