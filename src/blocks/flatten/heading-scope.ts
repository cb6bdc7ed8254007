interface Heading {
  readonly text: string;
  readonly level: number;
  /** Made of a bold paragraph or a column's label: says nothing about the levels of real headings. */
  readonly made: boolean;
}

/** The headings that are in force while a document is walked. */
export class HeadingScope {
  #open: readonly Heading[] = [];

  /** Clean texts of the open headings, outermost first. */
  path(): readonly string[] {
    return this.#open.map((heading) => heading.text);
  }

  /**
   * Opens a heading and closes those of its level and below. `below` makes it a sibling of other made
   * headings, one level under the last real one.
   */
  enter(text: string, depth: number | 'below'): { level: number; above: readonly string[] } {
    const real = this.#open.findLast((heading) => !heading.made);
    const level = depth === 'below' ? Math.min(6, (real?.level ?? 1) + 1) : depth;
    this.#open = this.#open.filter((heading) => heading.level < level);
    const above = this.path();
    this.#open = [...this.#open, { text, level, made: depth === 'below' }];
    return { level, above };
  }

  save(): readonly Heading[] {
    return this.#open;
  }

  restore(state: readonly Heading[]): void {
    this.#open = state;
  }
}
