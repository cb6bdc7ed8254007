import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { withTable } from './measure/quality-page.ts';

const run = async (...args: string[]) => {
  const printed = { out: '', err: '', failed: false };
  await evaluate(args, {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  }).catch(() => {
    printed.failed = true;
  });
  return printed;
};

describe('npm run evaluate', () => {
  it('teaches with --help', async () => {
    const { out } = await run('--help');
    for (const word of ['--only', '--errors', '--write', 'articles', 'Examples:', 'flipped'])
      expect(out).toContain(word);
  });

  it.each([[['--only', 'everything']], [['--eror']], [['articles']]])(
    'refuses %s',
    async (args) => {
      const { failed, err, out } = await run(...args);
      expect(failed).toBe(true);
      expect(err).toContain('--help tells more');
      expect(out).toBe('');
    },
  );

  it.each(['shared', 'benchmarks'])('says that there is no folder for %s', async (part) => {
    const { out, failed } = await run('--only', part, '--shared', 'not/here', '--errors');
    expect(failed).toBe(false);
    expect(out).toContain('Not measured: ../shared/');
  });
});

describe('the page on quality', () => {
  const measured = (table: string) => ({
    table,
    date: new Date(2027, 0, 5),
    command: 'npm run evaluate -- --write',
  });

  it('is made where there is none', () => {
    const page = withTable(null, measured('| a |\n'));
    expect(page).toContain(
      'Measured on 5 January 2027 with `npm run evaluate -- --write`.\n\n| a |\n',
    );
  });

  it('changes between its markers only', () => {
    const first = withTable(null, measured('| old |\n'));
    const page = withTable(`${first}\nMore.\n`, measured('| new |\n'));
    expect(page).toBe(`${withTable(null, measured('| new |\n'))}\nMore.\n`);
    expect(page).not.toContain('old');
  });

  it('is left alone without its markers', () => {
    expect(() => withTable('# Mine\n', measured(''))).toThrow('no marked place');
  });
});
