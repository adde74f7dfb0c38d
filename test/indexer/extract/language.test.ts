import { expect, test } from 'vitest';
import { detectLanguage } from '../../../indexer/extract/language.ts';

test.each([
  ['en', 'The committee agreed yesterday that the new bridge should be open by the spring.'],
  ['de', 'Der Ausschuss hat gestern beschlossen, dass die neue Brücke im Frühling geöffnet wird.'],
  ['fr', 'Le comité a décidé hier que le nouveau pont serait ouvert au printemps prochain.'],
  ['ru', 'Комитет вчера решил, что новый мост должен быть открыт весной следующего года.'],
])('%s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each(['', 'Hello', '12 345 67 890 12 345 67 890 12 345', '\ud800'.repeat(40)])(
  'too little to tell: %j',
  (text) => {
    expect(detectLanguage(text)).toBeNull();
  },
);
