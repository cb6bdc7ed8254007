import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  MATTER_FEATURES,
  type MatterFeature,
} from '../../../src/relations/scores/matter-features.ts';
import { SIDE_FEATURES, type SideFeature } from '../../../src/relations/scores/side-features.ts';
import { analyse } from '../data/analyse.ts';
import { readSubjects } from '../data/articles.ts';
import { readIssues } from '../data/issues.ts';
import { fitLogistic, refitBias } from './logistic-regression.ts';
import { matterExamples } from './matter-examples.ts';
import { modelSource } from './model-source.ts';
import { articleExamples, issueExamples } from './side-examples.ts';

/**
 * What is expected of closeness before any labels are seen: proportions that held for sentences of other kinds. Articles
 * differ in how many pieces of advice they hold, and leads over rivals with them; plain closeness travels better.
 */
const MATTER_PRIOR: Readonly<Record<MatterFeature, number>> = {
  text: 4.5,
  allWords: 2.5,
  sharedWords: 0.1,
  sameVerb: 2.5,
  section: 1.5,
  leadOfNearer: 1.5,
  leadOfFarther: 1.5,
  rankOfNearer: 0,
  rankOfFarther: 0,
};
/** What is expected of sides: of words that plainly cannot both hold there are too few in the articles to learn it from. */
const SIDE_PRIOR: Readonly<Record<SideFeature, number>> = {
  sharedAlike: -1,
  sharedTurned: 1.5,
  onlyTurned: 0,
  closeOppositesClash: 4,
  oppositesConfirm: -1,
  deedsTurned: 0.5,
  stancesDiffer: 0,
  coverage: 0.5,
  veryThing: 1.5,
  amountsClash: 2.5,
  amountsOfOneThingClash: 2.5,
  choicesClash: 3.5,
  rivals: 2,
};
const PENALTY = { matter: 100, side: 20 };
const FILE = fileURLToPath(
  new URL('../../../src/relations/scores/fitted-weights.ts', import.meta.url),
);

const HEADER = `import type { LogisticModel } from './logistic.ts';
import type { MatterFeature } from './matter-features.ts';
import type { SideFeature } from './side-features.ts';

/*
 * Made by \`npm run fit\` from the training split of tests/evaluation; not edited by hand.
 */
`;

/** Fits both models on the training split and writes their weights into the program. */
export async function fitWeights(): Promise<void> {
  const subjects = [];
  for (const subject of readSubjects(['train'])) subjects.push(await analyse(subject));
  const issues = readIssues('train');
  const names = [...new Set(issues.map(({ subject }) => subject))];
  const bySubject = names.map((name) => issues.filter(({ subject }) => subject === name));
  const plain = subjects.filter(({ subject }) => subject.voice === 'plain');
  const matter = refitBias(
    fitLogistic(MATTER_FEATURES, subjects.flatMap(matterExamples), {
      penalty: PENALTY.matter,
      prior: MATTER_PRIOR,
    }),
    plain.flatMap(matterExamples),
  );
  const sides = [...bySubject.flatMap(issueExamples), ...subjects.flatMap(articleExamples)];
  const side = refitBias(
    fitLogistic(SIDE_FEATURES, sides, { penalty: PENALTY.side, prior: SIDE_PRIOR }),
    plain.flatMap(articleExamples),
  );
  writeFileSync(
    FILE,
    [
      HEADER,
      modelSource('MATTER', 'MatterFeature', matter),
      modelSource('SIDE', 'SideFeature', side),
    ].join('\n'),
  );
}
