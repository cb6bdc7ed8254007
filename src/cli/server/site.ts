/** One thing that can be asked for. */
export interface Resource {
  readonly type: string;
  readonly body: Buffer;
}

/** Paths with what stands there; a URL is looked up here and never becomes a file's path. */
export type Site = ReadonlyMap<string, Resource>;

export interface SiteContent {
  readonly page: string;
  readonly graphJson: string;
  readonly checklist: string;
  readonly schema: string;
}

const resource = (type: string, text: string): Resource => ({
  type: `${type}; charset=utf-8`,
  body: Buffer.from(text),
});

/** Everything the server has. */
export function createSite(content: SiteContent): Site {
  return new Map([
    ['/', resource('text/html', content.page)],
    ['/graph.json', resource('application/json', content.graphJson)],
    ['/checklist.md', resource('text/markdown', content.checklist)],
    ['/graph.schema.json', resource('application/schema+json', content.schema)],
  ]);
}
