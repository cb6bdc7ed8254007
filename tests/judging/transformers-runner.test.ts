import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics/user-error.ts';
import { createTransformersRunner } from '../../src/judging/transformers-runner.ts';

const MODEL = { folder: 'models/nli', modelFile: 'model_quantized' };
const PAIRS = [
  ['a', 'b'],
  ['b', 'a'],
] as const;

/** A stand-in for the package, which records how it is used. */
const standIn = () => {
  const loaded: unknown[] = [];
  const asked: unknown[] = [];
  const env = {
    allowRemoteModels: true,
    allowLocalModels: false,
    localModelPath: '/models/',
    useFSCache: true,
  };
  const from = <T>(made: T) => ({
    async from_pretrained(folder: string, options: unknown) {
      loaded.push([folder, options, env.allowRemoteModels]);
      return made;
    },
  });
  return {
    loaded,
    asked,
    env,
    AutoTokenizer: from((texts: string[], options: unknown) => {
      asked.push([texts, options]);
      return { input_ids: texts };
    }),
    AutoModelForSequenceClassification: from(async ({ input_ids }: { input_ids: string[] }) => ({
      logits: { tolist: () => input_ids.map((_, i) => [i, 1, 2]) },
    })),
  };
};

describe('createTransformersRunner', () => {
  it('gives both texts of a pair to the model and hands its scores on', async () => {
    const library = standIn();
    const runner = createTransformersRunner(MODEL, async () => library);
    expect(await runner.run(PAIRS)).toEqual([
      [0, 1, 2],
      [1, 1, 2],
    ]);
    const options = { text_pair: ['b', 'a'], padding: true, truncation: true };
    expect(library.asked).toEqual([[['a', 'b'], options]]);
  });

  it('loads once, from the folder alone, the very file that is there', async () => {
    const library = standIn();
    const runner = createTransformersRunner(MODEL, async () => library);
    await runner.prepare();
    expect(library.loaded).toEqual([]);
    await runner.run(PAIRS);
    await runner.run(PAIRS);
    const folder = resolve('models/nli');
    const file = { subfolder: 'onnx', model_file_name: 'model_quantized', dtype: 'fp32' };
    expect(library.loaded).toEqual([
      [folder, { local_files_only: true }, false],
      [folder, { local_files_only: true, ...file }, false],
    ]);
    expect(library.env).toMatchObject({ allowLocalModels: true, useFSCache: false });
  });

  it('says how to install the package when it is not there', async () => {
    const runner = createTransformersRunner(MODEL, async (name) => {
      const error = new Error(`Cannot find package '${name}' imported from /x.ts`);
      throw Object.assign(error, { code: 'ERR_MODULE_NOT_FOUND' });
    });
    await expect(runner.prepare()).rejects.toThrow(UserError);
    await expect(runner.run(PAIRS)).rejects.toThrow(/npm install @huggingface\/transformers$/);
  });

  it('says so when the package is broken, or another', async () => {
    const broken = createTransformersRunner(MODEL, async () => {
      throw new Error('The engine is missing.');
    });
    await expect(broken.prepare()).rejects.toThrow(/cannot be loaded: The engine is missing\./);
    const other = createTransformersRunner(MODEL, async () => ({ pipeline: null }));
    await expect(other.prepare()).rejects.toThrow(/cannot be used/);
  });

  it('names the folder when the model cannot be read', async () => {
    const library = {
      ...standIn(),
      AutoModelForSequenceClassification: {
        from_pretrained: async () => {
          throw new Error('Protobuf parsing failed.');
        },
      },
    };
    const reading = createTransformersRunner(MODEL, async () => library).run(PAIRS);
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(/models\/nli cannot be used: Protobuf parsing failed\./);
  });
});
