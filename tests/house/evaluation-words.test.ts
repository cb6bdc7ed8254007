import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/**
 * What the texts the analysis is measured on are about: no rule may know any of it, or the figures would say nothing
 * of other subjects. A word that advice on anything may need ("merge", "draft", "meeting", "email") is not among them.
 */
const SHARED = `
  interview\\w* feedback recruit\\w* hiring jobs? careers? applicants? employers? rejections?
  commit(?:s|ted|ting)?(?!_to\\b) rebas\\w+ squash\\w* branch(?:es)? pull_requests? force-push\\w*
  repositor(?:y|ies) git github
  pajamas? pyjamas? pjs? home_office work(?:ing)?_from_home telework\\w* telecommut\\w+ commut\\w+ cowork\\w+
  headsets? webcams?
  hotels? hostels? lobby receptionists? amsterdam tourists?
  app_stores? microsoft windows_phones? xaps? tiles? skype sdks? ui
  toddlers? boyfriends? girlfriends? roommates? therapists? reddit`;

/** The subjects of the articles and issues in tests/evaluation. */
const OWN = `
  pupp(?:y|ies) dogs? crates? leash(?:es)? potty kennels? kittens? cats? kibble
  sourdough bread dough loaf loaves yeast espresso charcoal marinades? steaks?
  tomato(?:es)? compost seedlings? soil vegetables? gardens? gardening houseplants? repot\\w*
  dockerfiles? docker kubernetes endpoints? status_codes? pagination stack_traces? css aria docstrings? python
  linters? pep_8 unit_tests? fixtures? foreign_keys? sql databases? deleted_at scrum kanban gantt backlogs?
  code_reviews? readmes? changelogs? passwords? routers? wi-?fi
  mortgages? lenders? landlords? flatmates? pensions? 401k salar(?:y|ies) promotions? lay-?offs? severance
  freelanc\\w+ invoices? linkedin exams? universit(?:y|ies) campus
  mileage odometers? mechanics? dealers? warrant(?:y|ies) cars? bikes? cyclists? helmets?
  flashcards? vocabulary grammar podiums? microphones? agendas? inbox(?:es)? newsletters? airbnb
  mattress(?:es)? melatonin caffeine coffee bedtimes? newborns? breastfe\\w+
  squats? deadlifts? barbells? dumbbells? gyms? marathons? calories carbs
  aperture tripods? cameras? sunscreen retinol moisturi[sz]\\w+ brides? weddings? funerals? grief anxiety novels?`;

const patternOf = (words: string): RegExp => {
  const all = words.trim().split(/\s+/).join('|').replaceAll('_', '[ _]');
  return new RegExp(`(?<![a-z0-9])(?:${all})(?![a-z0-9])`, 'i');
};
const [ofShared, ofOwn] = [patternOf(SHARED), patternOf(OWN)];

/** Lines as "file:line: word" where a pattern is found. */
const findIn = (file: string, text: string, pattern: RegExp): string[] =>
  text.split('\n').flatMap((line, i) => {
    const word = pattern.exec(line)?.[0];
    return word === undefined ? [] : [`${file}:${i + 1}: ${word}`];
  });

/** Comments made empty: the examples in them may be about anything, for they are tested but decide nothing. */
const withoutComments = (text: string): string =>
  text.replace(/^\s*\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) => comment.replace(/[^\n]+/g, ''));

/** The stages that find and judge advice; what they know of subjects comes from data. */
const STAGES = [
  'statements',
  'relations',
  'judging',
  'similarity',
  'recommendations',
  'themes',
  'language',
];

describe('the analysis', () => {
  it.each(STAGES)('names no subject it is measured on in src/%s', (stage) => {
    const files = globSync(`src/${stage}/**/*.ts`).sort();
    const found = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...findIn(file, text, ofShared), ...findIn(file, withoutComments(text), ofOwn)];
    });
    expect(files.length).toBeGreaterThan(3);
    expect(found).toEqual([]);
  });
});

describe('the words of subjects', () => {
  it.each([
    ['a word', "const x = ['hotel'];", ['f.ts:1: hotel']],
    ['a plural', '\n// Two branches', ['f.ts:2: branches']],
    ['words joined in a list', 'words: pull_request', ['f.ts:1: pull_request']],
    ['a word among others', 'hotel_room, hotel-like', ['f.ts:1: hotel']],
    ['nothing in a word that contains one', 'gitter, jobless', []],
    ['nothing in what one commits to', 'commit to, commit_to', []],
    ['what is committed', 'commit it', ['f.ts:1: commit']],
  ])('find %s', (_, text, found) => {
    expect(findIn('f.ts', text, ofShared)).toEqual(found);
  });

  it('are not looked for in comments where they are of our own', () => {
    const text = '/**\n * - yes: Feed the puppy.\n */\n// a dog\nconst x = /dough/;';
    expect(findIn('f.ts', withoutComments(text), ofOwn)).toEqual(['f.ts:5: dough']);
  });
});
