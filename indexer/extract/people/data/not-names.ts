/*
 * Source: compiled by hand from general knowledge of English; what was missing was found in articles of
 *   CoNLL-2003 (development part) and PolNeAR 1.0 (training part), 2026-11.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

import { words } from '../../data/list.ts';

/** Words that begin sentences with a capital and are no part of a name. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  words(`a about above according across actually after again against ago all almost along already also although
  always am among an and another any anyone anything apart are around as asked at away back be because been before
  behind being below beside besides between beyond both but by can certainly clearly could despite did do does doing
  done down during each earlier early either else even ever every everybody everyone everything except few finally
  first for forget from further given had has have having he her here hers herself him himself his how however i if
  in indeed instead into is it its itself just last late later least less let like likewise look many may maybe me
  meanwhile might mine more moreover most much must my myself near nearly never nevertheless next no nobody none nor
  not nothing now of off often oh on once one only onto or other others ought our ours ourselves out outside over own
  perhaps please rather really same second see several shall she should since so some somebody someone something
  sometimes soon still such than that the their theirs them themselves then there therefore these they thing things
  third this those though three through throughout thus to today together tomorrow tonight too toward towards two
  under unless until unlike up upon us usually very was we well were what whatever when whenever where whereas
  wherever whether which while who whoever whom whose why will with within without would yes yesterday yet you your
  i'd i've i'm i'll you're you've you'll we've we're we'll they're they've it's he's she's that's there's what's
  yours yourself neither nor either whether nonetheless otherwise someday asked added speaking asked asking citing calling despite following including regarding says said
  telling thank thanks think working read watch sign click`),
);

/** Capitalised words that are never part of a person's name: calendar, peoples' things, bodies, papers. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december jan feb mar apr jun jul aug sept oct nov dec christmas easter ramadan
  god bible koran quran internet twitter facebook google youtube instagram wikipedia apple microsoft amazon
  north south east west northern southern eastern western central middle atlantic pacific mediterranean europe
  european africa african asia asian america american americans latin arab arabs islamic islamist muslim muslims
  christian christians catholic catholics jewish jew jews protestant orthodox hindu buddhist sunni shia shiite
  english french german russian spanish chinese japanese british democrats republicans democratic republican
  tory tories labour conservatives liberals communist communists nazi nazis taliban isis hamas hezbollah
  university college school institute academy hospital church cathedral mosque temple museum library theatre theater
  hall palace castle tower bridge street avenue road square park garden gardens center centre house building
  airport station port harbour harbor river lake sea ocean bay island islands mountain mountains valley county
  city town village state states district province republic kingdom union federation emirates empire
  government parliament congress senate cabinet council court tribunal commission committee ministry department
  agency bureau office service services administration authority board bank fund exchange corporation company corp
  inc ltd llc plc co group party front movement alliance coalition association organisation organization federation
  foundation society club league team united nations nato eu un us usa uk gop fbi cia nsa doj irs epa cnn bbc nbc
  cbs abc npr msnbc pbs ap afp upi reuters times post journal herald tribune guardian telegraph gazette news daily
  weekly magazine press television tv radio channel network media army navy force forces corps guard police
  intelligence security defense defence military air marine marines war peace treaty agreement act bill law
  amendment constitution resolution convention conference summit congress assembly games cup olympics championship
  tournament open award prize nobel oscar festival day week month year century street wall pentagon kremlin
  hollywood broadway capitol supreme white black red green blue grand great new old big super national
  international federal royal public general foreign world global human rights first second third inaugural
  campaign election primary caucus poll debate convention project program programme plan deal syndrome virus
  disease ebola hurricane typhoon earthquake tsunami storm flood dear hello happy merry good bad best special
  chronicle star sun observer mail express standard independent review report pro max plus coupe tower clinic
  statistics features target access everywhere smart notably photo image video file copyright reuters getty advertisement related more comments share click read follow
  men women ladies girls boys juniors energy desk commerce debates action moslem moslems titanic matters studies pac
  principles reform affairs management purchasing holdings industries motors airlines airways brothers partners
  associates capital securities mercedes-benz honda toyota dynamo real athletic rovers wanderers rangers xi dow nasdaq
  index published racing customer application trattoria stylist economy bag finish papers music trust admission sciences
  proof cask`),
);

/** Words of `NOT_NAMES` that are surnames after a given name: "Michael Green", "Condoleezza Rice". */
export const SURNAMES_TOO: ReadonlySet<string> = new Set(
  words(`green white black gray grey west north day wall hall church king lake park march may bush rice price law
  bill castle tower forest field wood stone bay banks bridge case good best young long royal marine post guard
  service sun star standard church temple`),
);

/**
 * What is named after people and places, in small letters right behind the name: "Vale prison".
 */
export const NAMED_AFTER: ReadonlySet<string> = new Set(
  words(`airport airfield arena auditorium avenue barracks base boulevard bridge building cathedral cemetery
  clinic college concert court dam express forest foundation hall harbour harbor highway hospital hotel
  institute jail laboratory library mall medal memorial museum observatory park plaza port prison prize
  refinery reservoir road school shipyard square stadium station street telescope theatre theater tower
  trophy tunnel university`),
);

/** What bears a name of its own, in small letters right before it: "the ferry Ada Brook", "the paper Vale". */
export const NAMES_FOLLOW: ReadonlySet<string> = new Set(
  words(`agency album band bank boat book brand brewery carrier carriers chain city club company comedy daily
  destroyer district ferry film firm freighter frigate group hotel hurricane island liner magazine movie musical
  newspaper novel opera paper party racehorse restaurant river ship steamer storm submarine suburb supermarket
  tanker team town trawler typhoon vessel village warship website weekly yacht`),
);

/** Surnames that end names of places too: "Ellis Park". */
export const SURNAMES_OF_PLACES: ReadonlySet<string> = new Set(
  words('bridge castle church field forest hall hill lake lane park tower wood'),
);

/** Words that make a capitalised sequence the name of a body that may speak. */
export const BODIES: ReadonlySet<string> = new Set(
  words(`university college school institute academy hospital church government parliament congress senate cabinet
  council court tribunal commission committee ministry department agency bureau office service administration
  authority board bank fund exchange corporation company corp inc ltd llc plc group party front movement alliance
  coalition association organisation organization federation foundation society club league team union nations
  army navy police times post journal herald tribune guardian telegraph news press television radio network
  center centre campaign house kremlin pentagon`),
);

/** Small words that stand inside names: "Leonardo da Vinci", "Osama bin Laden". */
export const PARTICLES: ReadonlySet<string> = new Set(
  words(
    'al bin ibn binti ben van von der den de da di do dos das du del della la le el ter ten zu af av y e und',
  ),
);
