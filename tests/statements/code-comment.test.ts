import { expect, it } from 'vitest';
import { adviceIn } from './statement-of.ts';

const read = (code: string) =>
  adviceIn(`# Style\n\nHow we write it.\n\n\`\`\`\n${code}\n\`\`\``).map(
    ({ text, stance }) => `${stance}: ${text}`,
  );

it.each([
  ['# Never log a password\nlog(name)', 'avoid: Never log a password'],
  ['// Prefer one call to many.\nsave(all)', 'do: Prefer one call to many.'],
  ['-- Column names must be in lower case.', 'do: Column names must be in lower case.'],
  ['load()  # bad: asks the server once a row', 'avoid: bad: asks the server once a row'],
  ['// good - one statement per line', 'do: good - one statement per line'],
  ['/* ❌ Leaves the file open for ever */', 'avoid: ❌ Leaves the file open for ever'],
])('reads the rule in %j', (code, advice) => {
  expect(read(code)).toEqual([advice]);
});

it.each(['# Create the user', '// Bad', '# good', '// Return the first row', '# bad - too vague'])(
  'passes over %j, which tells what the code does or too little',
  (code) => {
    expect(read(code)).toEqual([]);
  },
);

it('keeps the quote a piece of the file', () => {
  const article = '# Style\n\n```\n# Never log\n# a password.\n```';
  const [found] = adviceIn(article);
  expect(found?.text).toBe('Never log a password.');
  expect(article.slice(found?.quote.start, found?.quote.end)).toBe('Never log\n# a password.');
});
