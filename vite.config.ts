import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { contentSecurityPolicy } from './web/build/csp-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// One file with everything in it: the page is handed around, opened from disk and must need no network.
export default defineConfig({
  root: here('web'),
  base: './',
  logLevel: 'warn',
  // Whatever NODE_ENV says, as in a test run: the page is handed around, so it is always the finished one.
  resolve: { conditions: ['module', 'browser', 'production'] },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [viteSingleFile(), contentSecurityPolicy()],
  build: {
    outDir: here('dist/page'),
    emptyOutDir: true,
    target: 'es2022',
    // The colours use light-dark(), which an older target would rewrite into a second copy of every rule.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: false,
  },
});
