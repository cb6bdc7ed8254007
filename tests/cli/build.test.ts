import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeWithPipeline } from '../../src/cli/analysis.ts';
import { UserError } from '../../src/diagnostics/user-error.ts';
import { parseGraph } from '../../src/format/parse.ts';
import { runCli, tempFolder } from './support/harness.ts';
import { sampleGraph } from './support/sample-graph.ts';

const FILES = ['checklist.md', 'graph.json', 'graph.schema.json', 'index.html'];

const articles = (): string => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'one.md'), 'Water the plants daily.\n');
  return folder;
};

describe('build', () => {
  it('writes the four files and says what was read', async () => {
    const out = join(tempFolder(), 'deep', 'result');
    const { code, err, out: stdout } = await runCli(['build', articles(), '--out', out]);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(FILES);
    expect(parseGraph(JSON.parse(readFileSync(join(out, 'graph.json'), 'utf8')))).toEqual(
      sampleGraph(),
    );
    expect(readFileSync(join(out, 'checklist.md'), 'utf8')).toContain('# Checklist: Plants');
    expect(err).toContain('Read 2 sources: 2 statements in 1 recommendation.');
    expect(err).toContain('Found 0 agreements and 1 conflict.');
    expect(err).toContain('Left out as page furniture: sharing 2.');
    expect(stdout).toBe('');
  });

  it('ends every file in a newline, except that the page ends as its template does', async () => {
    const out = join(tempFolder(), 'result');
    await runCli(['build', articles(), '--out', out]);
    for (const name of FILES.filter((file) => file !== 'index.html')) {
      expect(readFileSync(join(out, name), 'utf8')).toMatch(/[^\n]\n$/);
    }
  });

  it('writes the same bytes again, whatever the order of keys in the analysis', async () => {
    const first = join(tempFolder(), 'result');
    const second = join(tempFolder(), 'result');
    const graph = sampleGraph();
    const reversed = {
      edges: graph.edges,
      nodes: graph.nodes.map(({ key, attributes }) => ({ attributes, key })),
      options: graph.options,
      attributes: graph.attributes,
    };
    await runCli(['build', articles(), '--out', first]);
    await runCli(['build', articles(), '--out', second], {
      analyze: async () => ({ graph: reversed, diagnostics: [], judged: null }),
    });
    for (const name of FILES) {
      expect(readFileSync(join(second, name))).toEqual(readFileSync(join(first, name)));
    }
  });

  it('prints a summary as JSON and nothing else with --json --quiet', async () => {
    const out = join(tempFolder(), 'result');
    const result = await runCli(['build', articles(), '--out', out, '--json', '--quiet']);
    expect(result.err).toBe('');
    expect(JSON.parse(result.out)).toMatchObject({
      out,
      sources: 2,
      statements: 2,
      recommendations: 1,
      agreements: 0,
      conflicts: 1,
      leftOut: { sharing: 2 },
      diagnostics: [],
    });
  });

  it('prints warnings with the file they are about, and counts notes', async () => {
    const place = null;
    const { err } = await runCli(['build', articles(), '--out', join(tempFolder(), 'r')], {
      analyze: async () => ({
        graph: sampleGraph(),
        diagnostics: [
          {
            rule: 'bad-bytes',
            severity: 'warning',
            file: 'a\u001b[31m.md',
            place,
            message: 'Odd.',
          },
          { rule: 'small', severity: 'note', file: 'b.md', place, message: 'Short.' },
        ],
        judged: null,
      }),
    });
    expect(err).toContain('warning: a\ufffd[31m.md: Odd. (bad-bytes)\n');
    expect(err).toContain('1 note more; --verbose shows them.');
    expect(err).not.toContain('Short.');
  });
});

