import { resolve } from 'node:path';
import { UserError } from '../diagnostics/user-error.ts';
import type { ModelFolder } from './model-folder.ts';
import type { PairRunner } from './nli-judge.ts';
import {
  type Classifier,
  type ImportPackage,
  importPackage,
  loadTransformers,
  type Tokenizer,
  type Transformers,
} from './transformers-package.ts';

/** Runs the model of a folder with transformers.js; package and model are loaded once, on first use. */
export function createTransformersRunner(
  { folder, modelFile }: Pick<ModelFolder, 'folder' | 'modelFile'>,
  load: ImportPackage = importPackage,
): PairRunner {
  let library: Promise<Transformers> | null = null;
  let engine: Promise<readonly [Tokenizer, Classifier]> | null = null;
  const loadLibrary = (): Promise<Transformers> => {
    library ??= loadTransformers(load);
    return library;
  };
  const loadModel = async (): Promise<readonly [Tokenizer, Classifier]> => {
    const { AutoTokenizer, AutoModelForSequenceClassification } = await loadLibrary();
    // An absolute path is never taken for the name of a model elsewhere.
    const path = resolve(folder);
    const local = { local_files_only: true } as const;
    // "fp32" adds nothing to the name of the file, which is given whole.
    const file = { subfolder: 'onnx', model_file_name: modelFile, dtype: 'fp32' } as const;
    return Promise.all([
      AutoTokenizer.from_pretrained(path, local),
      AutoModelForSequenceClassification.from_pretrained(path, { ...local, ...file }),
    ]);
  };
  return {
    async prepare() {
      await loadLibrary();
    },
    async run(pairs) {
      try {
        engine ??= loadModel();
        const [tokenizer, model] = await engine;
        const premises = pairs.map(([premise]) => premise);
        const text_pair = pairs.map(([, hypothesis]) => hypothesis);
        const inputs = await tokenizer(premises, { text_pair, padding: true, truncation: true });
        const { logits } = await model(inputs);
        return logits.tolist();
      } catch (error) {
        if (error instanceof UserError) throw error;
        const message = error instanceof Error ? error.message : String(error);
        throw new UserError(
          `The model in ${folder} cannot be used: ${message} Give --judge an NLI cross-encoder in ONNX that transformers.js knows.`,
        );
      }
    },
  };
}
