/*
 * Source: compiled by hand from agency and newspaper usage.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

import { list } from '../../data/list.ts';

/**
 * Words in capitals before a dash or a colon that are labels of a story or of a table, never a
 * place: a label that holds one is no dateline.
 */
export const NOT_DATELINES: ReadonlySet<string> = new Set(
  list(`
  update, updated, updates, correction, corrected, corrects, exclusive, breaking, analysis, opinion,
  editorial, factbox, timeline, news, story, live, watch, video, photos, photo, gallery, interview,
  feature, special, report, review, preview, profile, obituary, advisory, alert, embargo, embargoed,
  release, released, immediate, contact, note, editor, editors, reporting, writing, by, from, source,
  sources, summary, highlights, table, total, totals, net, shr, shrs, revs, qtr, quarter, year, years,
  month, months, week, weeks, day, days, ended, ending, end, loss, profit, sales, price, prices, futures,
  cash, spot, grade, rate, rates, index, deliveries, date, time, page, part, chapter, section, question,
  answer, q, a, fact, facts, background, context, key, points, read, more, see, also, follow, subscribe,
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, tomorrow, january,
  february, march, april, june, july, august, september, october, november, december, mar, apr, jun, jul,
  jan, feb, aug, sep, sept, oct, nov, dec, winner, winners, result, results, score, scores, final,
  tentative, tentatively, unchanged, bid, offer, opening, closing, close, open
`),
);

/** Small words inside names of places, written small: "Rio de Janeiro", "Stratford-upon-Avon". */
export const PLACE_PARTICLES: ReadonlySet<string> = new Set(
  list(`
  de, da, do, dos, das, del, di, du, des, la, le, les, el, al, es, au, aux, sur, sous, of, on, upon, in,
  the, and, am, an, der, den, und, ob, en, am, y, e, ez, et, van, von, i, na
`),
);
