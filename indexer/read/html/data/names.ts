/*
 * Source: compiled by hand from the house habits of news sites.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

/**
 * What papers call the parts of a page, in class names and ids; each is matched against class, id and
 * role together.
 */

/** Parts that are no part of the article. */
export const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|footer|sidebar|side-bar|rail|related|recommend\w*|promo\w*|teaser|newsletter\w*|subscribe\w*|subscription\w*|signup|sign-up|share|sharing|sharebar|social\w*|comments?|disqus|advert\w*|ads?|ad-\w+|sponsor\w*|taboola|outbrain|cookie\w*|consent|gdpr|banner|popup|modal|overlay|toolbar|widget|trending|most-(?:read|popular)|popular|pagination|pager|tags?|tag-list|topics-list|author-(?:bio|box|card)|about-author|bio|read-?more|readmore|more-(?:on|from|stories)|further-reading|skip|screen-reader\w*|sr-only|visually-?hidden|print-only|donat\w*|contribut\w*|feedback|fact-?box|fakta-?boks|faktaruta|info-?box|info-?kasten|jump|toc|table-of-contents|disclaimer|copyright|legal|player|playlist|gallery-thumbs|hidden|metadata|article-(?:meta|tags|footer|share)|entry-(?:meta|footer)|post-(?:meta|footer|nav\w*|tags))(?=$|[\s_-])/iu;

/** Parts that are never the article, however long: consent banners, comments, dialogs to sign in. */
export const CERTAIN_FURNITURE_NAMES =
  /(?:^|[\s_-])(?:onetrust\w*|ot-sdk\w*|cookie-?(?:banner|notice|consent|policy|law|bar|modal|message|settings)\w*|consent-(?:banner|sdk|modal|layer|manager|wall)|gdpr\w*|didomi\w*|usercentrics\w*|cmp(?:box|wrapper)\w*|sp_message\w*|privacy-?(?:modal|bar|banner|notice|settings|pref)\w*|older-?browser|disqus\w*|(?:user-)?comments?-(?:list|section|container|thread|area|wrapper)|login-(?:modal|dialog|form)|registration-(?:modal|form))(?=$|[\s_-])/iu;

/** What others wrote elsewhere, shown inside an article by their own sites' means. */
export const EMBED_NAMES =
  /(?:^|[\s_-])(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|bluesky-embed|mastodon-embed|reddit-(?:card|embed-bq)|threads-post|text-post-media|telegram-post|vk-post)(?=$|[\s_-])/iu;

/** Containers that papers name as the article's body. */
export const BODY_NAMES =
  /(?:^|[\s_-])(?:article[-_]{0,2}(?:body|content|text|copy|main)|story[-_]{0,2}(?:body|content|text)|entry[-_]{1,2}content|post[-_]{0,2}(?:content|body|text)|body[-_]{0,2}(?:content|text|copy)|main-?content|page-content|rich-?text|prose)(?=$|[\s_-])/iu;

/** Captions and credits of pictures. */
export const CAPTION_NAMES =
  /(?:^|[\s_-])(?:(?:\w+-)?captions?(?:-\w+)?|figcaption|wp-caption(?:-\w+)?|image-(?:credit|caption|description)|photo-?(?:credit|caption)|media-?(?:caption|credit)|credits?|cutline)(?=$|[\s_-])|[a-z]Caption(?=$|[\s_-])/iu;

/** Parts of a caption that name who took the picture. */
export const CREDIT_NAMES =
  /(?:^|[\s_-])(?:\w*credits?|copyright\w*|\w*source|photographer|photo-?by|agency|rights|byline|quelle|autor|author|attribution|sr-only|visually-?hidden)(?=$|[\s_-])|(?:Credit|Copyright|Source)s?\b/u;

/** A credit at a caption's end, as papers in several languages print it. */
export const CAPTION_CREDIT =
  /\s*[([|–—-]?\s*(?:©|\(c\)|(?:photo(?:graph)?s?|pictures?|images?|illustration|credits?|foto|fotos|bild|bilder|quelle|crédit|crédits|source|grafik|getty images|copyright)\s?(?::|by\b|\/)|via getty|getty images)[^.]{0,160}\.?$/iu;

/**
 * A credit without a word that says so: names in brackets ("(AP)"), behind a stroke (" / AFP"), or
 * behind the caption's full stop ("… in Vale. Supplied").
 */
export const TRAILING_CREDIT =
  /\s*\((?!Archiv|Symbol|File|Left|Right)\p{Lu}[\p{L}.'’]*(?:[\s/]\p{Lu}[\p{L}.'’]*){0,4}\)\.?$|\s+\/\s*\p{Lu}[\p{L}\s/.]{1,40}$|(?<=[.!?]["”’)]?)\s+(?:\p{Lu}[\p{L}’'-]*\.?|by|von|for|via|&|\/|\|)(?:[\s/,|]+(?:\p{Lu}[\p{L}’'-]*\.?|by|von|for|via|&|\/|\|)){0,7}$/u;

export const PULL_QUOTE_NAMES = /pull-?quote|pullquote|callout-quote|blockquote--pull/iu;

export const STANDFIRST_NAMES =
  /(?:^|[\s_-])(?:standfirst|stand-first|dek|deck|sub-?head(?:line|ing)?|subtitle|article-(?:summary|intro|lead|dek|subtitle|description)|summary|strapline|excerpt|teaser-text|chapo|vorspann)(?=$|[\s_-])/iu;

/** Elements that name the writer; also in camel case, as scripts name their classes. */
export const BYLINE_NAMES =
  /(?:^|[\s_-])(?:by-?line\w*|authors?(?:_?names?)?(?:[-_]?\d)?|auth-?name|author-?(?:names?|link|info-name|list)\w*|article-?authors?|writer|contributor|posted-by|written-by|entry-author|auteurs?|autor(?:en)?|c-byline\w*)(?=$|[\s_-])|(?:^|[\s_-])[A-Za-z]*(?:Author|Byline|[aA]uth(?=Name))(?:Names?|Link|List)?(?=$|[\s_-])/u;

/** Addresses of a writer's own page. */
export const AUTHOR_PATH =
  /\/(?:authors?|by|byline|people|staff|writers?|reporters?|journalists?|contributors?|columnists?|profiles?|autor(?:en|es)?|auteurs?|autori|person)\/[^/?#]*[a-z]/iu;

/** Titles of pages that hold no article. */
export const ERROR_TITLES =
  /^(?:(?:error\s*)?(?:400|401|403|404|410|429|500|502|503)\b|page not found|not found|access denied|forbidden|just a moment|attention required|are you a robot|service unavailable|bad gateway|internal server error)/iu;

/** Elements inside a heading that hold its kicker. */
export const KICKER_NAMES = /kicker|label|eyebrow|overline|section|tag/iu;

/** Where a page says in which section it stands. */
export const BREADCRUMB_NAMES = /bread-?crumbs?/iu;
