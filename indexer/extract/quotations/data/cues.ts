/*
 * Source: compiled by hand from the verbs of British and American house styles; the share of each among real
 *   cues was looked up in PolNeAR 1.0 (training part), 2026-11.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

import { words } from '../../data/list.ts';

/** Verbs of saying, in the forms papers print: next to words in quotation marks they attribute them, and they report clauses. */
export const SAYING: ReadonlySet<string> = new Set(
  words(`said says say saying told tells tell telling added adds adding announced announces announcing argued
  argues argue arguing asserted asserts asserting claimed claims claim claiming commented comments commenting
  complained complains complaining conceded concedes conceding concluded concludes concluding confirmed confirms
  confirming contended contends contending declared declares declaring denied denies denying explained explains
  explaining insisted insists insisting maintained maintains maintaining noted notes noting observed observes
  observing pointed predicted predicts predicting promised promises promising recalled recalls recalling remarked
  remarks remarking repeated replied replies replying reported reports reporting responded responds responding
  revealed reveals revealing stated states stating stressed stresses stressing suggested suggests suggesting swore
  testified testifies testifying tweeted tweets tweeting vowed vows vowing warned warns warning wrote writes writing
  written acknowledged acknowledges acknowledging admitted admits admitting affirmed affirms agreed agrees alleged
  alleges asked asks asking boasted boasts cautioned cautions cautioning continued continues countered counters
  cried exclaimed exclaims joked jokes joking lamented laments mused muses ordered pleaded pleads pledged pledges
  proclaimed proclaims protested quipped quips quipping reasoned reiterated reiterates reiterating shouted shouts
  shouting sighed snapped thundered urged urges urging whispered yelled yells emphasized emphasised emphasizes
  emphasises underlined underscored wondered wonders estimated estimates believes believed thinks thought hopes
  hoped feels felt called calls calling described describes describing read reads quoted recounted retorted
  recommended recommends reckons opined posted offered began interjected interjecting chimed chanted chanting chants
  intoned deadpanned gushed answered answers answering assured assures assuring charged charges scoffed scoffs fumed
  fumes surmised elaborated confessed confesses confided confides echoed echoes boomed bellowed roared screamed wailed
  gloated beamed barked cracked demurred pressed demanded demands demanding retaliated enthused grumbled growled
  murmured muttered mumbled stammered chuckled laughed ventured volunteered chided scolded taunted jeered remembered
  remembers reflected theorized speculated figured counselled counseled advised advises instructed clarified
  summarized summarised emailed texted typed penned messaged elaborates expressed expresses quoth rejoined hissed
  crowed sniffed bragged griped groused enthuses vented seethed bristled conclude write`),
);

/**
 * Verbs that report a clause without quotation marks, with or without "that". Narrower than `SAYING`:
 * "he called" and "she asked" are followed by other things more often than by a clause.
 */
export const REPORTING: ReadonlySet<string> = new Set(
  words(`said says say told tells tell added adds announced announces argued argues argue asserted asserts claimed
  claims claim conceded concedes concluded concludes confirmed confirms contended contends declared declares denied
  denies explained explains insisted insists maintained maintains noted notes observed predicted predicts promised
  promises remarked replied reported reports revealed stated states stressed stresses suggested suggests testified
  tweeted vowed vows warned warns wrote writes acknowledged acknowledges admitted admits alleged alleges believes
  believe reiterated reiterates emphasized emphasised estimated estimates complained recalled pledged indicated indicates
  signaled signalled hinted implied cautioned cautions lamented laments boasted joked assured assures reminded reminds
  informed informs speculated theorized suggest`),
);

/** Reporting verbs after which a clause follows with "that" only: without it they take an object. */
export const THAT_ONLY: ReadonlySet<string> = new Set(
  words(`told tells tell announced announces argued argues argue asserted asserts confirmed confirms declared declares
  denied denies explained explains noted notes observed promised promises reported reports revealed stated states
  stressed stresses suggested suggests warned warns wrote writes acknowledged acknowledges alleged alleges
  reiterated reiterates emphasized emphasised estimated estimates recalled pledged predicted predicts maintained
  maintains added adds testified contended contends indicated indicates signaled signalled hinted implied cautioned
  cautions lamented laments boasted joked assured assures reminded reminds informed informs speculated theorized suggest`),
);

