/** The element of the built page that holds the graph; the page fetches graph.json while it is empty. */
export const EMPTY_DATA = '<script type="application/json" id="graph-data"></script>';

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON that may stand inside a script element: an article may well say `</script>` or `<!--`, and
 * neither may end the element or hide the rest of the page. It stays the same JSON.
 */
export function escapeForScript(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? character);
}

/**
 * One self-contained page: the built template with the graph inside.
 * @throws {Error} when the template has no place, or more than one, for the data
 */
export function fillPage(template: string, graphJson: string): string {
  const parts = template.split(EMPTY_DATA);
  const [before, after] = parts;
  if (before === undefined || after === undefined || parts.length !== 2) {
    throw new Error(`The page template must hold the empty element ${EMPTY_DATA} exactly once.`);
  }
  const open = EMPTY_DATA.replace('</script>', '');
  return `${before}${open}${escapeForScript(graphJson.trim())}</script>${after}`;
}
