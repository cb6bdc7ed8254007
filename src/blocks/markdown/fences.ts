const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Follows code fences line by line: what stands between them is no markup. */
export class Fences {
  #open: string | null = null;

  /** Takes the next line and tells whether it is code or a fence. */
  isCode(line: string): boolean {
    const marker = FENCE.exec(line)?.[1];
    if (this.#open === null) {
      this.#open = marker ?? null;
      return marker !== undefined;
    }
    if (marker?.startsWith(this.#open) === true && line.trim() === marker) this.#open = null;
    return true;
  }
}
