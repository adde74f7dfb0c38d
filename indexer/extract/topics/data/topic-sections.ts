/*
 * Source: compiled by hand from the navigation of English-language news sites; codes of the IPTC Media Topics
 *   (iptc.org/std/NewsCodes).
 * Licence: codes and names CC BY 4.0 (IPTC); the words MIT, as this project.
 */

import type { TopicCode } from '../../../../src/domain/topic.ts';

/**
 * Section names and keywords of newspapers and the Media Topic (top level) each one means. Compared
 * without case. Sections that say
 * where and not what ("World", "Middle East", "UK") are left out on purpose.
 */
export const TOPIC_SECTIONS: Readonly<Record<TopicCode, string>> = {
  '01000000': `arts, art, culture, entertainment, entertainment & arts, arts & entertainment, books, book review,
    film, films, movies, music, theatre, theater, television, tv, tv & radio, media, celebrity, celebrities,
    art & design, dance, opera, classical music, photography, fashion, architecture, stage, literature,
    culture and entertainment, arts and culture, showbiz, games, video games, pop and rock`,
  '02000000': `crime, law, courts, court, justice, crime and law, crime and courts, crime & justice, police, legal,
    law and order, human rights law, uk crime, us crime, supreme court, trials, prisons, murder, terrorism trial`,
  '03000000': `disaster, disasters, accidents, disasters and accidents, natural disasters, earthquakes,
    floods, wildfires, hurricanes, plane crashes, fires, emergency`,
  '04000000': `business, economy, economics, finance, markets, money, companies, business & economy,
    economy and business, business day, dealbook, banking, energy, personal finance, stocks, industry,
    trade, retail, real estate, property, commodities, investing, your money, consumer affairs, oil,
    economy, business and finance, agriculture, farming, tax, currencies, earnings, mergers`,
  '05000000': `education, schools, universities, higher education, students, teaching, education & family,
    family & education, colleges, k-12`,
  '06000000': `environment, climate, climate change, climate crisis, conservation, wildlife, pollution, green,
    climate and environment, endangered species, global warming, nature`,
  '07000000': `health, medicine, medical, nhs, wellness, public health, well, health and medicine, diseases,
    coronavirus, covid-19, mental health, health care, healthcare, ebola, hiv and aids`,
  '08000000':
    'obituaries, human interest, odd news, oddly enough, people, weird news, royals, royal family',
  '09000000':
    'labour, labor, jobs, employment, work & careers, careers, trade unions, unemployment, strikes, workplace',
  '10000000': `lifestyle, life & style, life and style, style, travel, food, food & drink, recipes, dining, leisure,
    gardening, home & garden, wine, restaurants, holidays, hobbies`,
  '11000000': `politics, uk politics, us politics, government, elections, election, election 2016, elections 2012,
    congress, white house, parliament, foreign policy, diplomacy, campaign, westminster, policy,
    politics and government, political news, republicans, democrats, european union, brexit`,
  '12000000':
    'religion, faith, belief, religion and belief, christianity, islam, catholicism, judaism, church, on faith',
  '13000000': `science, technology, tech, sci/tech, science & environment, science and technology, space,
    internet, computing, gadgets, innovation, personal tech, science & technology, physics, biology, astronomy`,
  '14000000': `society, social affairs, immigration, race, gender, family, human rights, communities, women,
    social care, poverty, lgbt, demographics, social issues, migration, discrimination`,
  '15000000': `sport, sports, football, soccer, cricket, tennis, golf, rugby, rugby union, baseball, basketball,
    hockey, ice hockey, olympics, formula 1, motorsport, boxing, athletics, nfl, nba, mlb, nhl, cycling,
    swimming, horse racing, premier league, world cup, winter olympics, paralympics, college football`,
  '16000000': `war, conflict, conflicts, military, terrorism, war and conflict, armed conflict, defence, defense,
    unrest, syria conflict, ukraine war, war in ukraine, wars, insurgency, afghanistan war, iraq war, peace process`,
  '17000000': 'weather, weather forecast, forecasts, storms',
};
