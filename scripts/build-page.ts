/** Builds the page into `dist/page` if its sources changed. */
import { loadPage } from '../src/cli/page.ts';
import { packageRoot } from '../src/cli/program-root.ts';

await loadPage(packageRoot, { onBuild: () => console.error('Building the page') });
