import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../src/blocks/to-blocks.ts';
import { blocksOf, documentOf, outline, paths, quotes } from './read-as.ts';

describe('Markdown', () => {
  it('gives headings, paragraphs, lists, quotes, tables and code in reading order', () => {
    const text = `# Soup

Start with onions.

## Stock

You need:

- bones
- water
  - cold water
  - not much of it

  Bring it up slowly.

> Salt last.

| Do | Avoid |
|---|---|
| Skim often. | Stir. |

\`\`\`sh
simmer --low
\`\`\`
`;
    expect(outline('markdown', text)).toEqual([
      'heading 1: Soup',
      'paragraph 0: Start with onions.',
      'heading 2: Stock',
      'paragraph 0: You need:',
      'listItem 0: bones <- 3',
      'listItem 0: water <- 3',
      'listItem 1: cold water <- 5',
      'listItem 1: not much of it <- 5',
      'paragraph 1: Bring it up slowly.',
      'quote 0: Salt last.',
      'tableRow 0: Do',
      'tableRow 0: Avoid',
      'tableRow 0: Skim often.',
      'tableRow 0: Stir.',
      'code 0: simmer --low',
    ]);
    expect(paths('markdown', text).slice(-3)).toEqual([
      'Soup > Stock > Do > Skim often.',
      'Soup > Stock > Avoid > Stir.',
      'Soup > Stock > simmer --low',
    ]);
  });

  it('keeps words and drops markup, with exact places', () => {
    const text =
      '**Cut *thin*.** Use the [`long` knife](http://x.y "t"), ~~or a saw,~~ not the <kbd>short</kbd> one ![pic](p.png) &amp; wipe\\* it.[^1]\n\n[^1]: A note.\n';
    expect(blocksOf('markdown', text).map((block) => block.content.text)).toEqual([
      'Cut thin. Use the long knife, not the short one & wipe* it.',
      'A note.',
    ]);
    expect(quotes('markdown', text)).toEqual([
      'Cut *thin*.',
      text.slice(text.indexOf('Use'), text.indexOf('[^1]')),
      'A note.',
    ]);
  });

  it('finds its way through quote prefixes, indentation and CRLF', () => {
    const text =
      '> Fold the\r\n> > corners in.\r\n>   Press &lt;hard&gt;.\r\n\r\n1. Wait\r\n   a day.\r\n';
    expect(outline('markdown', text)).toEqual([
      'quote 0: Fold the',
      'quote 1: corners in. Press <hard>.',
      'listItem 0: Wait a day.',
    ]);
    expect(quotes('markdown', text)).toEqual([
      'Fold the',
      'corners in.',
      'Press &lt;hard&gt;.',
      'Wait\r\n   a day.',
    ]);
  });

  it('takes a bold paragraph above text for a heading below the last real one', () => {
    const text = `# Move

## Pack

**Start early**

Boxes run out.

**Label all sides.**

You will stack them.

## Drive

Slowly.

**The end.**`;
    expect(paths('markdown', text)).toEqual([
      'Move',
      'Move > Pack',
      'Move > Pack > Start early',
      'Move > Pack > Start early > Boxes run out.',
      'Move > Pack > Label all sides.',
      'Move > Pack > Label all sides. > You will stack them.',
      'Move > Drive',
      'Move > Drive > Slowly.',
      'Move > Drive > The end.',
    ]);
  });

  it('lets a heading that is a list item stand above what follows the list', () => {
    const text = '1. ## Rest\nSleep in.\n1. ## Eat\nSlowly.\n';
    expect(paths('markdown', text)).toEqual(['Rest', 'Rest > Sleep in.', 'Eat', 'Eat > Slowly.']);
  });

  it('ends the headings of an item with it', () => {
    const text = '# A\n\n- ## In\n\n  Inside.\n\nOutside.\n';
    expect(paths('markdown', text)).toEqual(['A', 'A > In', 'A > In > Inside.', 'A > Outside.']);
  });

  it('drops the numbers of headings, but keeps words that say more than a number', () => {
    const text =
      '## 1. Rest\n\n## 2) Eat\n\n## Step 3: Walk\n\n### 1.2 Swim\n\n## Mistake 4: Run\n\n## Day 5: Stop\n';
    expect(blocksOf('markdown', text).map((block) => block.content.text)).toEqual([
      'Rest',
      'Eat',
      'Walk',
      'Swim',
      'Mistake 4: Run',
      'Day 5: Stop',
    ]);
  });

  it('offers leads as headings of their own paragraphs', () => {
    const text = `**Rest.** Then go on with it.

- **Eat:** little and often.

Walk: once around the block at noon.

Sleep: before the clock strikes twelve.

**Note:** this is no medicine.`;
    expect(paths('markdown', text)).toEqual([
      'Rest > Rest. Then go on with it.',
      'Eat > Eat: little and often.',
      'Walk > Walk: once around the block at noon.',
      'Sleep > Sleep: before the clock strikes twelve.',
      'Note: this is no medicine.',
    ]);
  });

  it('reads lists that a parser takes for running text', () => {
    const text =
      'You need\n• a pot\n• a lid\n\nThen:\n    * stir\n    * wait\n\nAfter that\n2. taste it\n3. salt it\n';
    expect(outline('markdown', text)).toEqual([
      'paragraph 0: You need',
      'listItem 0: a pot <- 0',
      'listItem 0: a lid <- 0',
      'paragraph 0: Then:',
      'listItem 0: stir <- 3',
      'listItem 0: wait <- 3',
      'paragraph 0: After that',
      'listItem 0: taste it <- 6',
      'listItem 0: salt it <- 6',
    ]);
  });

  it('divides complete lines and joins lines that run on', () => {
    const text = 'Wash it.  \nDry it.  \nAnd put it\\\nback where it was.\n';
    expect(blocksOf('markdown', text).map((block) => block.content.text)).toEqual([
      'Wash it.',
      'Dry it.',
      'And put it back where it was.',
    ]);
  });

  it('drops what site generators leave behind', () => {
    const text = `## Tools {#tools}

Take a hammer.
{:.lead}

{% include nav.html %}

{{< figure src="x" >}}

<!-- more -->

<div align="center"><img src="x"></div>

[toc]`;
    expect(blocksOf('markdown', text).map((block) => block.content.text)).toEqual([
      'Tools',
      'Take a hammer.',
    ]);
  });

  it('reads the text of HTML blocks and nothing else of them', () => {
    const text = `<h1 align="center">Soup &amp; bread</h1>

<p><img src="x" onerror="alert(1)"><a href="javascript:alert(1)">Stir</a> it.</p>

<script>alert("Never.")</script>

> <p>Salt it.</p>

<!-- Never. -->`;
    expect(outline('markdown', text)).toEqual([
      'heading 1: Soup & bread',
      'paragraph 0: Stir it.',
      'quote 0: Salt it.',
    ]);
    expect(quotes('markdown', text)[0]).toBe('Soup &amp; bread');
  });

  it('links paragraphs to the line with a colon above them', () => {
    const text = 'She said:\n\n> Go home.\n\nIn short:\n\nRest.\n\n```\nx\n```\n';
    expect(outline('markdown', text)).toEqual([
      'paragraph 0: She said:',
      'quote 0: Go home. <- 0',
      'paragraph 0: In short:',
      'paragraph 0: Rest. <- 2',
      'code 0: x',
    ]);
  });

  it('reads a long document in sections with links, headings and places intact', () => {
    const filler = 'Plain words fill the page and mean little. '.repeat(400);
    const sections = Array.from(
      { length: 8 },
      (_, index) => `## Part${index}\n\nSee [the map][map] for it.\n\n${filler}\n`,
    );
    const text = `# All\n\n${sections.join('\n')}\n\`\`\`\n# no heading\n\`\`\`\n\n[map]: http://x.y\n`;
    const blocks = blocksOf('markdown', text);
    expect(blocks.filter((block) => block.content.text === 'See the map for it.').length).toBe(8);
    expect(blocks.filter((block) => block.kind === 'heading').length).toBe(9);
    expect(
      blocks.every((block) => block.kind !== 'paragraph' || block.headingPath[0] === 'All'),
    ).toBe(true);
    for (const { content } of blocks) {
      const last = content.text.length - 1;
      expect(text.slice(content.starts[0], content.ends[0])).toBe(content.text[0]);
      expect(text.slice(content.starts[last], content.ends[last])).toBe(content.text[last]);
    }
  });
});

