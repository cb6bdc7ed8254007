import fc from 'fast-check';
import type { DocumentFormat } from '../../src/model/document.ts';

/** A document whose visible words are `w0 w1 w2 …`, each once and in order. */
export interface WordedDocument {
  readonly format: DocumentFormat;
  readonly text: string;
  readonly words: number;
}

type Template = (words: () => string) => string;

const MARKS = [
  '.',
  ',',
  '!',
  '?',
  ' –',
  ':',
  ';',
  '…',
  ' &amp;',
  '&nbsp;',
  '\\*',
  ' e.g.',
  ' (',
  ') ',
];
const INLINE: readonly Template[] = [
  (w) => w(),
  (w) => `*${w()}*`,
  (w) => `**${w()} ${w()}**`,
  (w) => `\`${w()}\``,
  (w) => `[${w()} ${w()}](http://a.b/c "t")`,
  (w) => `${w()}\n${w()}`,
  (w) => `${w()}  \n${w()}`,
  (w) => `<b>${w()}</b>`,
  (w) => `${w()}![](p.png)`,
  (w) => `https://a.b/${w()}`,
  (w) => `\u200b${w()}\u202e`,
];
const MARKDOWN: readonly Template[] = [
  (w) => `# ${w()}`,
  (w) => `${w()}\n---`,
  (w) => `- ${w()}\n- ${w()}\n  - ${w()}\n\n  ${w()}`,
  (w) => `1. ${w()}\n\n   ${w()}\n2. ${w()}`,
  (w) => `> ${w()}\n> > ${w()}\n> ${w()}`,
  (w) => `| ${w()} | ${w()} |\n|---|---|\n| ${w()} | ${w()} |`,
  (w) => `\`\`\`\n${w()}\n${w()}\n\`\`\``,
  (w) => `<h2 align="center">${w()} <b>${w()}</b></h2>\n<!-- no -->`,
  (w) => `<details><summary>${w()}</summary>\n\n${w()}\n\n</details>`,
  (w) => `<div>\n\n${w()}\n\n</div>`,
];
const HTML_INLINE: readonly Template[] = [
  (w) => w(),
  (w) => `<em>${w()}</em>`,
  (w) => `<a href="x">${w()} <b>${w()}</b></a>`,
  (w) => `${w()}<br>${w()}`,
  (w) => `<span title="no">${w()}</span>&nbsp;`,
  (w) => `<code>${w()}</code><!-- no -->`,
  (w) => `${w()}<script>no</script> <img alt="no">`,
];
const HTML: readonly Template[] = [
  (w) => `<h2>${w()}</h2>`,
  (w) => `<ul><li>${w()}<ul><li>${w()}</ul><li><p>${w()}</p><p>${w()}</p></ul>`,
  (w) => `<div>${w()}<p>${w()}</p>${w()}</div>`,
  (w) => `<blockquote>${w()}</blockquote>`,
  (w) => `<table><tr><th>${w()}<th>${w()}<tr><td>${w()}<td>${w()}</table>`,
  (w) => `<table><tr><td><p>${w()}</p></td></tr></table>`,
  (w) => `<h3><div>${w()}</div> ${w()}</h3>`,
  (w) => `<b><p>${w()}</p></b><a href="x"><div>${w()}</div></a><span><div>${w()}</div></span>`,
  (w) =>
    `<dl><div><dt>${w()}</dt><dd>${w()}</dd></div></dl><details><summary>${w()}</summary>${w()}</details>`,
  (w) => `<figure><img alt="no"><figcaption>${w()}</figcaption></figure><address>${w()}</address>`,
  (w) =>
    `<table><tr><th><p>${w()}</p></th></tr><tr><td><ul><li>${w()}</li></ul>${w()}</td></tr></table>`,
  (w) => `<p>${w()}<table><tr><td><div>${w()}</div></td></tr></table>`,
  (w) => `<i><b>${w()}</i>${w()}</b>`,
  (w) => `<nav>no</nav><p hidden>no</p><p>${w()}`,
];
const TEXT: readonly Template[] = [
  (w) => w(),
  (w) => `${w()} ${w()} ${w()}.`,
  (w) => `• ${w()}\n• ${w()}`,
  (w) => `1. ${w()}\n\n   ${w()}\n\n2) ${w()}`,
  (w) => `  - ${w()}\n    - ${w()}\n    ${w()}`,
  (w) => `${w()}\n=====`,
  (w) => `Step 3: ${w()}`,
  (w) => `“${w()}” – ${w()}`,
  (w) => `${w()}: ${w()} ${w()} ${w()} ${w()}`,
];

/** Documents of all three formats that hold every kind of block and inline markup. */
export const wordedDocument: fc.Arbitrary<WordedDocument> = fc.oneof(
  documents('markdown', MARKDOWN, INLINE),
  documents('html', HTML, HTML_INLINE),
  documents('text', TEXT, [(w) => w()]),
);

function documents(
  format: DocumentFormat,
  blocks: readonly Template[],
  inline: readonly Template[],
): fc.Arbitrary<WordedDocument> {
  const sentence = fc
    .array(fc.tuple(fc.constantFrom(...inline), fc.constantFrom(...MARKS)), {
      minLength: 1,
      maxLength: 6,
    })
    .map(
      (parts): Template =>
        (w) => {
          const words = parts.map(
            ([part, mark]) => part(w) + (format === 'markdown' ? mark : mark.replace('\\', '')),
          );
          return format === 'html' ? `<p>${words.join(' ')}</p>` : words.join(' ');
        },
    );
  const newline = fc.constantFrom('\n', '\r\n');
  return fc
    .tuple(fc.array(fc.oneof(fc.constantFrom(...blocks), sentence), { maxLength: 8 }), newline)
    .map(([parts, end]) => {
      let count = 0;
      const words = (): string => `w${count++}`;
      const text = parts.map((part) => part(words)).join('\n\n');
      return { format, text: text.replaceAll('\n', end), words: count };
    });
}

/** Any text at all, in any format, with the characters that markup is made of in the majority. */
export const anyDocument: fc.Arbitrary<{ format: DocumentFormat; text: string }> = fc.record({
  format: fc.constantFrom('markdown', 'html', 'text'),
  text: fc
    .array(
      fc.oneof(
        fc.constantFrom(...'*_`[]()<>&#;\\|~-+=•–.:!? \t\n\r"“”0123abXY\0\u202e'.split('')),
        fc.constantFrom(
          '\n\n',
          '\n- ',
          '\n1. ',
          '\n> ',
          '<p>',
          '</p>',
          '<b>',
          '&amp;',
          '```\n',
          '---\n',
          '](',
          'www.a.b ',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
});
