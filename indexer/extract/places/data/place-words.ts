/*
 * Source: compiled by hand from general knowledge; what was missing was found in Reuters-21578 (training part),
 *   2026-11.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

import { list } from '../../data/list.ts';

/**
 * Phrases that hold the name of a country, a people or a city and are not about it: seas, treaties,
 * newspapers, foods. The longest phrase at a place of the text wins, so these keep the name inside
 * them from being read.
 */
export const NOT_COUNTRIES: readonly string[] = list(`
  South China Sea, East China Sea, Sea of Japan, Gulf of Mexico, Indian Ocean, English Channel,
  Irish Sea, Persian Gulf, Baltic Sea, Gulf of Aden, Gulf of Oman, Gulf of Finland,
  Bay of Bengal, Strait of Gibraltar, Panama Canal, Suez Canal, Latin America, Latin American,
  Latin Americans, Central America, Central American, North America, North American,
  South America, South American, South Americans, Organization of American States,
  Organisation of American States, New York Times, Washington Post, Moscow Times, Boston Globe,
  Chicago Tribune, Los Angeles Times, Jerusalem Post, Times of India, Times of Israel,
  Hindustan Times, Miami Herald, Philadelphia Inquirer, San Francisco Chronicle,
  Dallas Morning News, Houston Chronicle, Denver Post, Seattle Times, New York Post,
  New York Daily News, Wall Street Journal, Sydney Morning Herald, South China Morning Post,
  Kyiv Independent, Kyiv Post, Irish Times, Japan Times, Korea Herald, Bangkok Post,
  Jakarta Post, China Daily, New Yorker, Le Monde, Frankfurter Allgemeine, American Press,
  USA Today, Manchester Guardian, Press Trust of India, Australian Broadcasting Corporation,
  British Broadcasting Corporation, Canadian Press, Canadian Broadcasting Corporation,
  Geneva Convention, Geneva Conventions, Vienna Convention, Kyoto Protocol, Paris Agreement,
  Paris Accord, Paris Club, Louvre Accord, Paris Accords, Rome Statute, Treaty of Rome,
  Lisbon Treaty, Maastricht Treaty, Treaty of Versailles, Warsaw Pact, Helsinki Accords,
  Oslo Accords, Oslo Agreement, Dayton Accords, Minsk Agreements, Minsk Agreement,
  Stockholm Syndrome, Munich Agreement, Guinea Pig, Guinea Pigs, Guinea Fowl, Russian Roulette,
  German Shepherd, French Fries, French Toast, French Bulldog, French Press, Swiss Cheese,
  Danish Pastry, Dutch Auction, Brazil Nut, Brazil Nuts, Panama Hat, Panama Papers,
  Turkish Delight, Irish Setter, Scotch Whisky, Lima Bean, Lima Beans, Brussels Sprouts,
  China Syndrome, Trojan Horse, Turkey Day, Thanksgiving Turkey, New Jersey Turnpike,
  Isle of Wight, King of England, English-language, English language, English Literature,
  in English, speak English, Spanish-language, Spanish language, in Spanish, speak Spanish,
  American football, American Indian Ocean, Boston Tea Party, Chelsea Clinton, Spanish flu,
  German measles, Delhi Belly, Manila Envelope, Bermuda Triangle, Bermuda Shorts, Jersey Shore,
  Jersey cow, Jersey cows, Tasmanian Devil, Brent crude, Eau de Cologne, Frankfurter, Hamburger,
  Worcester Sauce, Gulf of Guinea, Turkey Point, Turkish Bath, Turkish Baths, Panama Hats,
  Georgian House, Georgian Houses, Georgian Terrace, Georgian Terraces, Georgian Mansion,
  Georgian Townhouse, Georgian Townhouses, Georgian Architecture, Georgian Era, Georgian Facade
`);

/**
 * Names of places that are given names too. Before a capitalised word that is no word for a place or
 * an office they name a person: "Jordan Smith", "Paris Hilton", "Israel Folau", "Chad Smith".
 */
