import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`;

const contents = (html: string, tag: RegExp): string[] =>
  [...html.matchAll(tag)].map(([, content = '']) => content);

/** The policy for a page whose scripts and styles are all inline: these very ones and nothing else. */
export function policyFor(html: string): string {
  // Data blocks are never run, so they need no hash; the graph may be filled in after the build.
  const scripts = contents(html, /<script(?![^>]*application\/json)[^>]*>([\s\S]*?)<\/script>/g);
  const styles = contents(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ') || "'none'"}`,
    `style-src ${styles.map(hashOf).join(' ') || "'none'"}`,
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Puts the policy into the finished page; must come after the plugin that inlines scripts and styles. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = String(file.source);
          const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
          // A function as replacement, since `$&` may stand in the page's own code.
          file.source = html.replace(
            '<meta charset="utf-8">',
            (charset) => `${charset}\n    ${meta}`,
          );
        }
      },
    },
  };
}
