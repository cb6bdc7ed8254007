/**
 * A URL-safe id for a document, from its path without the extension: "Moving House/day 1.md" becomes
 * "moving-house-day-1". Never a name that plain objects already have ("__proto__", "constructor").
 */
export function slugOf(path: string): string {
  const stem = path.replace(/\.[^./]+$/, '');
  const slug = stem
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const plain = /^[a-z0-9-]*$/.test(slug)
    ? slug
    : encodeURIComponent(slug).toLowerCase().replace(/%/g, '');
  if (plain === '') return 'document';
  return plain in {} || plain === 'proto' ? `document-${plain}` : plain;
}

/** Ids for documents in their order; a second document with the same slug gets "-2", a third "-3". */
export function documentIds(paths: readonly string[]): string[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const slug = slugOf(path);
    let id = slug;
    for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
    taken.add(id);
    return id;
  });
}
