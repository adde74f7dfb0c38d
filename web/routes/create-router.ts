import { Router } from 'express';

/** A router that takes addresses as they are written: one state has one address, in small letters. */
export function createRouter(): Router {
  return Router({ caseSensitive: true });
}
