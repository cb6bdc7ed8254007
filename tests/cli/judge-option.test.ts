import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseJudge } from '../../src/cli/judge-option.ts';
import { runCli, tempFolder } from './support/harness.ts';

const BASE = 'http://127.0.0.1:11434/v1';

describe('parseJudge', () => {
  it.each([
    [`${BASE}#qwen3`, BASE, 'qwen3'],
    [`${BASE}/#qwen3:8b`, BASE, 'qwen3:8b'],
    [`${BASE}/chat/completions#Qwen/Qwen3-8B`, BASE, 'Qwen/Qwen3-8B'],
    ['https://api.example.com/v1#a model#2', 'https://api.example.com/v1', 'a model#2'],
  ])('reads %s', (value, base, model) => {
    expect(parseJudge(value)).toEqual({ engine: 'chat', base, model });
  });

  it('takes a folder for that of a model', () => {
    const folder = tempFolder();
    expect(parseJudge(folder)).toEqual({ engine: 'nli', folder });
  });
});

describe('--judge with what is no judge', () => {
  const file = (): string => {
    const path = join(tempFolder(), 'model.onnx');
    writeFileSync(path, '');
    return path;
  };

  it.each([
    ['a word', () => 'nonsense', /#qwen3, or the folder of an NLI model/],
    ['nothing', () => '', /the folder of an NLI model/],
    ['a file', file, /there is no such folder/],
    ['no model', () => BASE, /Name one of the server’s models after a #.*--judge http/s],
    ['an empty model', () => `${BASE}# `, /after a #/],
    ['no host', () => 'http://#qwen3', /no address of a server/],
    ['another scheme', () => 'ftp://host/v1#qwen3', /address of a chat server/],
    ['a key in the address', () => 'https://me:pw@host/v1#m', /ADVICE_GRAPH_JUDGE_KEY/],
    ['a query', () => 'https://host/v1?key=1#m', /ADVICE_GRAPH_JUDGE_KEY/],
  ])('ends with code 2 and shows how: %s', async (_what, value, message) => {
    for (const command of ['build', 'checklist', 'serve']) {
      const more = command === 'build' ? ['--out', join(tempFolder(), 'r')] : [];
      const args = [command, tempFolder(), ...more, '--judge', value()];
      const { code, out, err } = await runCli(args);
      expect(err).toMatch(message);
      expect(err).toContain('--judge <URL#MODEL|DIR>');
      expect(out).toBe('');
      expect(code).toBe(2);
    }
  });

  it('ends with code 2 beside a graph, which was judged as it was built', async () => {
    const { code, err } = await runCli(['checklist', 'graph.json', '--judge', `${BASE}#qwen3`]);
    expect(err).toContain('Give --judge with the articles');
    expect(code).toBe(2);
  });

  it('ends with code 1 when the folder lacks the model', async () => {
    const { code, err } = await runCli(['checklist', tempFolder(), '--judge', tempFolder()]);
    expect(err).toMatch(/holds no model that can judge: config\.json, .* are missing/);
    expect(code).toBe(1);
  });
});

describe('--help', () => {
  it.each(['build', 'checklist', 'serve'])(
    'of %s teaches the judge by example',
    async (command) => {
      const { out } = await runCli([command, '--help']);
      expect(out).toContain(`--judge ${BASE}#qwen3`);
      expect(out).toContain('ADVICE_GRAPH_JUDGE_KEY');
      expect(out).toContain('npm install @huggingface/transformers');
    },
  );
});
