import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../diagnostics/user-error.ts';
import type { NliModel } from './nli-judge.ts';
import { parseNliLabels } from './nli-labels.ts';

/** A model of natural language inference on disk, as Hugging Face lays it out. */
export interface ModelFolder extends NliModel {
  readonly folder: string;
  /** The model's file in `onnx/`, without `.onnx`. */
  readonly modelFile: string;
}

const CONFIG = 'config.json';
const TEXT_FILES = [CONFIG, 'tokenizer.json', 'tokenizer_config.json'];
/** Most exact first; of other names, the first in the alphabet. */
const PREFERRED = ['model.onnx', 'model_quantized.onnx'];

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
};

const hashOf = async (paths: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const path of paths) {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
    hash.update('\0');
  }
  return hash.digest('base64url');
};

/**
 * Looks at a folder that is to hold a cross-encoder in ONNX.
 * @throws {UserError} when files are missing or the model tells other things apart
 */
export async function readModelFolder(folder: string): Promise<ModelFolder> {
  const [names, onnx] = await Promise.all([namesIn(folder), namesIn(join(folder, 'onnx'))]);
  const models = onnx.filter((name) => /^model.*\.onnx$/.test(name));
  const file = PREFERRED.find((name) => models.includes(name)) ?? models[0];
  const missing = TEXT_FILES.filter((name) => !names.includes(name));
  if (file === undefined || missing.length > 0) {
    const all = [...missing, ...(file === undefined ? ['onnx/model.onnx'] : [])];
    throw new UserError(
      `${folder} holds no model that can judge: ${all.join(', ')} ${all.length === 1 ? 'is' : 'are'} missing. Give --judge the folder of an NLI cross-encoder in ONNX, with ${TEXT_FILES.join(', ')} and onnx/model.onnx.`,
    );
  }
  const labels = parseNliLabels(await readFile(join(folder, CONFIG), 'utf8'));
  if (!labels) {
    throw new UserError(
      `The model in ${folder} cannot judge: the id2label of its ${CONFIG} must name entailment, neutral and contradiction. Take an NLI cross-encoder with these three labels.`,
    );
  }
  // Weights too large for one file lie beside it, under names that begin like it.
  const weights = onnx.filter((name) => name.startsWith(file));
  const parts = [...TEXT_FILES, ...weights.map((name) => join('onnx', name))];
  const hash = await hashOf(parts.map((part) => join(folder, part)));
  return { name: folder, folder, hash, labels, modelFile: file.replace(/\.onnx$/, '') };
}