export const GIVEN_NAME_PLACES: readonly string[] = list(`
  Jordan, Chad, Israel, Georgia, Paris, Sydney, Austin, Dallas, Orlando, Florence, Victoria,
  Kenya, India, Cuba, Brooklyn, London, Savannah, Charlotte, Lourdes, Santiago, Houston, Phoenix,
  Madison, Jackson, Lincoln, Geneva, Vienna, Sofia, Ireland, America, Adelaide, Alexandria,
  Odessa, Salvador, Trinidad, Virginia, Carolina, Dakota, Montana, Indiana, Tennessee, Milan,
  Roman, Rosario, Regina, Helena, Eugene, Pierre, Gary, Troy, Carson, Chester, Chandler, Gilbert,
  Bristol, Kingston, Preston, Lamu, Asia, Petra, Aurora, Nancy, Fatima, Medina, Cairo, Denver,
  Cleveland, Wellington, Washington, Lexington, Malta, Kent, Jos, Bor, Natal, Santos, Cali, Goa,
  Gao, Hama, Hue, Surat, Osh, Pemba, Nara, Mesa, Selma, Ottawa, Memphis, Sanford, Clayton,
  Wilmington, Jersey, Guernsey, Dominica, Montserrat, Martinique, Holland, Beira, Tripoli, Aspen,
  Augusta, Macon, Casper, Darwin, Napier, Galle, Livingstone, Tyre, Perth, Linz, Essen, Acre, Bath
`);

/**
 * Names of places that are surnames too. After a capitalised word that is no word for a place they
 * name a person: "Michael Jordan", "Jack London", "Mr Jackson".
 */
export const SURNAME_PLACES: readonly string[] = list(`
  Jordan, Israel, Washington, Jackson, Lincoln, Houston, London, Berlin, France, Holland,
  Ireland, England, Chad, York, Austin, Dallas, Madison, Cleveland, Hamilton, Wellington,
  Lancaster, Bristol, Preston, Chester, Derby, Durham, Columbus, Montgomery, Raleigh, Warren,
  Kent, Norfolk, Santiago, Cordoba, Valencia, Leon, Toledo, Medina, Paris, Milan, Sydney,
  Salvador, Trinidad, Georgia, Victoria, Santos, Salisbury, Windsor, Bradford, Bolton, Blackburn,
  Stirling, Darwin, Napier, Livingstone, Ferguson, Crawford, Gary, Gilbert, Chandler, Sanford,
  Carson, Aurora, Compton, Garland, Henderson, Irving, Lowell, Burlington, Camden, Wilmington,
  Springfield, Richmond, Arlington, Stockton, Modesto, Albany, Salem, Troy, Kingston, Hull, Cork,
  Bath, Reading, Nice, Split, Lima, Cali, Natal, Rosario, Mendoza, Merida, Granada, Leiden,
  Halle, Essen, Linz, Verona, Siena, Sparta, Bari, Messina, Como, Male, Bor, Jos, Swat, Hama,
  Hue, Hatay, Kano, Goma, Oran, Braga, Faro, Beaumont, Buffalo, Mobile, Flint, Orange, Mesa,
  Waco, Midland, Columbia, Charleston, Greenville, Lexington, Newton, Nelson, Jefferson, Monaco,
  Cuba, India, Kenya, China, Japan, Oman, Mali, Niger, Guinea, Wales, English, French, German,
  Welsh, Scott, Irish, Pole, Swede, Dane, Finn, Turk, Brit, Czech, Roman, Moscow, Vienna,
  Hamburg, Frankfurt, Bergen, Odessa, Perth, Scot, Lao, Thai, Tula, Sumy, Pereira, Cuenca, Gorky,
  Bucha, Surat, Agra, Alexandria, Florence, Augusta, Erie, Racine, Pierre, Ponce, Colombo, Kobe,
  Portland, Denver, Dover, Cambridge, Oxford, Sheffield, Lund, Breda, Macon
`);

/**
 * Capitalised words that may stand before or after the name of a place without making it a person's
 * name: directions, offices, bodies, kinds of place, days and months.
 */
