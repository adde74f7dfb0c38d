/*
 * Source: compiled by hand from British and American house styles; what was missing was found in articles of
 *   PolNeAR 1.0 (training part), 2026-11.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

import { list, words } from '../../data/list.ts';

/**
 * Words that stand before a name and say how the person is addressed. They belong to the printed form
 * ("Mr Lavrov", "Lt Gen Shalal") and never to the name.
 */
export const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ...words(
    'mr sir lord king prince emperor tsar kaiser father fr monsignor messrs baron duke earl count sheikh sultan emir pope',
  ).map((word): [string, 'male'] => [word, 'male']),
  ...words(
    'mrs ms miss lady dame queen princess empress tsarina sister mme madame baroness duchess countess',
  ).map((word): [string, 'female'] => [word, 'female']),
  ...words(`dr prof professor rev reverend hon gen general lt lieutenant col colonel maj major capt captain sgt
  sergeant cpl pvt adm rear admiral cmdr commodore brig brigadier marshal archbishop bishop cardinal rabbi imam
  ayatollah saint st pastor deacon judge justice magistrate`).map((word): [string, null] => [
    word,
    null,
  ]),
]);

/** Honorifics behind which a name begins, whatever stands before them: "retired Army Lt. Gen. NAME". */
export const RANKS: ReadonlySet<string> = new Set(
  words('mr mrs ms dr rev prof gen lt col maj capt sgt adm cmdr judge'),
);

/**
 * Titles that make a single given name a whole one: "Queen Elizabeth" is a person's name, "Elizabeth" is
 * not.
 */
export const REIGNING: ReadonlySet<string> = new Set(
  words('king queen prince princess pope emperor empress tsar tsarina kaiser sultan emir'),
);

/** Words of a role that stand with a capital before a name: "Deputy Foreign Minister". */
export const ROLE_TITLES: ReadonlySet<string> = new Set(
  words(`president vice prime minister premier chancellor secretary undersecretary senator sen congressman
  congresswoman representative rep gov governor mayor councillor councilman councilwoman alderman chairman
  chairwoman chair chief director executive officer ambassador envoy consul spokesman spokeswoman spokesperson
  commissioner superintendent sheriff inspector detective constable deputy assistant acting interim former
  attorney prosecutor speaker leader whip foreign defence defense finance interior home trade health education
  justice energy agriculture transport culture labour labor environment economy coach manager
  captain commander coordinator correspondent editor lawyer economist analyst strategist pollster treasurer
  democratic republican gop conservative liberal tory communist presidential nominee candidate majority minority
  house senate state national security adviser advisor press first lady ceo cfo co-founder founder
  archdeacon comrade commandant trustee regent aide campaign managing general senior junior host reporter author
  comedian billionaire rapper staff sens reps govs senators representatives presidents professors doctors ministers
  secretaries governors mayors co-anchor anchor alderman assemblyman assemblywoman councilmember co-host crown singer actor actress activist businessman democrat lawmaker
  advocate counsel comptroller secretary-general director-general vice-president vice-chairman attorney-general
  major-general`),
);

/** Offices of two words of which one alone is an honorific: "Chief Justice", "Lt. Gov.", "Vice Admiral". */
export const OFFICES_OF_TWO: ReadonlySet<string> = new Set(
  list(`attorney general, solicitor general, surgeon general, governor general, director general, secretary general,
  consul general, inspector general, postmaster general, chief justice, chief judge, chief magistrate,
  associate justice, vice admiral, lieutenant governor, lt governor, lt gov`),
);

/** Nouns behind which a given name alone names somebody: "his wife Ada". */
export const KINSHIP: ReadonlySet<string> = new Set(
  words(`wife husband widow widower son daughter brother sister mother father stepmother stepfather stepson
  stepdaughter aunt uncle cousin niece nephew grandson granddaughter grandmother grandfather fiance fiancee
  girlfriend boyfriend twin`),
);

/** Nouns that say what somebody is, in small letters: before a name, or in an apposition to it. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  words(`activist actor actress advocate adviser advisor aide ambassador analyst anchor archbishop archaeologist architect
  artist astronaut astronomer attorney author banker barrister biologist bishop boss broker
  businessman businesswoman candidate captain caretaker celebrity chair chairman chairwoman champion chancellor
  chef chemist chief cleric clerk coach co-author co-host co-chair co-director co-founder columnist
  comedian commander commentator commissioner composer congressman congresswoman constable consultant coordinator
  coroner correspondent councillor councilman counsel curator dealer deputy designer detective dictator diplomat
  director dissident doctor driver economist editor educator engineer envoy executive expert farmer father
  filmmaker fisherman footballer founder friend geologist governor guard guide head headmaster historian host
  husband inspector investigator investor journalist judge king lawmaker lawyer leader lecturer legislator
  librarian lieutenant lobbyist magistrate manager mathematician mayor mediator member minister miner mother
  musician negotiator neighbour neighbor novelist nurse officer official operator opponent organiser organizer
  owner painter parent partner pastor physician physicist pianist pilot playwright poet policeman politician
  pollster president priest principal producer professor programmer prosecutor psychologist publisher
  representative rescuer researcher resident retiree reporter runner scholar scientist sculptor secretary
  secretary-general senator sergeant sheriff singer sister soldier solicitor son speaker specialist spokesman
  spokesperson spokeswoman star strategist student superintendent surgeon survivor teacher technician trader
  trainer treasurer trustee veteran vice-president victim volunteer widow widower wife winner witness worker writer`),
);
