import { describe, expect, it } from 'vitest';
import { openJudge } from '../../src/judging/open-judge.ts';
import { startChatServer, thinks } from './support/chat-server.ts';
import { folderOf, MODEL_FILES } from './support/model-folder.ts';

const CHAT = { engine: 'chat', base: 'http://127.0.0.1:9/v1', model: 'qwen3' } as const;
const QUESTION = { kind: 'agrees', a: 'Oil it.', b: 'Oil the chain.' } as const;

describe('openJudge', () => {
  it('opens a chat server without asking it anything', async () => {
    const judge = await openJudge(CHAT, {});
    expect(judge.name).toBe('http://127.0.0.1:9/v1#qwen3');
    await judge.prepare();
  });

  it('takes the key from the environment, and keeps it out of name and id', async () => {
    const { base, asked } = await startChatServer(() => thinks(true));
    const judge = await openJudge({ ...CHAT, base }, { ADVICE_GRAPH_JUDGE_KEY: ' secret\n' });
    await judge.ask(QUESTION, new AbortController().signal);
    expect(asked[0]?.headers.authorization).toBe('Bearer secret');
    expect(`${judge.name} ${judge.id}`).not.toContain('secret');
  });

  it('refuses what is no key, without showing it', async () => {
    const opening = openJudge(CHAT, { ADVICE_GRAPH_JUDGE_KEY: 'se\ncret' });
    await expect(opening).rejects.toThrow(/ADVICE_GRAPH_JUDGE_KEY holds a space/);
    await expect(opening).rejects.not.toThrow(/se\n?cret/);
  });

  it('tells judges apart by server, model and content', async () => {
    const folder = folderOf(MODEL_FILES);
    const ids = await Promise.all(
      [CHAT, { ...CHAT, model: 'other' }, { engine: 'nli', folder } as const].map(
        async (choice) => (await openJudge(choice, {})).id,
      ),
    );
    expect(new Set(ids).size).toBe(3);
  });
});
