import { describe, expect, it } from 'vitest';
import { EMPTY_DATA, escapeForScript, fillPage } from '../../src/exports/page-html.ts';

const template = `<!doctype html><title>t</title>${EMPTY_DATA}<script>run()</script>`;

describe('filling the page', () => {
  it('keeps hostile text inside the element, and the data as they were', () => {
    const data = {
      text: '</script><script>alert(1)</script> <!-- ]]> & \u2028 \u2029 $& $1 &lt;',
    };
    const page = fillPage(template, `${JSON.stringify(data)}\n`);
    const [, inside = ''] = /id="graph-data">(.*?)<\/script>/s.exec(page) ?? [];
    expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(inside)).toEqual(data);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
  });

  it('leaves ordinary text as it is', () => {
    expect(escapeForScript('{"a":"Grüße 🙂"}')).toBe('{"a":"Grüße 🙂"}');
  });

  it.each([
    ['no place', '<!doctype html>'],
    ['two places', EMPTY_DATA + EMPTY_DATA],
  ])('refuses a template with %s for the data', (_name, broken) => {
    expect(() => fillPage(broken, '{}')).toThrow(/exactly once/);
  });
});
