import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tempFolder } from '../../cli/support/harness.ts';

const CONFIG = JSON.stringify({ id2label: { 0: 'ENTAILMENT', 1: 'neutral', 2: 'contradiction' } });

/** What the folder of a model holds, the model itself being empty. */
export const MODEL_FILES: Readonly<Record<string, string>> = {
  'config.json': CONFIG,
  'tokenizer.json': '{}',
  'tokenizer_config.json': '{}',
  'onnx/model.onnx': '',
};

/** A folder with these files; it is gone after the test. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
