import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics/user-error.ts';
import { readModelFolder } from '../../src/judging/model-folder.ts';
import { folderOf, MODEL_FILES } from './support/model-folder.ts';

const without = (name: string) =>
  Object.fromEntries(Object.entries(MODEL_FILES).filter(([file]) => file !== name));

describe('readModelFolder', () => {
  it('finds the model and its labels', async () => {
    const folder = folderOf(MODEL_FILES);
    expect(await readModelFolder(folder)).toMatchObject({
      name: folder,
      modelFile: 'model',
      labels: ['entailment', 'neutral', 'contradiction'],
    });
  });

  it.each([
    [['model_quantized.onnx', 'model_fp16.onnx'], 'model_quantized'],
    [['model_quantized.onnx', 'model.onnx'], 'model'],
    [['model_qint8_avx512.onnx', 'model_O3.onnx', 'other.onnx'], 'model_O3'],
  ])('of %j takes %s', async (names, taken) => {
    const models = Object.fromEntries(names.map((name) => [`onnx/${name}`, '']));
    const folder = folderOf({ ...without('onnx/model.onnx'), ...models });
    expect(await readModelFolder(folder)).toMatchObject({ modelFile: taken });
  });

  it('names a model by its content, wherever it lies', async () => {
    const hashOf = async (changes: Record<string, string>) =>
      (await readModelFolder(folderOf({ ...MODEL_FILES, ...changes }))).hash;
    const hash = await hashOf({ 'README.md': 'About it.' });
    expect(await hashOf({})).toBe(hash);
    expect(await hashOf({ 'onnx/model.onnx': 'x' })).not.toBe(hash);
    expect(await hashOf({ 'onnx/model.onnx_data': 'x' })).not.toBe(hash);
    expect(await hashOf({ 'tokenizer.json': '{"x":1}' })).not.toBe(hash);
  });

  it.each(Object.keys(MODEL_FILES))('says so when %s is missing', async (name) => {
    const reading = readModelFolder(folderOf(without(name)));
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(`${name} is missing`);
  });

  it('names all that an empty folder lacks', async () => {
    await expect(readModelFolder(folderOf({}))).rejects.toThrow(
      /config\.json, tokenizer\.json, tokenizer_config\.json, onnx\/model\.onnx are missing/,
    );
  });

  it('refuses a model that tells other things apart', async () => {
    const config = { 'config.json': '{"id2label":{"0":"POSITIVE","1":"NEGATIVE"}}' };
    const reading = readModelFolder(folderOf({ ...MODEL_FILES, ...config }));
    await expect(reading).rejects.toThrow(/must name entailment, neutral and contradiction/);
  });
});
