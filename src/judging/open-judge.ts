import { UserError } from '../diagnostics/user-error.ts';
import { KEY_VARIABLE } from './chat-failure.ts';
import { createChatJudge } from './chat-judge.ts';
import type { Judge, JudgeChoice } from './judge.ts';
import { readModelFolder } from './model-folder.ts';
import { createNliJudge } from './nli-judge.ts';
import { createTransformersRunner } from './transformers-runner.ts';

/** The key for hosted servers; it goes into one header and nowhere else. */
const keyFrom = (env: Readonly<Record<string, string | undefined>>): string | null => {
  const key = env[KEY_VARIABLE]?.trim() ?? '';
  // fetch would refuse such a header with a message that repeats it.
  if (!/^[\u0021-\u007e]*$/.test(key)) {
    throw new UserError(
      `The environment variable ${KEY_VARIABLE} holds a space or a sign that no key has. Copy the key again.`,
    );
  }
  return key === '' ? null : key;
};

/**
 * The judge that the user chose. Nothing is asked or loaded yet.
 * @param env the environment, which may hold a key
 * @throws {UserError} when the folder holds no usable model, or the key is none
 */
export async function openJudge(
  choice: JudgeChoice,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Judge> {
  if (choice.engine === 'chat') {
    return createChatJudge({ base: choice.base, model: choice.model, key: keyFrom(env) });
  }
  const model = await readModelFolder(choice.folder);
  return createNliJudge(model, createTransformersRunner(model));
}
