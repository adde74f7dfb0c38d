import { expect, test } from 'vitest';
import { personIdOf } from '../../../src/domain/person-id.ts';
import { romanise } from '../../../src/domain/romanise.ts';

test.each([
  ['Сергей Лавров', 'Sergey Lavrov'],
  ['Юрий Хрущёв', 'Yury Khrushchyov'],
  ['Зеленський', 'Zelensky'],
  ['Анатолий', 'Anatoly'],
  ['Дарья', 'Darya'],
  ['Ada Brook', 'Ada Brook'],
  ['', ''],
])('%s is %s', (name, latin) => {
  expect(romanise(name)).toBe(latin);
});

test('a name in another script is the same person', () => {
  expect(personIdOf('Сергей Лавров')).toBe(personIdOf('Sergei Lavrov'));
  expect(personIdOf('Володимир Зеленський')).toBe(personIdOf('Volodymyr Zelenskyy'));
});
