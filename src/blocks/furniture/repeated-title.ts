import { type FurnitureDetector, indexesWhere, textAt } from './page.ts';

/**
 * The title once more, directly below itself.
 *
 * yes (title): Keeping bees
 * no: Keeping bees
 */
export const repeatedTitle: FurnitureDetector = {
  kind: 'navigation',
  find: (page) =>
    indexesWhere(page, (text, index) => {
      if (index === 0 || index > 3 || page.passages[0]?.kind !== 'heading') return false;
      return text.toLowerCase() === textAt(page, 0).toLowerCase();
    }),
};
