import { describe, expect, it } from 'vitest';
import { adviceIn } from './statement-of.ts';

const read = (article: string) => adviceIn(article).map(({ text, stance }) => `${stance}: ${text}`);

describe('a list under a heading', () => {
  it.each(['Don’t', "Don'ts", 'The don’ts', 'Never', 'What not to do', 'Mistakes to avoid', 'No!'])(
    'such as "%s" holds what is not to be done',
    (heading) => {
      expect(read(`# Paint\n\n## ${heading}\n\n- Thin the paint.\n- Leave the tin open.`)).toEqual([
        'avoid: Thin the paint.',
        'avoid: Leave the tin open.',
      ]);
    },
  );

  it.each(['Do', 'Dos', 'Before you start', 'No time?', 'How to avoid stains', 'Bad weather'])(
    'such as "%s" holds what is to be done',
    (heading) => {
      expect(read(`# Paint\n\n## ${heading}\n\n- Open the window.`)).toEqual([
        'do: Open the window.',
      ]);
    },
  );

  it('ends with its section', () => {
    const article = '# Paint\n\n## Don’t\n\n- Leave the tin open.\n\n## Do\n\n- Wipe the lid.';
    expect(read(article)).toEqual(['avoid: Leave the tin open.', 'do: Wipe the lid.']);
  });

  it('stays what is not to be done where its items say so themselves', () => {
    const article = '# Paint\n\n## Don’t\n\n- Don’t thin the paint.\n- Never leave the tin open.';
    expect(read(article)).toEqual([
      'avoid: Don’t thin the paint.',
      'avoid: Never leave the tin open.',
    ]);
  });
});

it('leaves alone the paragraphs under such a heading, which say what to do instead', () => {
  expect(read('# Paint\n\n## Common mistakes\n\nPeople hurry. Wait for a dry day.')).toEqual([
    'do: Wait for a dry day.',
  ]);
});

it('tells the columns of a table apart', () => {
  const table =
    '| Do | Don’t |\n|---|---|\n| Close the tin. | Leave the tin open. |\n| Wipe the lid. | Paint in the rain. |';
  expect(read(table)).toEqual([
    'do: Close the tin.',
    'avoid: Leave the tin open.',
    'do: Wipe the lid.',
    'avoid: Paint in the rain.',
  ]);
});

describe('a mark before a sentence', () => {
  it.each(['❌ Leave the tin open.', '✗ Leave the tin open.', 'Bad: Leave the tin open.'])(
    'crosses it out: "%s"',
    (line) => {
      expect(read(line)).toEqual([`avoid: ${line}`]);
    },
  );

  it.each(['✅ Close the tin.', '✔ Close the tin.', 'Good: Close the tin.'])(
    'approves of it: "%s"',
    (line) => {
      expect(read(line)).toEqual([`do: ${line}`]);
    },
  );

  it('reaches no further than its sentence', () => {
    expect(read('❌ Leave the tin open. Close it at once.')).toEqual([
      'avoid: ❌ Leave the tin open.',
      'do: Close it at once.',
    ]);
  });

  it('ticks off nothing that a list of tasks has done', () => {
    expect(read('- [x] Close the tin.\n- [ ] Wipe the lid.')).toEqual([
      'do: Close the tin.',
      'do: Wipe the lid.',
    ]);
  });
});
