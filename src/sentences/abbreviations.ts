// Word lists for the merge rules: lower case, without the last full stop. Purpose of all of them: a
// segmenter takes "e.g. Apples" for two sentences. They hold general English only, from the abbreviation
// tables of common style guides; a word that also ends sentences ("app", "max") is in a list whose rule
// asks for more than the word.

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** A sentence always goes on behind these. */
export const NEVER_LAST = words(`
  e.g eg i.e ie cf viz vs resp incl excl approx al
  mr mrs ms mx dr prof rev hon capt lt sgt sen gov messrs
`);

/** A sentence goes on behind these when a number follows. */
export const BEFORE_NUMBER = words(`
  fig figs no nos nr p pp vol ch chap sec sect eq art para ref refs app ver v c ca est min max avg tel ext
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** A sentence goes on behind these unless the next word is one of `OPENERS`. */
export const BEFORE_NAME = words(`
  inc ltd co corp bros u.s u.k e.u u.s.a u.n ph.d m.d b.a m.a jr sr st mt ft
`);

/** A sentence goes on behind a time of day when one of `TIMES` follows. */
export const TIME_OF_DAY = words('a.m p.m am pm');
export const TIMES = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  est edt cst cdt mst mdt pst pdt gmt utc bst cet cest eastern central pacific
`);

/** Words that begin a sentence far more often than they go on with a name. */
export const OPENERS = words(`
  the this that these those it if when while but and so or you we they he she i in on at for to with from
  as by do don't don’t also then however instead remember make keep try use ask avoid never always there
  your my our their his her its a an what how why who where which be is are let get take give go stop start
  say tell write read look think note once after before because although even most many some any all no not
  now next first finally second third
`);

/** Words whose letter is a name of its own: "Plan B." ends a sentence, "John F." does not. */
export const LETTERED = words(`
  plan vitamin type grade option part section step class group figure table appendix column row room
  exhibit company team side point question answer version variant category level zone gate hepatitis
`);