describe('front matter', () => {
  it('gives title, author, publisher, date and address', () => {
    const text = `--- \ntitle: "Soup: a plan"\nauthor: Jo\npublisher: Pot\ndate: 2019\nurl: https://x.y/z\ntags: [a]\nretold: true\n---\n\nStir.\n`;
    const { meta, blocks } = toBlocks(documentOf('markdown', text));
    expect(meta).toEqual({
      title: 'Soup: a plan',
      author: 'Jo',
      publisher: 'Pot',
      published: '2019',
      url: 'https://x.y/z',
    });
    expect(blocks.map((block) => block.content.text)).toEqual(['Stir.']);
    expect(text.slice(blocks[0]?.source.start, blocks[0]?.source.end)).toBe('Stir.');
  });

  it('warns of broken YAML with its line and reads the article', () => {
    const text = '---\ntitle: "Soup\nauthor: Jo\n---\n\nStir.\n';
    const { meta, blocks, diagnostics } = toBlocks(documentOf('markdown', text));
    expect(meta).toEqual({});
    expect(blocks.map((block) => block.content.text)).toEqual(['Stir.']);
    expect(diagnostics).toMatchObject([{ rule: 'broken-front-matter', severity: 'warning' }]);
    expect(diagnostics[0]?.message).toMatch(/line \d/);
  });

  it('takes the first heading for the title when none is given', () => {
    expect(toBlocks(documentOf('markdown', '# Soup\n\nStir.')).meta).toEqual({ title: 'Soup' });
    expect(toBlocks(documentOf('markdown', 'Stir.')).meta).toEqual({});
    expect(toBlocks(documentOf('markdown', '## Soup\n\n### Stir')).meta).toEqual({ title: 'Soup' });
    expect(toBlocks(documentOf('markdown', '## Chop\n\n## Stir')).meta).toEqual({});
    expect(toBlocks(documentOf('markdown', 'Hi.\n\n# Chop\n\n# Stir')).meta).toEqual({});
  });

  it('is no front matter when it is two rules with prose between them', () => {
    expect(blocksOf('markdown', '---\n\nStir.\n\n---\n').length).toBe(1);
  });

  it('keeps clear of names that objects have', () => {
    const text =
      '---\n__proto__: x\nconstructor: y\ntitle: T\n---\n# __proto__\n\n## constructor\n\nStir.';
    const { meta, blocks } = toBlocks(documentOf('markdown', text));
    expect(meta).toEqual({ title: 'T' });
    expect(blocks.at(-1)?.headingPath).toEqual(['proto', 'constructor']);
  });
});
