import { wordCount } from '../flatten/passage.ts';
import {
  endOfSection,
  type FurnitureDetector,
  indexesWhere,
  isAmongLast,
  linesWhere,
  type Page,
  range,
} from './page.ts';

/**
 * Who wrote it: by-lines, author boxes, credits for pictures.
 *
 * yes: About The Author | Maria Lopez is a gardener and writer from Leeds.
 * yes: ## About the author | Sam has repaired bicycles for ten years. | He lives in Ghent.
 * yes: Maria Lopez is a freelance writer who lives in Leeds. Follow her at example.org.
 * yes: Photos by Ann Lee and Bo Chen
 * yes (top): By Maria Lopez
 * yes (top): Posted on March 3, 2019 by Maria Lopez
 * no: ## About the author | Find out who wrote a study before you trust it. | Look for the names of the people who paid for it as well. | Read what others in the field have written about the same question, and give more weight to those who have no stake in the answer, however well the other side is written.
 * no: By March the soil is warm enough to sow.
 * no: Photos by a window fade sooner than those on an inner wall.
 */
export const authorBox: FurnitureDetector = {
  kind: 'author',
  find: (page) => [
    ...new Set([
      ...boxes(page),
      ...indexesWhere(page, (text, index) => isByline(text) && index < 5),
      ...indexesWhere(
        page,
        (text, index, { kind }) =>
          kind === 'paragraph' && isBiography(text) && isAmongLast(page, index, 4),
      ),
      ...linesWhere(page, (text) => CREDIT.test(text) && wordCount(text) <= 30),
    ]),
  ],
};

const BOX =
  /^(?:about (?:the |our )?(?:authors?|writer|contributor)|author(?:'s|’s)? (?:bio|biography|profile|info)|(?:meet|the) (?:the )?author|(?:photo |image )?credits|acknowledge?ments?):?$/i;
const LONGEST_BOX = 60;
const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|la|van|von|der|bin|al) )?\p{Lu}[\p{L}'’.-]*)`;
const BYLINE = new RegExp(
  String.raw`^(?:(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Ww]ords) )?[Bb]y ${NAME}{1,3}(?:\s*[|,•·–-].{0,40})?|(?:[Pp]osted|[Pp]ublished|(?:[Ll]ast )?[Uu]pdated)(?: on)?:? .{4,30}\d{4}(?: by ${NAME}{1,3})?)$`,
  'u',
);
const BIOGRAPHY = new RegExp(String.raw`^${NAME}{1,3},? (?:is|was) (?:an?|the|our)\b`, 'u');
const STARTS_WITH_PERSON = new RegExp(
  String.raw`^(?:${NAME}|I(?:’m|'m| am)\b|\p{Lu}[\p{L}’'-]+ (?:is|has|was|writes|lives|works)\b)`,
  'u',
);
/** Ways to introduce a person; one alone may introduce a thing as well. */
const LIFE = [
  /\b(?:writer|author|journalist|editor|blogger|founder|co-founder|coach|consultant|speaker|teacher|professor|engineer|developer|designer|therapist|psychologist)\b/i,
  /\b(?:lives|based) in\b/i,
  /\b(?:follow|find|reach|connect with) (?:her|him|them)\b/i,
  /\b(?:her|his) (?:website|blog|book|work|writing|free time)\b|\b(?:she|he) (?:is|has|writes|lives|works|loves)\b/i,
];
const CREDIT =
  /^[^\p{L}]{0,3}(?:(?:[Cc]over|[Hh]eader|[Ff]eatured) )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration)s?(?: [Cc]redits?:?|:| by (?=\p{Lu})| courtesy of (?=\p{Lu}))/u;

function boxes(page: Page): number[] {
  return indexesWhere(page, (text) => BOX.test(text)).flatMap((index) => {
    const end = Math.min(endOfSection(page, index), index + 4);
    const words = range(index + 1, end).reduce(
      (sum, other) => sum + wordCount(page.passages[other]?.content.text ?? ''),
      0,
    );
    const [first] = range(index + 1, end).map((other) => page.passages[other]?.content.text ?? '');
    if (first !== undefined && !introducesPerson(first)) return [];
    return words <= LONGEST_BOX && (page.below[index] ?? 1) <= 0.3 ? range(index, end) : [];
  });
}

function introducesPerson(text: string): boolean {
  return STARTS_WITH_PERSON.test(text) || LIFE.some((cue) => cue.test(text));
}

function isByline(text: string): boolean {
  return wordCount(text) <= 14 && BYLINE.test(text);
}

function isBiography(text: string): boolean {
  return (
    wordCount(text) <= 90 &&
    BIOGRAPHY.test(text) &&
    LIFE.filter((cue) => cue.test(text)).length >= 2
  );
}
