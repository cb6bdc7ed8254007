import { describe, expect, it } from 'vitest';
import { readTable } from './measure/csv.ts';

describe('readTable', () => {
  it('names fields by the header', () => {
    expect(readTable('id,text\n1,Go home.\r\n2,Stay.', ',')).toEqual([
      { id: '1', text: 'Go home.' },
      { id: '2', text: 'Stay.' },
    ]);
  });

  it('reads quotes, and within them delimiters, line breaks and doubled quotes', () => {
    expect(readTable('id,text,label\n1,"Say ""no"", then\ngo.",0\n', ',')).toEqual([
      { id: '1', text: 'Say "no", then\ngo.', label: '0' },
    ]);
  });

  it('reads tabs, and quotes within a field as they are', () => {
    expect(readTable('id\ttext\n1\tThe 5" pot, say.\n2\t"""Go."', '\t')).toEqual([
      { id: '1', text: 'The 5" pot, say.' },
      { id: '2', text: '"Go.' },
    ]);
  });

  it('keeps empty fields and passes over empty lines', () => {
    expect(readTable('a,b\n\n,\n1,', ',')).toEqual([
      { a: '', b: '' },
      { a: '1', b: '' },
    ]);
  });

  it('refuses a line that does not fit', () => {
    expect(() => readTable('a,b\n1,2,3\n', ',')).toThrow('3 fields instead of 2');
    expect(() => readTable('a,b\n"1"2,3\n', ',')).toThrow('Quotes that do not fit');
    expect(() => readTable('a,b\n1,"2\n', ',')).toThrow('Quotes that do not fit');
  });

  it('has no rows without a text', () => {
    expect(readTable('', ',')).toEqual([]);
  });
});
