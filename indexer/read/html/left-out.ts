/** Why a part of a page is not in the article, and the words in which that is told. */
const LEFT_OUT_REASONS = {
  named: 'the page names it as furniture',
  element: 'navigation, a form or the like',
  hidden: 'hidden on the page',
  outside: 'outside of the article',
  embed: 'shown from another site',
  links: 'leads elsewhere: nearly all of it is links',
  teaser: 'another article',
  furniture: 'a line that papers print around articles',
  label: 'neither a paragraph nor a sentence',
  byline: 'the byline',
  date: 'the date line',
  headline: 'the headline or kicker printed again',
  repeated: 'printed twice',
  related: 'below a heading that leads to other articles',
  biography: 'about the writer',
  contact: 'how to reach the paper',
  credit: 'who reported and edited',
  'heads-nothing': 'heads nothing that was kept',
} as const;

export type LeftOutReason = keyof typeof LEFT_OUT_REASONS;

/** Told of each part that is left out, in printed order for parts of one kind. */
export type Leave = (text: string, why: LeftOutReason) => void;
