import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, readCorpus } from '../../src/corpus/read-corpus.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function put(path: string, content: string | Uint8Array = 'Cut low.'): Promise<void> {
  const absolute = join(folder, path);
  await mkdir(dirname(absolute), { recursive: true });
  await writeFile(absolute, content);
}

function read(...paths: string[]): Promise<Corpus> {
  return readCorpus(paths, { cwd: folder });
}

function rules({ diagnostics }: Corpus): string[] {
  return diagnostics.map(({ severity, rule, file }) => `${severity} ${rule} ${file}`).sort();
}

describe('readCorpus', () => {
  it('reads a folder with all below it, sorted by code unit, and nothing that is no article', async () => {
    for (const path of [
      'in/b.md',
      'in/B.txt',
      'in/deep/er/a.html',
      'in/a.markdown',
      'in/a.HTM',
      'in/.hidden.md',
      'in/.git/x.md',
      'in/node_modules/x/y.md',
      'in/themes.yaml',
      'in/picture.png',
    ]) {
      await put(path);
    }
    const corpus = await read('in');
    expect(corpus.documents.map(({ path, format }) => `${path} ${format}`)).toEqual([
      'B.txt text',
      'a.HTM html',
      'a.markdown markdown',
      'b.md markdown',
      'deep/er/a.html html',
    ]);
    expect(corpus.documents.map(({ id }) => id)).toEqual(['b', 'a', 'a-2', 'b-2', 'deep-er-a']);
    expect(corpus.diagnostics).toEqual([]);
  });

  it('reads files, globs and folders together, each file once', async () => {
    await put('in/a.md');
    await put('in/b.md');
    await put('in/sub/c.md');
    const corpus = await read('in/a.md', 'in/**/*.md', 'in');
    expect(corpus.documents.map(({ path }) => path)).toEqual(['a.md', 'b.md', 'sub/c.md']);
  });

  it('puts the folder in front where paths would be the same', async () => {
    await put('one/a.md', 'One.');
    await put('two/a.md', 'Two.');
    await put('two/b.md', 'Three.');
    const corpus = await read('one', 'two');
    expect(corpus.documents.map(({ path, id }) => `${path} ${id}`)).toEqual([
      'b.md b',
      'one/a.md one-a',
      'two/a.md two-a',
    ]);
  });

  it('puts as many folders in front as it takes', async () => {
    await put('one/in/a.md', 'One.');
    await put('two/in/a.md', 'Two.');
    const corpus = await read('one/in', 'two/in');
    expect(corpus.documents.map(({ path }) => path)).toEqual(['one/in/a.md', 'two/in/a.md']);
  });

  it('gives the digest of the bytes', async () => {
    const bytes = Buffer.from('\ufeffCut low.');
    await put('a.md', bytes);
    const [document] = (await read('a.md')).documents;
    expect(document?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(document?.text).toBe('Cut low.');
  });

  it('survives names that objects have', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', '…']) await put(`in/${name}.md`);
    const ids = (await read('in')).documents.map(({ id }) => id);
    expect(ids.every((id) => /^[a-z0-9-]+$/.test(id) && !(id in {}))).toBe(true);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('what cannot be read', () => {
  it('names a missing path, what is like it and what to do, and reads the rest', async () => {
    await put('in/hedges.md');
    const corpus = await read('in/hegdes.md', 'nowhere/a.md', 'in/hedges.md');
    expect(rules(corpus)).toEqual([
      'error missing-path in/hegdes.md',
      'error missing-path nowhere/a.md',
    ]);
    expect(corpus.diagnostics[0]?.message).toContain('Did you mean "hedges.md"?');
    expect(corpus.diagnostics[1]?.message).toContain('nowhere');
    expect(corpus.documents.length).toBe(1);
  });

  it('refuses web addresses with advice to save the page', async () => {
    const corpus = await read('https://example.org/a.html');
    expect(rules(corpus)).toEqual(['error web-address https://example.org/a.html']);
    expect(corpus.diagnostics[0]?.message).toContain('Save the page');
  });

  it('names a pattern that nothing matches', async () => {
    expect(rules(await read('*.md'))).toEqual(['error nothing-matches *.md']);
  });

  it('says how to convert other formats', async () => {
    await put('in/a.docx');
    await put('in/b.PDF');
    await put('c.png');
    const corpus = await read('in', 'c.png');
    expect(rules(corpus)).toEqual([
      'note other-format a.docx',
      'note other-format b.PDF',
      'note other-format c.png',
    ]);
    expect(corpus.diagnostics.every(({ message }) => message.includes('.txt'))).toBe(true);
  });

  it('leaves out empty files and files that are too large', async () => {
    await put('in/a.md', ' \n');
    await put('in/b.md', 'x'.repeat(101));
    const corpus = await readCorpus(['in'], { cwd: folder, largestFile: 100 });
    expect(rules(corpus)).toEqual(['error file-too-large b.md', 'note empty-file a.md']);
    expect(corpus.documents).toEqual([]);
  });

  it('reads no pipes', async () => {
    await put('in/a.md');
    execFileSync('mkfifo', [join(folder, 'in/pipe.md')]);
    const corpus = await read('in', 'in/pipe.md', '/dev/zero');
    expect(rules(corpus)).toEqual([
      'error not-a-file /dev/zero',
      'error not-a-file in/pipe.md',
      'warning not-a-file in/pipe.md',
    ]);
    expect(corpus.documents.length).toBe(1);
  });

  it('follows no link out of the folder or in a circle, and says so once', async () => {
    await put('in/a.md');
    await put('secret/b.md');
    await symlink(join(folder, 'secret/b.md'), join(folder, 'in/out.md'));
    await symlink(join(folder, 'secret'), join(folder, 'in/outside'));
    await symlink(join(folder, 'in'), join(folder, 'in/loop'));
    await symlink('self.md', join(folder, 'in/self.md'));
    await symlink('a.md', join(folder, 'in/inside.md'));
    const corpus = await read('in');
    expect(corpus.documents.map(({ path }) => path)).toEqual(['a.md']);
    expect(rules(corpus)).toEqual([
      'warning broken-link in/self.md',
      'warning link-loop in/loop',
      'warning link-out-of-folder in/out.md',
      'warning link-out-of-folder in/outside',
    ]);
  });
});
