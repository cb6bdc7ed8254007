import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decode } from '../../src/corpus/decode.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

const utf16be = Buffer.from('\ufeffCut – low', 'utf16le').swap16();

it.each([
  ['UTF-8', Buffer.from('Cut – low'), 'utf-8', 'Cut – low'],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeffCut – low'), 'utf-8', 'Cut – low'],
  ['UTF-16 LE', Buffer.from('\ufeffCut – low', 'utf16le'), 'utf-16le', 'Cut – low'],
  ['UTF-16 BE', utf16be, 'utf-16be', 'Cut – low'],
  [
    'windows-1252',
    Buffer.from([0x93, 0x43, 0x75, 0x74, 0x94, 0x85, 0xe9]),
    'windows-1252',
    '“Cut”…é',
  ],
  ['NUL bytes', Buffer.from('Cut\0 low'), 'utf-8', 'Cut\0 low'],
])('decodes %s', (_, bytes, encoding, text) => {
  expect(decode(bytes)).toEqual({ text, encoding });
});

it('warns when it had to guess', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  await writeFile(join(folder, 'a.txt'), Buffer.from([0x93, 0x43, 0x94]));
  const { documents, diagnostics } = await readCorpus([join(folder, 'a.txt')]);
  expect(documents[0]?.text).toBe('“C”');
  expect(diagnostics).toMatchObject([
    { rule: 'invalid-encoding', severity: 'warning', file: 'a.txt' },
  ]);
  await rm(folder, { recursive: true });
});
