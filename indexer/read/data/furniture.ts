/*
 * Source: compiled by hand from the house habits of English, German, French, Spanish, Italian, Dutch and Nordic
 *   papers.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

/**
 * Words that papers print around an article and that are no part of it. Each pattern
 * is matched against a whole line or paragraph with white space collapsed.
 */

/** A line that is wholly furniture. */
export const FURNITURE: readonly RegExp[] = [
  /^(?:media|video|audio) playback is (?:un|not )supported\b/iu,
  /^(?:your|this) (?:browser|device) (?:does not|doesn['’]t) support\b/iu,
  /^(?:to (?:play|view) this (?:video|content)|(?:(?:please|you need to|you must) )?enable javascript)\b/iu,
  /^(?:video|audio) (?:player|unavailable)\b.{0,60}$/iu,
  /^(?:image|photo|picture) (?:copyright|source|credit)s?\b.{0,100}$/iu,
  /^(?:photo|photograph|image|picture|foto|bild|photographie|crédit photo) ?: ?.{1,100}$/iu,
  /^(?:advertisement|advertising|ad|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|annonse|annons|reklam)s?(?: - .{1,60})?:?$/iu,
  /^(?:story|article|post) continues (?:below|after)\b.{0,60}$/iu,
  /^(?:continue|keep) reading\b.{0,80}$/iu,
  /^(?:read more|read also|read next|see also|also read|more on this|more like this|recommended(?: reading| stories)?|related(?: stories| articles| content| coverage| topics| links)?|most read|trending(?: now)?|editor['’]s picks?|watch(?: next| now)?|don['’]t miss)(?: ?[:|»>-] ?.{0,240}|\.{3}|…)?$/iu,
  /^(?:mehr zum thema|lesen sie (?:auch|mehr|hier|dazu)|lesetipp|auch interessant|zum thema|lire aussi|à lire(?: aussi)?|lee también|leer más|te puede interesar|leggi anche|lees ook|lees meer|les også|läs också|læs også|läs mer|les mer|læs mere)\b.{0,240}$/iu,
  /^(?:share|share (?:this|on|via|with|the)\b.{0,60}|tweet|e-?mail|print|save|copy link|link copied|facebook|twitter|whatsapp|linkedin|x|comments?|\d{1,5} comments?|view comments|leave a comment|post a comment|teilen|partager|compartir|condividi|delen)$/iu,
  /^(?:sign up|subscribe|register|sign in|log ?in)\b.{0,240}$/iu,
  /^(?:already an? (?:subscriber|member)|to (?:continue|keep|finish) reading|(?:this|the rest of this) (?:article|story|content) is (?:only )?(?:for|available to|exclusive to) (?:our )?(?:paying |premium )?(?:subscribers|members))\b.{0,200}$/iu,
  /^(?:get|have) (?:the|our|your|all the) .{0,60}(?:newsletter|inbox|delivered)\b.{0,160}$/iu,
  /^(?:follow|like|join|find) (?:us|bbc|[\p{Lu}][\p{L}. ]{2,40}) on (?:facebook|twitter|instagram|x|telegram|whatsapp|linkedin|youtube|google)\b.{0,160}$/iu,
  /^(?:click|tap|swipe) (?:here|to|on)\b.{0,160}$/iu,
  /^(?:this (?:article|story|content) (?:is|contains) (?:affiliate|sponsored))\b.{0,240}$/iu,
  /^(?:skip to|jump to|back to top|scroll down|loading|view (?:gallery|image|all|more)|show (?:more|less)|see (?:more|all))\b.{0,60}$/iu,
  /^(?:©|\(c\)|copyright ?©?) ?.{0,160}$/iu,
  /^all rights reserved\b.{0,200}$/iu,
  /^\d{1,3} (?:min(?:ute)?s?|Min\.?|Minuten) (?:read|lesezeit|lesen)$/iu,
  /^(?:reading time|lesezeit|temps de lecture)\b.{0,40}$/iu,
  /^(?:this|our) (?:web)?site uses cookies\b.{0,280}$/iu,
  /^(?:if you (?:purchase|buy|click)|when you (?:purchase|buy|click)|purchases made through|we may (?:earn|receive)|in our content, we|.{1,80} editors (?:select|choose))\b.{0,280}\b(?:commission|compensation|affiliate)\w*\b.{0,300}$/iu,
  /^(?:this newsletter may contain|thanks for signing up|thank you for (?:signing up|subscribing)|your subscription has been|our journalism needs your support|a version of this article (?:appears|appeared) in print)\b.{0,300}$/iu,
  /^(?:\d{1,3} of \d{1,3}|\d{1,3} ?\/ ?\d{1,3})$/u,
  /^(?:(?:first |originally |last )?(?:published|updated|aktualisiert|publié|publicado|actualizado|aktualizacja|publikacja)[: ] ?){1,2}.{0,24}\d{4}.{0,70}$/iu,
  /^you['’]ll be asked to sign in\b.{0,80}$/iu,
  /^[\s\p{P}\p{S}]+$/u,
];

/** Words printed before a caption; what follows is the caption. */
export const CAPTION_PREFIX =
  /^(?:(?:image|media|photo|picture|video|figure) caption|caption|bildunterschrift|légende|pie de foto)[,:]? ?(?=\S)/iu;

/** A note by the paper that something was put right. */
export const CORRECTION =
  /^(?:correction|corrections|clarification|update|editor['’]?s note|korrektur|anmerkung der redaktion|rectificatif|note)(?: ?[:(—–-]|,? \d|\s(?:appended|on)\b)|^(?:this|an earlier version of this|a previous version of this|an earlier version of the|a previous version of the) (?:article|story|report|post|piece|headline)\b.{0,80}\b(?:amended|corrected|updated|misstated|misspelled|misidentified|said|stated|incorrectly|has been|was)\b/iu;

/** Words that papers print where the rest of an article is for subscribers. */
export const REST_IS_SOLD =
  /\b(?:(?:subscribe|sign (?:in|up)|log ?in|register|join|subscription|account|membership)\b.{0,80}\b(?:to|and) (?:read (?:on|more|this|the (?:full|rest|whole|entire))|(?:continue|keep|finish) reading|unlock|(?:get|gain|have) (?:full )?access)|to (?:continue|keep|finish) reading|already an? (?:subscriber|member)|(?:for|to) (?:[a-z]+ )?(?:subscribers|members) only|(?:subscriber|member)s?[- ](?:only|exclusive)|weiterlesen mit|jetzt weiterlesen|(?:nur )?für abonnenten|réservé (?:aux|à nos) abonnés|pour lire la suite|para (?:seguir|continuar) leyendo|solo para suscriptores|per continuare a leggere|alleen voor abonnees|for å lese (?:videre|hele)|läs vidare|læs videre)\b/iu;
