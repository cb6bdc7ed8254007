import type {
  PublishedGraph,
  RecommendationAttributes,
  SourceAttributes,
  StatementAttributes,
} from '../../src/format/schema.ts';

const PARTS = ['object', 'condition', 'timing', 'amount', 'reason'] as const;

const sourceOf = (key: string): string => key.replace('source:', '');

const described = (source: SourceAttributes): string => {
  const { path, title, author, publisher, published, blocks } = source;
  const counts = new Map<string, number>();
  for (const { leftOut } of blocks)
    if (leftOut) counts.set(leftOut, (counts.get(leftOut) ?? 0) + 1);
  const left = [...counts].sort().map(([kind, count]) => `${kind} ${count}`);
  const by = [author, publisher, published].filter(Boolean).join(', ');
  return `${path}: “${title}”${by ? ` (${by})` : ''}; left out: ${left.join(', ') || 'nothing'}`;
};

const stated = (statement: StatementAttributes): string[] => {
  const { stance, strength, when, text, action, details } = statement;
  const parts = PARTS.flatMap((part) => (statement[part] ? [`${part}: ${statement[part]}`] : []));
  return [
    `  ${stance}, ${strength}, ${when}: ${text}`,
    `      ${[`what: ${action ?? '–'}`, ...parts].join(' | ')}`,
    ...(details ?? []).map((detail) => `      asks: ${detail.text}`),
  ];
};

const recommended = ({ label, when, themes, ...sides }: RecommendationAttributes): string[] => {
  const positions = (['for', 'against', 'qualified'] as const)
    .filter((side) => sides[side].length > 0)
    .map((side) => `${side}: ${sides[side].map(sourceOf).join(', ')}`);
  const about = themes.map((theme) => theme.replace('theme:', '')).join(', ');
  return [`  ${label} [${when}; ${about}]`, `      ${positions.join(' | ')}`];
};

/** A graph as a reviewer reads it: what was found, nothing that numbers of another machine could change. */
export function summarize({ attributes, nodes, edges }: PublishedGraph): string {
  const byKey = new Map(nodes.map((node) => [node.key, node.attributes]));
  const all = nodes.map((node) => node.attributes);
  const sources = all.filter((node) => node.type === 'source');
  const lines = [`subject: ${attributes.subject || '–'}`, '', 'SOURCES', ...sources.map(described)];
  for (const [key, node] of byKey) {
    if (node.type !== 'source') continue;
    lines.push('', `ADVICE OF ${sourceOf(key)}`);
    for (const statement of all)
      if (statement.type === 'statement' && statement.source === key)
        lines.push(...stated(statement));
  }
  lines.push('', 'RECOMMENDATIONS');
  for (const node of all) if (node.type === 'recommendation') lines.push(...recommended(node));
  lines.push('', 'RELATIONS');
  const said = (key: string): string => {
    const node = byKey.get(key);
    return node?.type === 'statement' ? `${sourceOf(node.source)}: ${node.text}` : key;
  };
  const relations = edges.flatMap(({ source, target, attributes: edge }) => {
    if (edge.type !== 'agrees' && edge.type !== 'disagrees' && edge.type !== 'qualifies') return [];
    const pair = [said(source), said(target)].sort().map((line) => `      ${line}`);
    return [[`  ${edge.type} on ${edge.axis}`, ...pair, `      → ${edge.why}`].join('\n')];
  });
  return `${[...lines, ...relations.sort()].join('\n')}\n`;
}