describe('a build that fails', () => {
  it('names a path that is not there and makes no folder', async () => {
    const out = join(tempFolder(), 'result');
    const args = ['build', 'no/such/article.md', '--out', out];
    const { code, err } = await runCli(args, { analyze: analyzeWithPipeline });
    expect(code).toBe(1);
    expect(err).toMatch(/^advice-graph: Nothing to read in no\/such\/article\.md\./);
    expect(err).not.toContain('    at ');
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['nothing usable was read', new UserError('No article could be read.'), /No article/],
    ['a fault of the program', new RangeError('Maximum call stack'), /fault of advice-graph/],
  ])('makes no folder and shows no stack: %s', async (_name, error, message) => {
    const out = join(tempFolder(), 'result');
    const { code, err } = await runCli(['build', articles(), '--out', out], {
      analyze: async () => {
        throw error;
      },
    });
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).not.toContain('    at ');
    expect(existsSync(out)).toBe(false);
  });

  it('refuses a graph that breaks its schema', async () => {
    const out = join(tempFolder(), 'result');
    const graph = sampleGraph();
    graph.nodes[0] = { ...sampleGraph().nodes[2], key: 'nonsense' } as never;
    const { code, err } = await runCli(['build', articles(), '--out', out], {
      analyze: async () => ({ graph, diagnostics: [], judged: null }),
    });
    expect(code).toBe(1);
    expect(err).toContain('breaks its schema at nodes.0.key');
    expect(existsSync(out)).toBe(false);
  });

  it('says no to a file as the folder before it analyses anything', async () => {
    const folder = articles();
    let analysed = false;
    const analyze = async () => {
      analysed = true;
      return { graph: sampleGraph(), diagnostics: [], judged: null };
    };
    const below = join(folder, 'one.md', 'result');
    for (const out of [join(folder, 'one.md'), below]) {
      const { code, err } = await runCli(['build', folder, '--out', out], { analyze });
      expect(code).toBe(1);
      expect(err).toContain('one.md is not a folder');
    }
    expect(analysed).toBe(false);
  });

  it('asks which themes count when two files compete', async () => {
    const [a, b] = [articles(), articles()];
    for (const folder of [a, b]) writeFileSync(join(folder, 'themes.yaml'), 'themes: []\n');
    const { code, err } = await runCli(['build', a, b, '--out', join(tempFolder(), 'r')]);
    expect(code).toBe(1);
    expect(err).toContain('--themes FILE');
  });
});

describe('what the pipeline is given', () => {
  it('finds themes and corrections beside the articles, and prefers those given', async () => {
    const folder = articles();
    const themes = join(folder, 'themes.yaml');
    const corrections = join(folder, 'corrections.yaml');
    const other = join(tempFolder(), 'mine.yaml');
    for (const file of [themes, corrections, other]) writeFileSync(file, '');
    const seen: unknown[] = [];
    const analyze = async (inputs: unknown) => {
      seen.push(inputs);
      return { graph: sampleGraph(), diagnostics: [], judged: null };
    };
    const out = join(tempFolder(), 'result');
    await runCli(['build', join(folder, 'one.md'), '--out', out], { analyze });
    await runCli(['build', folder, '--out', out, '--themes', other], { analyze });
    expect(seen).toEqual([
      { paths: [join(folder, 'one.md')], themesFile: themes, correctionsFile: corrections },
      { paths: [folder], themesFile: other, correctionsFile: corrections },
    ]);
  });

  it('does not follow a link named themes.yaml', async () => {
    const folder = articles();
    symlinkSync('/etc/passwd', join(folder, 'themes.yaml'));
    let themesFile: string | null = 'unset';
    await runCli(['build', folder, '--out', join(tempFolder(), 'r')], {
      analyze: async (inputs) => {
        themesFile = inputs.themesFile;
        return { graph: sampleGraph(), diagnostics: [], judged: null };
      },
    });
    expect(themesFile).toBeNull();
  });

  it('analyses once for the same content, again after an edit, and always with --no-cache', async () => {
    const folder = articles();
    const cacheDir = join(tempFolder(), 'cache');
    mkdirSync(cacheDir);
    let runs = 0;
    const analyze = async () => {
      runs += 1;
      return { graph: sampleGraph(), diagnostics: [], judged: null };
    };
    const build = (...more: string[]) =>
      runCli(['build', folder, '--out', join(tempFolder(), 'r'), ...more], { analyze, cacheDir });
    await build();
    await build();
    expect(runs).toBe(1);
    writeFileSync(join(folder, 'one.md'), 'Water them weekly.\n');
    await build();
    expect(runs).toBe(2);
    await build('--no-cache');
    expect(runs).toBe(3);
  });
});
