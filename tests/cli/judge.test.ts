/** The whole way with a judge: small articles, the real pipeline, and a chat server on this machine. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyzeWithPipeline } from '../../src/cli/analysis.ts';
import { parseGraph } from '../../src/format/parse.ts';
import {
  type Asked,
  dataOf,
  type Reply,
  startChatServer,
  thinks,
  wrote,
} from '../judging/support/chat-server.ts';
import { folderOf, MODEL_FILES } from '../judging/support/model-folder.ts';
import { runCli, tempFolder } from './support/harness.ts';

const temp = mkdtempSync(join(tmpdir(), 'judged-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

const ARTICLES = {
  'one.md': 'Rinse the rice before you cook it.\n\nOil the chain of your bike every week.\n',
  'two.md': 'Don’t rinse the rice.\n\nOil the chain of the bike each week.\n',
};
/** What is found in them without a judge. */
const KINDS = ['agrees', 'disagrees'];

/** Whoever develops may have installed it. */
const hasEngine = existsSync('node_modules/@huggingface/transformers');

const articles = (more: Record<string, string> = {}): string => {
  const folder = tempFolder();
  for (const [name, text] of Object.entries({ ...ARTICLES, ...more }))
    writeFileSync(join(folder, name), text);
  return folder;
};

const isAboutRice = (asked: Asked): boolean => dataOf(asked).texts.join(' ').includes('rice');
/** Rejects the conflict and confirms the agreement. */
const riceIsFine = (asked: Asked): Reply =>
  isAboutRice(asked) ? thinks(false, 'No conflict.') : thinks(true, 'Both oil the chain weekly.');

const build = async (folder: string, args: readonly string[], cacheDir = tempFolder()) => {
  const out = join(tempFolder(), 'result');
  const run = await runCli(['build', folder, '--out', out, ...args], {
    analyze: (inputs, options) => analyzeWithPipeline(inputs, options),
    cacheDir,
  });
  const links = () =>
    parseGraph(JSON.parse(readFileSync(join(out, 'graph.json'), 'utf8'))).edges.flatMap(
      ({ attributes }) =>
        'why' in attributes && attributes.type !== 'conflictsWith' ? [attributes] : [],
    );
  return { ...run, links };
};

