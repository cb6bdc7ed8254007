import { wordCount } from '../flatten/passage.ts';
import { type FurnitureDetector, indexesWhere } from './page.ts';

/**
 * Questions to the readers that ask for comments: "do share your tips" is no step of the advice.
 *
 * yes: What do you do to keep your tools sharp? I’d love to hear from you in the comments!
 * yes: Do you have any tricks of your own? Let me know in the comments.
 * yes: Please share your own experiences below!
 * yes: If you know a better way, drop me a line or leave a comment.
 * yes: If you feel like contributing, please do so!
 * no: Ask your colleagues what they think, and answer every comment they leave.
 * no: Let your neighbours know before you start, and leave a note below the bell.
 * no: Would you hear it if the alarm went off?
 */
export const commentInvitation: FurnitureDetector = {
  kind: 'comments',
  find: (page) =>
    indexesWhere(page, (text, index) => {
      if (wordCount(text) > 60) return false;
      const cues = CUES.filter((cue) => cue.test(text)).length;
      return cues >= 2 && ((page.below[index] ?? 1) <= 0.2 || (page.above[index] ?? 1) <= 0.15);
    }),
};

const CUES = [
  /\b(?:love|like|want|glad|happy|curious|interested) to (?:hear|know|read)\b|\blet (?:me|us) know\b/i,
  /\b(?:in|to) the comments?(?: section| below)?\b|\bcomments? (?:below|section)\b|\bleave (?:me |us )?a comment\b/i,
  /\b(?:your own\b.{0,40}\?|do you have|what (?:do|are|is|would|did)\b.{0,80}\byou|how do you|have you (?:ever|tried)|any (?:other )?(?:tips|thoughts|questions|ideas|suggestions))\b/i,
  /\bshare (?:them|it|your|any)(?: (?:own|other|favou?rite))?\b.{0,40}\b(?:tips|thoughts|stor(?:y|ies)|experiences?|ideas|advice|below)\b/i,
  /\b(?:drop|send) (?:me|us) (?:a line|an? e-?mail|a note|a message)\b|\b(?:i|we) can (?:usually |always )?be (?:found|reached)\b/i,
  /\b(?:experiences?|thoughts|stories|tips|ideas|questions)\b.{0,30}\bbelow[.!]*$/i,
  /\bcontribut(?:e|ing|ions?)\b/i,
  /\b(?:please do(?: so)?|feel free|feel like|are welcome|most welcome)\b/i,
];
