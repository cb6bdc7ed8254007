/** Room for a view, known before the page is first drawn; the figures are those of layout.css. */
export function viewWidth({ railOpen }: { readonly railOpen: boolean }): number {
  const page = Math.min(document.documentElement.clientWidth, 1840);
  const sides = page <= 900 ? 32 : page >= 1100 && railOpen ? 248 + 56 : 64;
  return Math.max(288, page - sides - 2);
}
