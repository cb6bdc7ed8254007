/** A row of a table, by the names in its first line. */
export type Row = Readonly<Record<string, string>>;

const fieldsOf = (text: string, delimiter: ',' | '\t'): string[][] => {
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n][^${delimiter}\\r\\n]*|))(${delimiter}|\\r?\\n|$)`,
    'gy',
  );
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new Error(`Quotes that do not fit: ${text.slice(at, at + 40)}`);
    const [, quoted, plain, end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
  }
  // Behind a delimiter at the very end stands one more field, an empty one.
  return row.length > 0 ? [...rows, [...row, '']] : rows;
};

/**
 * Reads a table as in RFC 4180, with a header line: fields in quotes may hold the delimiter, line breaks and doubled
 * quotes. Empty lines are passed over.
 * @throws {Error} when a line has more or fewer fields than the header
 */
export function readTable(text: string, delimiter: ',' | '\t'): Row[] {
  const [header = [], ...rows] = fieldsOf(text, delimiter).filter(
    (fields) => fields.length > 1 || fields[0] !== '',
  );
  return rows.map((fields) => {
    if (fields.length !== header.length)
      throw new Error(`${fields.length} fields instead of ${header.length}: ${fields.join(' | ')}`);
    return Object.fromEntries(header.map((name, i) => [name, fields[i] ?? '']));
  });
}
