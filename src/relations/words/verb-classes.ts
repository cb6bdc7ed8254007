import { tokenize } from '../../language/tokenize.ts';

/**
 * Verbs that do much the same, one class a line; written for this project. General verbs only:
 * a class says nothing of the matter, just that two actions may be one.
 */
export const VERB_CLASSES: readonly (readonly string[])[] = [
  ['ask', 'find', 'request', 'inquire', 'enquire', 'seek', 'solicit', 'elicit'],
  [
    'review',
    'reflect',
    'analyze',
    'analyse',
    'assess',
    'evaluate',
    'examine',
    'revisit',
    'consider',
    'think',
    'recap',
    'reconsider',
    'rethink',
  ],
  ['send', 'write', 'mail', 'email', 'message', 'drop'],
  ['contact', 'reach', 'call', 'phone', 'connect'],
  [
    'say',
    'tell',
    'explain',
    'mention',
    'inform',
    'state',
    'describe',
    'communicate',
    'share',
    'let',
  ],
  ['talk', 'speak', 'discuss', 'chat'],
  ['use', 'utilize', 'utilise', 'employ', 'apply', 'adopt'],
  [
    'make',
    'create',
    'build',
    'produce',
    'set',
    'establish',
    'write',
    'develop',
    'design',
    'craft',
    'draft',
  ],
  ['keep', 'maintain', 'retain', 'preserve', 'stick', 'stay', 'hold', 'continue'],
  ['delete', 'remove', 'discard', 'clear', 'drop', 'eliminate', 'erase', 'clean', 'prune'],
  ['limit', 'restrict', 'cap', 'reduce', 'cut', 'minimize', 'minimise'],
  ['check', 'verify', 'test', 'inspect', 'validate', 'confirm', 'ensure', 'proofread'],
  ['fix', 'repair', 'mend', 'resolve', 'solve', 'correct'],
  ['start', 'begin', 'launch', 'commence'],
  ['stop', 'quit', 'cease', 'end', 'finish'],
  ['buy', 'get', 'purchase', 'order', 'invest', 'acquire'],
  ['choose', 'pick', 'select', 'prefer', 'opt', 'favor', 'favour'],
  ['find', 'look', 'search', 'seek', 'discover', 'learn'],
  ['wait', 'pause', 'delay', 'postpone', 'hold'],
  ['rest', 'relax', 'recharge', 'unwind', 'pause', 'sleep', 'break'],
  ['split', 'separate', 'divide', 'break'],
  ['combine', 'merge', 'join', 'mix'],
  ['plan', 'schedule', 'prepare', 'organize', 'organise', 'arrange'],
  ['read', 'study', 'learn', 'research'],
  ['help', 'support', 'assist'],
  ['try', 'attempt', 'aim', 'strive'],
  ['wear', 'dress'],
  ['go', 'walk', 'leave', 'move'],
  ['add', 'include', 'insert', 'attach', 'put'],
  ['name', 'call', 'label', 'title'],
  ['move', 'continue', 'proceed', 'resume'],
];

const stemOf = (verb: string): string => tokenize(`to ${verb}`)[1]?.stem ?? verb;

const classesOf = new Map<string, Set<number>>();
for (const [index, verbs] of VERB_CLASSES.entries()) {
  for (const stem of verbs.map(stemOf)) {
    classesOf.set(stem, (classesOf.get(stem) ?? new Set()).add(index));
  }
}

/** Whether two verbs, as stems, are the same or do much the same. */
export function alikeVerbs(a: string, b: string): boolean {
  if (a === b) return true;
  const other = classesOf.get(b);
  return [...(classesOf.get(a) ?? [])].some((index) => other?.has(index));
}