/** Verbs of saying that take a name or a description as their object: words in marks behind them are that. */
export const OBJECT_VERBS: ReadonlySet<string> = new Set(
  words(`called calls calling described describes describing read reads titled dubbed reported reports quoted
  believes believed thinks thought feels felt hopes hoped expressed expresses wrote urged urges promised promises
  promising pledged pledges ordered recommended demanded`),
);

/** Verbs that judge something in words of the speaker's own: "called it", "dismissed the plan as". */
export const JUDGING: ReadonlySet<string> = new Set(
  words(`called calls calling described describes describing dubbed dubs dubbing labeled labelled labeling labelling
  branded branding deemed denounced denounces denouncing dismissed dismisses dismissing criticized criticised
  criticizes criticises criticizing criticising condemned condemns condemning blasted blasts blasting slammed slams
  slamming mocked mocks mocking ridiculed praised praises praising hailed hails hailing accused accuses accusing
  derided decried decries characterized characterised characterizes characterizing attacked attacking lambasted
  lambasting likened compared ripped declared declares declaring decrying deriding termed terms vowed vows vowing
  promised promises promising pledged pledges pledging urged urges urging warned warns warning expressed expressing`),
);

/** Verbs whose first object is who listens: a clause behind it needs no "that". */
export const TELLING: ReadonlySet<string> = new Set(
  words('told tells tell telling reminded reminds assured assures informed informs'),
);

/** Verbs that report a clause with another word and "that" only, and that word: "pointed out that". */
export const REPORTING_WITH: ReadonlyMap<string, string> = new Map([
  ['pointed', 'out'],
  ['points', 'out'],
  ['pointing', 'out'],
  ['made', 'clear'],
  ['makes', 'clear'],
  ['making', 'clear'],
]);

/** Verbs that attribute with a particle only, and that particle. */
export const PARTICLE_VERBS: ReadonlyMap<string, string> = new Map([
  ['put', 'it'],
  ['puts', 'it'],
  ['putting', 'it'],
  ['went', 'on'],
  ['goes', 'on'],
  ['shot', 'back'],
  ['shoots', 'back'],
  ['fired', 'back'],
  ['hit', 'back'],
  ['cut', 'in'],
  ['chipped', 'in'],
  ['broke', 'in'],
]);

/** Forms of reporting verbs that are nouns as often: they report only behind a name or a pronoun. */
export const NOUNS_TOO: ReadonlySet<string> = new Set(
  words('states reports claims notes promises estimates remarks promise claim vows stresses'),
);

/** Past tenses that do not end in -ed, and the verbs that help others: whoever stands before one is its subject. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  words(`is was were are has had have will would can could may might must should did does do began became broke
  brought built came caught chose cut drew drove fell fought found gave got grew held hit kept knew laid led left lost
  made meant met paid put ran rose sat saw sent set shook shot sought sold spent split spoke stood struck swung took
  taught thought threw took understood went won wrote`),
);

/** Phrases that name the speaker after them. */
export const ACCORDING: readonly string[] = ['according to', 'in the words of', 'as reported by'];

/** Words that may stand between a speaker and the verb: "has since also said". */
export const BETWEEN: ReadonlySet<string> = new Set(
  words(`has had have also later then earlier once recently repeatedly since himself herself themselves simply often
  reportedly previously once again still always never just even both all each who would will did does do could
  may might is was were are be been being first now today yesterday monday tuesday wednesday thursday friday saturday
  sunday on`),
);

/** Words for the people who are told something: "told reporters", "told the BBC". */
export const LISTENERS: ReadonlySet<string> = new Set(
  words(
    'reporters journalists supporters lawmakers mps delegates parliament congress viewers listeners him her them me us',
  ),
);

/** Nouns for occasions on which things are said. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  words(`conference interview speech statement address rally debate meeting hearing briefing conversation ceremony
  summit event appearance lecture letter tweet message memo email report article column book podcast broadcast
  programme program session trial court parliament congress fundraiser forum town-hall gathering service sermon
  inauguration convention dinner breakfast lunch visit`),
);

/** Nouns for those whom a headline names before a colon, with or without more words: "Poll:", "City police:". */
export const HEADLINE_SOURCES: ReadonlySet<string> = new Set(
  words(`poll report survey study newspaper paper police official officials source sources camp campaign aide aides
  spokesman spokeswoman spokesperson lawyer lawyers minister ministry government company agency analyst analysts
  expert experts author memo document documents`),
);
