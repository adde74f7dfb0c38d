/*
 * Source: compiled by hand from folders of saved pages.
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

/**
 * Files that lie beside articles in a saved folder and are never articles themselves: browsers' and
 * crawlers' page furniture. By extension, since opening each picture of a web archive only to refuse
 * it would bury the real failures.
 */
export const PASSED_OVER: ReadonlySet<string> = new Set([
  '.avif',
  '.bmp',
  '.css',
  '.eot',
  '.gif',
  '.ico',
  '.jpeg',
  '.jpg',
  '.js',
  '.map',
  '.mjs',
  '.mp3',
  '.mp4',
  '.ogg',
  '.otf',
  '.png',
  '.svg',
  '.ttf',
  '.webm',
  '.webp',
  '.woff',
  '.woff2',
]);