export const PLACE_COMPANY: readonly string[] = list(`
  North, South, East, West, Northern, Southern, Eastern, Western, Central, Greater, Upper, Lower,
  Downtown, Inner, Outer, Old, New, Great, Mainland, The, A, An, In, At, From, To, Of, On, For,
  By, And, But, With, Near, Since, While, When, As, If, Over, Under, Against, Between, After,
  Before, Both, Outside, Inside, Across, Around, Through, Until, Though, Although, Because, That,
  This, These, Those, Its, His, Her, Their, Our, My, Will, Can, Should, Could, Would, May, Not,
  Also, Meanwhile, However, Yet, Now, Then, Today, Like, Unlike, About, Is, Was, Are, Were, Has,
  Had, Have, Does, Did, Or, Nor, So, Says, Said, Monday, Tuesday, Wednesday, Thursday, Friday,
  Saturday, Sunday, January, February, March, April, June, July, August, September, October,
  November, December, University, College, School, Institute, Hospital, Airport, Airlines,
  Airways, Air, Port, Harbor, Harbour, River, Valley, Lake, Bay, Beach, Island, Islands, Coast,
  County, City, Town, State, States, Province, Republic, Kingdom, Territory, Region, District,
  Street, Road, Avenue, Square, Park, Bridge, Tower, Palace, Theatre, Theater, Museum, Gallery,
  Opera, Festival, Cathedral, Church, Hotel, Stadium, Stock, Exchange, Bank, Market, Markets,
  Board, Bureau, Office, Agency, Ministry, Minister, Ministers, Department, Government,
  Parliament, Congress, Senate, House, Court, Council, Commission, Committee, Authority,
  Assembly, Embassy, Consulate, Ambassador, President, Prime, Premier, Chancellor, Foreign,
  Defence, Defense, Finance, Interior, Deputy, Vice, King, Queen, Prince, Governor, Gov, Mayor,
  Sen, Senator, Rep, Representative, Attorney, General, Secretary, Chief, Police, Army, Navy,
  Force, Forces, Military, Guard, Marine, Marines, National, International, Federal, Royal,
  Public, People, Party, Union, Democratic, Democrats, Democrat, Republican, Republicans,
  Conservative, Labour, Liberal, Green, Socialist, Communist, Opposition, Olympic, Olympics,
  Games, Open, Cup, League, Grand, Prix, Marathon, Summit, Conference, Treaty, Agreement, Accord,
  Declaration, Protocol, Talks, Act, War, Pact, Plan, Group, Corp, Corporation, Co, Company, Inc,
  Ltd, Plc, Mine, Mines, Steel, Oil, Gas, Petroleum, Power, Electric, Telecom, Railways, Railway,
  Post, Times, News, Herald, Tribune, Radio, Television, Media, Press, Journal, Correspondent,
  Tech, Dome, Heights, Hills, Rights, Association, Federation, Society, Cabinet, Crown, Supreme,
  High, First, Second, World, Mission
`);

/** Words before a name of a person that make the name after them a surname: "Mr Jordan". */
export const PERSON_TITLES: readonly string[] = list(`
  Mr, Mrs, Ms, Miss, Dr, Prof, Professor, Sir, Dame, Lady, Lord, Capt, Captain, Col, Colonel, Lt,
  Lieutenant, Maj, Major, Sgt, Sergeant, Judge, Justice, Rev, Reverend, Father, Sister, Brother,
  Coach, Detective, Officer, Constable, Inspector
`);

/** Cities whose names are common words: not read at the start of a sentence or in capitals. */
export const COMMON_WORD_CITIES: readonly string[] = list(`
  Reading, Nice, Mobile, Bath, Cork, Split, Hull, Buffalo, Orange, Male, Hue, Swat, Tours, Essen,
  Derby, Dover, Phoenix, Aurora, Acre, Flint, Lincoln, Mesa, Queens, Petra, Gore, Bor, Jos, Como,
  Nis, Osh, Gary, Capitol, Diet, Providence, Salem, Brest, Nancy, Rhodes, Linz, Galle, Faro,
  Sousse, Tyre, Fed, Independence
`);

/**
 * Words of American politics that stand beside the name of a state: "Georgia Gov. Ann Vale", "Georgia
 * Republicans". Compared whole, without points.
 */
export const AMERICAN_POLITICS: readonly string[] = list(`
  Gov, Governor, Lt, Sen, Senator, Senators, Senate, Rep, Representative, Congressman, Congresswoman,
  Republican, Republicans, Democrat, Democrats, Statehouse, Sheriff, County, Tech, Bulldogs, Power
`);

/** Offices that the American press writes short before a name, the state behind it: "Sen. Ann Vale". */
export const AMERICAN_OFFICES: readonly string[] = list('Gov., Sen., Rep., Lt. Gov.');

/**
 * Countries whose name is another thing too, and words that tell of that thing. Where the country has no
 * other name in the article and its own one only begins sentences, such a word makes it the other thing.
 */
export const COMMON_WORD_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  Turkey:
    list(`turkeys, gravy, roast, roasted, stuffing, stuffed, cranberry, carved, oven, leftovers,
    Thanksgiving, drumstick, drumsticks, breast`),
};