describe('a build with a judge', { timeout: 60_000 }, () => {
  it('finds the same as ever without one, and asks nobody', async () => {
    const { code, err, links } = await build(articles(), [], temp);
    expect(code).toBe(0);
    expect(err).not.toMatch(/judge/i);
    expect(
      links()
        .map(({ type }) => type)
        .sort(),
    ).toEqual(KINDS);
  });

  it('drops what is rejected, keeps what is confirmed with its sentence, and says so', async () => {
    const { base, asked } = await startChatServer(riceIsFine);
    const folder = articles();
    const plain = await build(folder, [], temp);
    const { code, err, links } = await build(folder, ['--judge', `${base}#qwen3`], temp);
    expect(code).toBe(0);
    const [before] = plain.links().filter(({ type }) => type === 'agrees');
    const [after, ...others] = links();
    expect(others).toEqual([]);
    expect(after?.why).toBe(`${before?.why} The judge confirmed it: “Both oil the chain weekly”.`);
    expect(after?.confidence).toBeCloseTo(((before?.confidence ?? 0) + 0.9) / 2, 1);
    expect(asked).toHaveLength(2);
    const plan = `Asking the judge ${base}#qwen3 about 2 pairs; 0 known already. That is roughly `;
    expect(err).toContain(plan);
    expect(err).toContain('The judge confirmed 1, rejected 1, left 0 unanswered.\n');
    expect(err.indexOf(plan)).toBeLessThan(err.indexOf('The judge confirmed'));
  });

  it('shows what will be asked before it asks', async () => {
    let shown = '';
    const said: string[] = [];
    const { base } = await startChatServer((asked) => {
      said.push(shown);
      return riceIsFine(asked);
    });
    await runCli(['checklist', articles(), '--judge', `${base}#qwen3`], {
      analyze: analyzeWithPipeline,
      cacheDir: tempFolder(),
      terminal: {
        err: (text) => {
          shown += text;
        },
      },
    });
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('about 2 pairs; 0 known already');
  });

  it('asks nothing in a second run, from the graph that was kept or without it', async () => {
    const { base, asked } = await startChatServer(riceIsFine);
    const [folder, cache] = [articles(), tempFolder()];
    const args = ['--judge', `${base}#qwen3`, '--json'];
    const first = await build(folder, args, cache);
    const second = await build(folder, args, cache);
    const third = await build(folder, [...args, '--no-cache'], cache);
    expect(asked).toHaveLength(2);
    expect(second.links()).toEqual(first.links());
    expect(third.links()).toEqual(first.links());
    expect(third.err).toContain('its answers on 2 pairs are known already');
    for (const { err, out } of [first, second, third]) {
      expect(err).toContain('The judge confirmed 1, rejected 1, left 0 unanswered.');
      expect(JSON.parse(out).judged).toEqual({ confirmed: 1, rejected: 1, unanswered: 0 });
    }
  });

  it('keeps the graphs of different judges, and that of none, apart', async () => {
    const { base, asked } = await startChatServer(riceIsFine);
    const [folder, cache] = [articles(), tempFolder()];
    await build(folder, ['--judge', `${base}#one`], cache);
    await build(folder, ['--judge', `${base}#two`], cache);
    expect(asked.map(({ body }) => body.model)).toEqual(['one', 'one', 'two', 'two']);
    const { links } = await build(folder, [], cache);
    expect(
      links()
        .map(({ type }) => type)
        .sort(),
    ).toEqual(KINDS);
  });

  it('leaves what is not answered as it was, and asks it again the next time', async () => {
    let isConfused = true;
    const { base, asked } = await startChatServer((request) =>
      isConfused && isAboutRice(request) ? wrote('Rice?') : thinks(true),
    );
    const [folder, cache] = [articles(), tempFolder()];
    const first = await build(folder, ['--judge', `${base}#qwen3`], cache);
    expect(first.code).toBe(0);
    expect(first.err).toContain('The judge confirmed 1, rejected 0, left 1 unanswered.');
    expect(asked).toHaveLength(4);
    isConfused = false;
    const second = await build(folder, ['--judge', `${base}#qwen3`], cache);
    expect(second.err).toContain('about 1 pair; 1 known already');
    expect(second.err).toContain('The judge confirmed 2, rejected 0, left 0 unanswered.');
  });

  it('does not ask what a person decided on', async () => {
    const { base, asked } = await startChatServer(() => thinks(false));
    const corrections = `corrections:
  - kind: confirm-relation
    a: { source: one.md, quote: "Rinse the rice before you cook it." }
    b: { source: two.md, quote: "Don’t rinse the rice." }
`;
    const folder = articles({ 'corrections.yaml': corrections });
    const { err, links } = await build(folder, ['--judge', `${base}#qwen3`]);
    expect(asked.some(isAboutRice)).toBe(false);
    expect(err).not.toContain('warning');
    expect(links()).toMatchObject([{ type: 'disagrees', origin: 'correction', confidence: 1 }]);
  });

  it('ends with code 1, the address and what to do when the judge refuses', async () => {
    const { base } = await startChatServer(() => ({ status: 401, body: '' }));
    const { code, err } = await build(articles(), ['--judge', `${base}#qwen3`]);
    expect(code).toBe(1);
    expect(err).toContain(`advice-graph: The judge at ${base}/chat/completions wants a key`);
    expect(err).not.toContain('    at ');
  });

  it.skipIf(hasEngine)(
    'ends with code 1 before it reads anything when a model has no engine to run on',
    async () => {
      const { code, err } = await build('nowhere', ['--judge', folderOf(MODEL_FILES)]);
      expect(err).toMatch(/npm install @huggingface\/transformers\n$/);
      expect(code).toBe(1);
    },
  );

  it('says nothing of it with --quiet', async () => {
    const { base } = await startChatServer(riceIsFine);
    const { err } = await build(articles(), ['--judge', `${base}#qwen3`, '--quiet']);
    expect(err).toBe('');
  });
});
