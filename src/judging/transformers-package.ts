import { UserError } from '../diagnostics/user-error.ts';

/** Not among the dependencies: most never need it, and its engine fetches more as it is installed. */
const PACKAGE = '@huggingface/transformers';

interface LoadOptions {
  readonly local_files_only: true;
  readonly subfolder?: string;
  readonly model_file_name?: string;
  readonly dtype?: 'fp32';
}

/** What a tokenizer makes for a model. */
type Inputs = Readonly<Record<string, unknown>>;

export type Tokenizer = (
  texts: string[],
  options: { text_pair: string[]; padding: true; truncation: true },
) => Promise<Inputs> | Inputs;

export type Classifier = (inputs: Inputs) => Promise<{ logits: { tolist(): number[][] } }>;

interface FromFolder<T> {
  from_pretrained(folder: string, options: LoadOptions): Promise<T>;
}

/** What is used of the package; versions 3 and 4 have it. */
export interface Transformers {
  readonly env: {
    allowRemoteModels: boolean;
    allowLocalModels: boolean;
    localModelPath: string;
    useFSCache: boolean;
  };
  readonly AutoTokenizer: FromFolder<Tokenizer>;
  readonly AutoModelForSequenceClassification: FromFolder<Classifier>;
}

/** Loads a package by its name; tests put their own in. */
export type ImportPackage = (name: string) => Promise<unknown>;

// The name comes in as a value, so that neither TypeScript nor a bundler looks for the package.
export const importPackage: ImportPackage = (name) => import(name);

const isTransformers = (value: unknown): value is Transformers =>
  typeof value === 'object' &&
  value !== null &&
  ['env', 'AutoTokenizer', 'AutoModelForSequenceClassification'].every((name) => name in value);

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'ERR_MODULE_NOT_FOUND' &&
  error.message.includes(`'${PACKAGE}'`);

/**
 * Loads transformers.js and keeps it to local files.
 * @throws {UserError} when it is not installed, or cannot be used
 */
export async function loadTransformers(load: ImportPackage): Promise<Transformers> {
  let loaded: unknown;
  try {
    loaded = await load(PACKAGE);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UserError(
      isMissing(error)
        ? `To judge with a model in a folder, the package ${PACKAGE} is needed; it does not come along. Install it where advice-graph is: npm install ${PACKAGE}`
        : `The package ${PACKAGE} cannot be loaded: ${message} Install it again: npm install ${PACKAGE}`,
    );
  }
  if (!isTransformers(loaded)) {
    throw new UserError(
      `The package ${PACKAGE} is of a version that cannot be used. Install a newer one: npm install ${PACKAGE}`,
    );
  }
  // Nothing may come from the network or be written elsewhere: the folder is all there is.
  loaded.env.allowRemoteModels = false;
  loaded.env.allowLocalModels = true;
  loaded.env.localModelPath = '';
  loaded.env.useFSCache = false;
  return loaded;
}
