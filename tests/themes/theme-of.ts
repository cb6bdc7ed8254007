import type { Theme } from '../../src/model/theme.ts';
import type { StatementVectors } from '../../src/model/vectors.ts';

/** A theme of a taxonomy that its words tell. */
export const theme = (id: string, ...words: string[]): Theme => ({
  id,
  label: id,
  description: '',
  applies: '',
  words,
  origin: 'taxonomy',
});

/** The vectors of a statement whose text lies in that direction. */
export const towards = (...text: number[]): StatementVectors => ({
  text: Float32Array.from(text),
  deeds: [],
  section: Float32Array.from(text),
});
