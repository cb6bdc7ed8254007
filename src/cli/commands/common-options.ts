import type { Command } from 'commander';
import type { JudgeChoice } from '../../judging/judge.ts';
import { parseJudge } from '../judge-option.ts';

/** Options of every command that reads articles. */
export interface ReadingOptions {
  readonly themes?: string;
  readonly corrections?: string;
  readonly judge?: JudgeChoice;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** False with `--no-cache`. */
  readonly cache: boolean;
}

/** What every command's help says of the judge. */
export const JUDGE_HELP = `
A judge confirms or rejects what was found and adds nothing. It is one of these:
  --judge http://127.0.0.1:11434/v1#qwen3   a model of Ollama, llama.cpp, vLLM or any other server
                                            that speaks the chat format of OpenAI; it gets the
                                            statements to read, and the key that stands in
                                            ADVICE_GRAPH_JUDGE_KEY if one does
  --judge models/nli                        a folder with an NLI cross-encoder in ONNX, run on this
                                            machine; needs npm install @huggingface/transformers
Answers are kept: what was asked once is not asked again.`;

/** Adds them to a command. */
export function addReadingOptions(command: Command): Command {
  return command
    .option(
      '--themes <FILE>',
      'themes to sort advice by (default: themes.yaml beside the articles)',
    )
    .option(
      '--corrections <FILE>',
      'your decisions on what the analysis found (default: corrections.yaml beside the articles)',
    )
    .option(
      '--judge <URL#MODEL|DIR>',
      'a second opinion on every link that was found: a chat server with one of its models, or the folder of an NLI model (default: none is asked)',
      parseJudge,
    )
    .option('-q, --quiet', 'no progress and no summary; warnings and errors only')
    .option('--no-cache', 'analyse again although nothing changed since the last time')
    .option('-v, --verbose', 'print notes as well as warnings');
}
