import { readFile } from 'node:fs/promises';
import { UserError } from '../diagnostics/user-error.ts';

/**
 * The text of a data file that a user named, such as a taxonomy.
 * @throws {UserError} when it cannot be read
 */
export async function readDataFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UserError(`${file} cannot be read. Check its name and that you may read it.`);
  }
}
