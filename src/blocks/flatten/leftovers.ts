import type { MappedText } from '../../model/block.ts';
import { sliceMapped } from '../text/mapped-text.ts';

const WHOLE = [
  // Template tags of site generators: {% include x %}, {{< figure >}}, [toc].
  /^(?:\{%.*?%\}|\{\{.*?\}\}|\[\[?_?toc_?\]?\])+$/i,
  // Modules in MDX.
  /^(?:import\s.+\sfrom\s+['"].+['"]|export\s+(?:const|default|let|function)\s.*);?$/,
];
// kramdown attribute lists and heading ids: {:.center}, {#setup}.
const AT_END = /\s*\{[:#][^{}]*\}$/;
const AT_START = /^(?:\{:[^{}]*\}|\\)\s+/;

/** A paragraph's text without what site generators leave in Markdown and no reader ever sees. */
export function withoutLeftovers(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (WHOLE.some((pattern) => pattern.test(text))) return sliceMapped(mapped, 0, 0);
  if (/^\{[:#][^{}]*\}$/.test(text)) return sliceMapped(mapped, 0, 0);
  const start = AT_START.exec(text)?.[0].length ?? 0;
  const end = text.length - (AT_END.exec(text)?.[0].length ?? 0);
  return start === 0 && end === text.length
    ? mapped
    : sliceMapped(mapped, start, Math.max(start, end));
}
