import { wordList } from '../../language/word-list.ts';

export const SUBORDINATORS = wordList(
  'Words that open a clause or phrase which may stand before an imperative.',
  `about after against along although amid among apart around as at because before besides beside between beyond by
  depending despite during even except following for from given if in inside instead into like near no_matter of
  on once onto out outside over per rather regardless since so than though through throughout to together toward
  towards under unless until upon using via when whenever where wherever whether while whilst with within without
  that's every each assuming provided having being unlike`,
);

export const OPENERS = wordList(
  'Words and short phrases that may stand before an imperative without changing it.',
  `also and again additionally always alternatively anyway basically but certainly consequently definitely either
  eventually finally first firstly fourth furthermore generally gently hence here honestly ideally immediately
  importantly instead just kindly last lastly later likewise meanwhile moreover mostly next nonetheless nevertheless
  now occasionally often only optionally or otherwise periodically personally please plus preferably quickly quietly
  really regularly second secondly seriously similarly simply slowly so sometimes soon still then therefore third
  thirdly thus today tomorrow tonight truly typically ultimately usually well whatever yes yet carefully politely
  briefly clearly consistently constantly continually actively proactively directly explicitly fully
  frequently great indeed too overall however maybe perhaps definately ps tip tips fyi hint oh ok okay absolutely better all_in_all`,
);

export const SUBJECT_PRONOUNS = wordList(
  'Pronouns that stand as the subject of what follows.',
  'i you he she it we they who what this that these those there someone everyone anyone nobody everybody somebody one which',
);
