/*
 * Source: compiled by hand from general knowledge of wire services.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

import { list } from '../../data/list.ts';

/**
 * Wire services and desks as they sign a dateline: "(Reuters)", "(AP)", "/PRNewswire/". Spelled
 * as printed; compared without case.
 */
export const AGENCIES: readonly string[] = list(`
  Reuters, Reuter, Thomson Reuters, Thomson Reuters Foundation, AP, A.P., Associated Press,
  The Associated Press, AFP, Agence France-Presse, UPI, United Press International, UP, INS, dpa,
  DPA, EFE, ANSA, TASS, Tass, ITAR-TASS, Itar-Tass, Interfax, RIA Novosti, RIA, Sputnik, Xinhua,
  Kyodo, Kyodo News, Jiji, Yonhap, KCNA, PTI, IANS, ANI, UNI, APP, Bernama, Antara, CNA, MENA,
  SANA, SPA, WAM, KUNA, IRNA, Anadolu, AA, PA, Press Association, PA Media, AAP, NZPA, CP,
  Canadian Press, The Canadian Press, CNN, BBC, BBC News, CBS, CBS News, NBC News, ABC News,
  Fox News, Bloomberg, Bloomberg News, Dow Jones, Dow Jones Newswires, MarketWatch, JTA,
  Ukrinform, UNIAN, Belga, ANP, NTB, TT, Ritzau, STT, PAP, MTI, CTK, Tanjug, APA, ATS, Lusa,
  Telam, Notimex, IPS, NAN, PRNewswire, PR Newswire, BUSINESS WIRE, Business Wire,
  GLOBE NEWSWIRE, GlobeNewswire, Marketwired, Catholic News Service, CNS, RNS,
  Religion News Service, VOA, VOA News, Tribune News Service, TNS, Knight Ridder, McClatchy,
  States News Service, Cox, Scripps
`);
