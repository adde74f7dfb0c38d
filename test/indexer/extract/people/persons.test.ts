import { describe, expect, test } from 'vitest';
import { extractText } from '../../../support/extracted-text.ts';

/** The people of a text as name and forms; the names are invented. */
function peopleIn(text: string): Record<string, string[]> {
  return Object.fromEntries(
    extractText(text)
      .extraction.persons.filter(({ kind }) => kind === 'person')
      .map(({ name, forms }) => [name, forms.map((form) => form.text)]),
  );
}

describe('one person under one name, with every form as printed', () => {
  test.each([
    [
      'a surname and an honorific belong to the full name',
      'Ada Brook spoke. Ms Brook was angry. Then Brook left.',
      { 'Ada Brook': ['Ada Brook', 'Ms Brook', 'Brook'] },
    ],
    [
      'a title stands before the name and is no part of it',
      'Chief of Staff Carl Dane spoke to Rear Admiral John Vane.',
      { 'Carl Dane': ['Carl Dane'], 'John Vane': ['Rear Admiral John Vane'] },
    ],
    [
      'a country before the name is no part of it',
      'American Carl Dane won the race, Canadian Ada Brook came second.',
      { 'Carl Dane': ['Carl Dane'], 'Ada Brook': ['Ada Brook'] },
    ],
    [
      'small words stand inside names',
      'Joost van der Vale met Abdullah al-Brook.',
      { 'Joost van der Vale': ['Joost van der Vale'], 'Abdullah al-Brook': ['Abdullah al-Brook'] },
    ],
    [
      'a spelling of the given name in another script is the same name',
      'Sergei Vane spoke. In the caption he is Sergey Vane.',
      { 'Sergei Vane': ['Sergei Vane', 'Sergey Vane'] },
    ],
    [
      'small words before a surname belong to it, even where the given name is left off',
      'Oskar bin Vale spoke. They asked bin Vale to stay. Mr bin Vale left. Then bin Vale said no.',
      { 'Oskar bin Vale': ['Oskar bin Vale', 'bin Vale', 'Mr bin Vale'] },
    ],
    [
      'a surname that is a thing too belongs to whoever bears it',
      'Doris Day sang in Vale. One day later Day left.',
      { 'Doris Day': ['Doris Day', 'Day'] },
    ],
    [
      'a word that only begins the sentence is no part of the name',
      'Ada Brook stayed. Neither Brook nor her guests spoke.',
      { 'Ada Brook': ['Ada Brook', 'Brook'] },
    ],
    [
      'so does a word that ends in -ing',
      'Ada Brook stayed. Asserting Brook was tired, they left.',
      { 'Ada Brook': ['Ada Brook', 'Brook'] },
    ],
    [
      'a surname that is a place too belongs to whoever bears it, except where places stand',
      'Michael Bolton sang. Then Bolton left. It rained in Bolton.',
      { 'Michael Bolton': ['Michael Bolton', 'Bolton'] },
    ],
    [
      'the last words of a long name are the same person',
      'Ada San Vale Brook spoke. Vale Brook was angry.',
      { 'Ada San Vale Brook': ['Ada San Vale Brook', 'Vale Brook'] },
    ],
    [
      'behind a title an honorific that is a given name too is one',
      'Rep. Earl Dane spoke.',
      { 'Earl Dane': ['Earl Dane'] },
    ],
    [
      'a name begins behind the rank, whatever stands before it',
      'Retired Army Lt. Gen. Tarvo Brook spoke.',
      { 'Tarvo Brook': ['Tarvo Brook'] },
    ],
    ['Ms White is a person', 'Ms White was angry.', { White: ['Ms White'] }],
    [
      'somebody said to be of a body is a person, known given name or not',
      'It fell, said Oldo Vane of the Bridge Watch.',
      { 'Oldo Vane': ['Oldo Vane'] },
    ],
    [
      'a given name of two with a hyphen counts by its first',
      'They saw Anna-Tilde Vane there.',
      { 'Anna-Tilde Vane': ['Anna-Tilde Vane'] },
    ],
    [
      'a reigning title and a given name are the whole name; the number belongs to it',
      'Queen Ada came. Elizabeth Brook bowed to Queen Ada II. The Queen smiled.',
      {
        'Queen Ada II': ['Queen Ada', 'Queen Ada II', 'Queen'],
        'Elizabeth Brook': ['Elizabeth Brook'],
      },
    ],
    [
      'a middle name and its initial are one, another initial is another person',
      'John H. Vane and John W. Vane met. John Henry Vane spoke.',
      { 'John Henry Vane': ['John H. Vane', 'John Henry Vane'], 'John W. Vane': ['John W. Vane'] },
    ],
    [
      'whoever was named without Jr before is the father',
      'John Vane left. John Vane Jr. stayed.',
      { 'John Vane': ['John Vane'], 'John Vane Jr': ['John Vane Jr'] },
    ],
    [
      'an initial begins a name, whatever word the letter is',
      'A. Dane and I. Law met at noon.',
      { 'A. Dane': ['A. Dane'], 'I. Law': ['I. Law'] },
    ],
    [
      'a first name alone is whoever bears it and was named in full before',
      'Ada Brook sang. “We love Ada,” said Carl Dane.',
      { 'Ada Brook': ['Ada Brook', 'Ada'], 'Carl Dane': ['Carl Dane'] },
    ],
    [
      'a family name that stands first is addressed alone',
      'Wang Tilde spoke. Mr Wang was angry. Then Wang left.',
      { 'Wang Tilde': ['Wang Tilde', 'Mr Wang', 'Wang'] },
    ],
    [
      'a wife has a name, if it is the first alone',
      'Carl Dane came with his wife, Tarvi. Tarvi sang.',
      { 'Carl Dane': ['Carl Dane'], Tarvi: ['Tarvi'] },
    ],
    [
      'a line of capitals names whom the article names',
      'BROOK TO MEET CARL DANE IN VALE\n\nAda Brook met Carl Dane.',
      { 'Ada Brook': ['BROOK', 'Ada Brook'], 'Carl Dane': ['CARL DANE', 'Carl Dane'] },
    ],
    [
      'a weekday behind a name is no part of it',
      'She met Ada Brook Monday. Brook left Tuesday.',
      { 'Ada Brook': ['Ada Brook', 'Brook'] },
    ],
    [
      'a family name of the Far East stands first',
      'They saw Kim Tae-vale there.',
      { 'Kim Tae-vale': ['Kim Tae-vale'] },
    ],
    [
      'a month is no given name',
      'From January to June Brook sold less, Ada Brook said.',
      { 'Ada Brook': ['Brook', 'Ada Brook'] },
    ],
    [
      'a name that goes on behind small words begins with its first',
      'Abdul-Aziz bin Khalifa al-Vane spoke.',
      { 'Abdul-Aziz bin Khalifa al-Vane': ['Abdul-Aziz bin Khalifa al-Vane'] },
    ],
    [
      'Jr may be left off later',
      'John Vane Jr. stayed. Then John Vane left.',
      { 'John Vane Jr': ['John Vane Jr', 'John Vane'] },
    ],
    [
      'a surname of one letter is a surname',
      'Malcolm X spoke. Mr X left.',
      { 'Malcolm X': ['Malcolm X', 'Mr X'] },
    ],
  ])('%s', (_, text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe('what is no person', () => {
  test.each([
    ['a firm', 'Brook & Vane said profits rose. The shares of Brook & Vane fell.'],
    ['a ministry', 'The Ministry of Works said so.'],
    ['a school', 'Vale High School closed.'],
    ['men and women', 'Men and Women of Vale met. Women said no.'],
    ['a firm of sons', 'A.G. Brook and Sons said profits rose. J. Vane and Company said no.'],
    ['a firm by law', 'The parent, Vara B.V., said no.'],
    ['a firm that says what it will do', 'Vara said it will close. Vara said so on Monday.'],
    ['a firm with a spokesman', 'Vara said no. Vara spokesmen left. A Vara spokesman said no.'],
    ['a news agency', 'Tanjug said so. It was late, Tanjug said.'],
    [
      'a ship, a film and a paper',
      'The ferry Ada Brook sank. The film Carl Dane and the daily Ida Vane fell.',
    ],
    ['half a country', 'N. Korea said no. S. Korea said yes.'],
    ['a place named after somebody', 'The match was at Ellis Park. They met in Ellis Park.'],
    ['a prison named after somebody', 'Ada Brook prison closed. He left Victor Brook prison.'],
    [
      'the last name in an apposition before a verb of saying',
      'The head of Vara, said it. The work of Vara is done. The chair of Vara, said so.',
    ],
  ])('%s', (_, text) => {
    expect(peopleIn(text)).toEqual({});
  });
});

describe('roles as printed beside the name', () => {
  test.each([
    ['a title', 'Foreign Minister Ada Brook spoke.', ['Foreign Minister']],
    ['an office in small letters', 'The opposition leader Ada Brook spoke.', ['opposition leader']],
    ['an office of two words', 'Chief Justice Ada Brook spoke.', ['Chief Justice']],
    ['an office of two words, shortened', 'Lt. Gov. Ada Brook spoke.', ['Lt. Gov']],
    ['an apposition', 'Ada Brook, the mayor of Vale, spoke.', ['mayor of Vale']],
    [
      'an office held',
      'Ada Brook has been Valeria’s foreign minister since 2004.',
      ['Valeria’s foreign minister'],
    ],
    [
      'an office without the day on which it began',
      'Ada Brook became the ninth president of Valeria on Tuesday. Ada Brook became mayor last week.',
      ['ninth president of Valeria', 'mayor'],
    ],
    [
      'an office without the date on which it began',
      'Ada Brook became president on 12 April. Ada Brook was mayor in May 2004.',
      ['president', 'mayor'],
    ],
    [
      'an office with the days and years that are names',
      'Ada Brook, the editor of the Sunday Vale, met Carl Dane, the winner of the 2004 cup.',
      ['editor of the Sunday Vale'],
    ],
    ['what she is like is none', 'Ada Brook is tired.', []],
    ['what she was doing is none', 'Ada Brook was driving the winner home.', []],
  ])('%s', (_, text, roles) => {
    const [person] = extractText(text).extraction.persons;
    expect(person?.roles.map((role) => role.text)).toEqual(roles);
  });
});
