/*
 * Source: JSON Feed 1.1 (jsonfeed.org), schema.org's NewsArticle, and the common names of public news corpora.
 * Licence: JSON Feed: public domain; schema.org: CC BY-SA 3.0; names of fields.
 */

/**
 * Names under which exports of archives, scrapers and feeds keep the parts of an article, in the order
 * in which they are believed. Names are compared without case, blanks, dashes and underscores.
 */
export const FIELDS = {
  headline: ['headline', 'title'],
  byline: ['byline', 'author', 'authors', 'creator', 'by'],
  html: ['contenthtml', 'bodyhtml', 'html', 'bodyxhtml'],
  text: ['contenttext', 'articlebody', 'body', 'text', 'content', 'fulltext', 'maintext'],
  summary: ['summary', 'description', 'abstract'],
  url: ['url', 'link', 'canonicalurl', 'externalurl'],
  publisher: ['publisher', 'source', 'publication', 'newspaper', 'site', 'sitename', 'outlet'],
  section: ['section', 'articlesection', 'category'],
  published: ['datepublished', 'published', 'publishedat', 'publicationdate', 'pubdate', 'date'],
  modified: ['datemodified', 'modified', 'updated', 'updatedat'],
  language: ['inlanguage', 'language', 'lang'],
  keywords: ['keywords', 'tags', 'topics'],
} as const;
