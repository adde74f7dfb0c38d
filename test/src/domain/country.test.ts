import { expect, test } from 'vitest';
import { countryName, findCountryCode } from '../../../src/domain/country.ts';

test.each([
  ['RU', 'Russia'],
  ['US', 'United States'],
  ['SU', 'Soviet Union'],
  ['YU', 'Yugoslavia'],
  ['CS', 'Czechoslovakia'],
  ['DD', 'East Germany'],
  ['TR', 'Turkey'],
  ['XK', 'Kosovo'],
  ['not a code', 'not a code'],
])('%s is called %s', (code, name) => {
  expect(countryName(code)).toBe(name);
});

test.each([
  ['russia', 'RU'],
  ['Russian Federation', 'RU'],
  ['ru', 'RU'],
  ['SOVIET UNION', 'SU'],
  ['su', 'SU'],
  ['East Germany', 'DD'],
  ['Ivory Coast', 'CI'],
  ['Turkey', 'TR'],
  ['Ruritania', null],
  ['', null],
])('%s is %s', (name, code) => {
  expect(findCountryCode(name)).toBe(code);
});
