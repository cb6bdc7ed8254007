import type { Decision, Decisions } from '../src/views/decisions.ts';
import { recall, remember } from './remembered.ts';

const place = (key: string): string => `${key} decisions`;

const textOf = (entry: object, name: string): string | null => {
  const value: unknown = Reflect.get(entry, name);
  return typeof value === 'string' ? value : null;
};

function readEntry(entry: unknown): readonly [string, Decision] | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const [link, note, on] = ['link', 'note', 'on'].map((name) => textOf(entry, name));
  const said = textOf(entry, 'verdict');
  const verdict = said === 'confirm' || said === 'reject' ? said : null;
  if (!link || !on || note === null || note === undefined) return null;
  return verdict === null && note === '' ? null : [link, { verdict, note, on }];
}

/** Reads decisions as they are stored; what another program or version wrote there is passed over. */
export function readDecisions(text: string): Decisions {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return new Map();
  }
  const entries: unknown[] = Array.isArray(stored) ? stored : [];
  return new Map(entries.map(readEntry).filter((entry) => entry !== null));
}

export function writeDecisions(decisions: Decisions): string {
  return JSON.stringify([...decisions].map(([link, decision]) => ({ link, ...decision })));
}

/** What was decided on this graph before, in this browser. */
export function recallDecisions(key: string): Decisions {
  return readDecisions(recall(place(key)) ?? '');
}

export function rememberDecisions(key: string, decisions: Decisions): void {
  remember(place(key), writeDecisions(decisions));
}
