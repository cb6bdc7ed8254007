import { describe, expect, it } from 'vitest';
import { runCli } from './support/harness.ts';

const COMMANDS = ['build', 'checklist', 'serve'];

describe('help', () => {
  it('names every command, gives examples and explains the exit codes', async () => {
    const { code, out } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toContain(command);
    expect(out).toContain('Examples:');
    expect(out).toContain('Exit codes: 0 done, 1 bad input or nothing to do, 2 wrong usage.');
  });

  it.each(COMMANDS)('of %s shows how to use it', async (command) => {
    const { code, out } = await runCli([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: advice-graph ${command}`);
    expect(out).toContain(`Examples:\n  advice-graph ${command}`);
  });

  it('prints the version', async () => {
    const { code, out } = await runCli(['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown command', ['biuld', 'x'], /Did you mean build\?/],
    ['an unknown option', ['build', 'x', '--out', 'y', '--jsn'], /Did you mean --json\?/],
    ['no command', [], /Usage: advice-graph/],
    ['no folder to write to', ['build', 'x'], /--out/],
    ['no path', ['build', '--out', 'y'], /PATH/],
    ['an empty path', ['checklist', ''], /A PATH is empty/],
    ['a port that is none', ['serve', '--port', 'web'], /A port is a number/],
    ['a port out of range', ['serve', '--port', '65536'], /A port is a number/],
    ['another host', ['serve', '--host', '0.0.0.0'], /127\.0\.0\.1 only/],
    ['articles beside a graph', ['checklist', 'a.json', 'b.md'], /either articles or one graph/],
  ])('ends with code 2 and says why: %s', async (_name, args, message) => {
    const { code, out, err } = await runCli(args);
    expect(err).toMatch(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});
