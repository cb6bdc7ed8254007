import { statSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import type { JudgeChoice } from '../judging/judge.ts';

const EXAMPLE = 'http://127.0.0.1:11434/v1#qwen3';

/** The last part of the address is ours to add; some give it all the same. */
const toBase = (address: string): string =>
  address.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');

const parseServer = (value: string): JudgeChoice => {
  const refuse = (what: string): never => {
    throw new InvalidArgumentError(`${what} For example: --judge ${EXAMPLE}`);
  };
  // Not by URL: its hash would come back with signs of a model's name written as %20.
  const at = value.indexOf('#');
  const [address, model] = at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)];
  const url = URL.canParse(address) ? new URL(address) : refuse('That is no address of a server.');
  if (url.username !== '' || url.password !== '' || url.search !== '') {
    // Addresses are printed; a key is not.
    refuse('A key does not belong into the address: put it into ADVICE_GRAPH_JUDGE_KEY.');
  }
  if (model.trim() === '') refuse('Name one of the server’s models after a #.');
  return { engine: 'chat', base: toBase(address), model: model.trim() };
};

/**
 * Reads the value of `--judge`.
 * @throws {InvalidArgumentError} when it is neither the address of a server with a model nor a folder
 */
export function parseJudge(value: string): JudgeChoice {
  if (/^https?:\/\//i.test(value)) return parseServer(value);
  if (statSync(value, { throwIfNoEntry: false })?.isDirectory()) {
    return { engine: 'nli', folder: value };
  }
  throw new InvalidArgumentError(
    `Give the address of a chat server and a model of it, as in --judge ${EXAMPLE}, or the folder of an NLI model in ONNX; there is no such folder.`,
  );
}
