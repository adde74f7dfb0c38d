/*
 * Source: compiled by hand from the house habits of papers.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

/**
 * What papers print below an article. Each pattern is matched against a whole block.
 */

/** A heading over links to other articles. */
export const RELATED_HEADING =
  /^(?:more (?:in|from|on|must-reads|great|top|stories|news|like|about)\b.{0,60}|you (?:may|might) (?:also )?(?:like|be interested).{0,30}|(?:related|recommended|similar|latest|popular|trending|top|other) (?:stories|articles|news|posts|reading|content|topics|links|coverage).{0,30}|related|recommended|read (?:more|next|also).{0,60}|most (?:read|popular|viewed).{0,30}|what to read next|don['’]t miss.{0,30}|keep reading|up next|editor['’]?s['’]? (?:picks|choice).{0,30}|from (?:around )?the web|mehr (?:zum thema|aus|von|themen|zu)\b.{0,60}|das könnte (?:sie|dich|ihnen) auch.{0,30}|auch interessant|lesen sie auch.{0,30}|meistgelesen.{0,30}|weitere (?:artikel|themen|nachrichten|meldungen).{0,30}|à lire aussi|lire aussi|sur le même sujet|plus d['’](?:infos|actualités).{0,30}|les plus lus|te puede interesar|más (?:noticias|información|sobre).{0,40}|lo más (?:leído|visto).{0,20}|leggi anche|potrebbe interessarti.{0,20}|lees ook|meer (?:over|nieuws).{0,40}|les også|läs (?:också|mer).{0,40}|læs også)\s*:?$/iu;

/** What follows a writer's name in a line about the writer. */
export const BIOGRAPHY =
  /^,? (?:is|was|has been|writes|wrote|covers|reports|joined|works|contributes|can be|is a|ist|schreibt|arbeitet|berichtet|est|es|è|scrive|escribe|écrit)\b/iu;

/** How to reach the writer or the paper. */
export const CONTACT =
  /^(?:contact|reach|e-?mail|write to|follow|you can (?:reach|contact|follow)|do you have a (?:story|tip|news)|got a (?:news )?(?:tip|story)|have a (?:tip|story|news tip)|know more\?|send (?:us|your)|to (?:report|comment on)|for more (?:news|stories|coverage)|fehler (?:auf|gefunden|entdeckt)|wir freuen uns über)\b.{0,300}$|\b(?:can|may) be (?:reached|contacted|followed)\b.{0,160}$|^\S+@\S+\.\S+$/iu;

/** Who reported, wrote and edited, as wires print it. */
export const CREDIT =
  /^contributing: .{0,200}$|\bcontributed to this (?:report|article|story)\b.{0,40}$|^\(?(?:additional )?(?:reporting|writing|editing|compiled|written|edited|with files|with reporting|with inputs?) (?:by|from)\b.{0,300}\)?$|^\(?(?:with|contains) (?:inputs?|additional reporting|files) from\b.{0,160}$|^(?:our standards: the )?.{0,40}trust principles\.?$|^dieses thema im programm\b.{0,200}$|^(?:more information|journal (?:information|reference)|story source|provided by|materials provided by|citation|cite this page|this document is subject to copyright|disclaimer|all rights reserved)\b.{0,420}$/iu;
