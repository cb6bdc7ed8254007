import { type Passage, wordCount } from './passage.ts';

const PLAIN_LEAD = /^(\p{Lu}[\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’&-]+){0,3}):\s+(?=\S)/u;

/** Words that name a kind of remark and not its matter: as a heading they would say nothing. */
const REMARKS =
  /^(?:(?:another |general |final |quick |pro |side )?(?:notes?|tips?|hints?|warnings?|caution|disclaimer|example|update|edit|important|remember|bonus|p\.?s|nb|fyi|tl;?dr|why|how|what|pros?|cons?|q|a|yes|no|for example|for instance)|[A-Z])$/i;

/**
 * Adds the lead of a paragraph ("Rest: Take a day …", "**Rest.** Take a day …") to its heading path: it
 * names what the paragraph is about, as a heading would. A single "Word:" in a document is no layout.
 */
export function withLeads(passages: readonly Passage[]): Passage[] {
  const leads = passages.map(leadOf);
  const plain = passages.filter((passage, index) => passage.lead === 0 && leads[index] !== '');
  return passages.map((passage, index) => {
    const lead = leads[index] ?? '';
    if (lead === '' || (passage.lead === 0 && plain.length < 2)) return passage;
    return { ...passage, headingPath: [...passage.headingPath, lead] };
  });
}

function leadOf(passage: Passage): string {
  const lead = wordsOfLead(passage);
  return REMARKS.test(lead) ? '' : lead;
}

function wordsOfLead(passage: Passage): string {
  if (passage.kind !== 'paragraph' && passage.kind !== 'listItem') return '';
  const { text } = passage.content;
  if (passage.lead > 0 && passage.lead < text.length) {
    return text.slice(0, passage.lead).replace(/[.:;,!–—-]+\s*$/, '');
  }
  const found = PLAIN_LEAD.exec(text);
  return found !== null && wordCount(text) - wordCount(found[0]) >= 4 ? (found[1] ?? '') : '';
}
