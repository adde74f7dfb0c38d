import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Frame } from '../views/furniture/page.tsx';
import { answerProblem } from './answer-problem.tsx';

/** What one address may ask or send, of each process. */
interface Bound {
  readonly most: number;
  /** "pages". */
  readonly what: string;
  readonly within: keyof typeof WINDOWS;
  /** What is not counted; absent: everything is. */
  readonly skip?: (request: Request) => boolean;
}

/** Times in which requests are counted, in ms. */
const WINDOWS = { 'a minute': 60_000, 'an hour': 3_600_000 } as const;

/** Lets an address ask or send no more than it may, and says when it can go on. */
export function bounded(
  frame: () => Frame,
  { most, what, within, skip = () => false }: Bound,
): RequestHandler {
  return rateLimit({
    windowMs: WINDOWS[within],
    limit: most,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Anybody can send that header: where no server stands in front, it is not believed, and no fault.
    validate: { xForwardedForHeader: false },
    skip,
    handler: (_request, response) => {
      answerProblem(response, frame(), {
        problem: 'too-many',
        lines: [
          `More than ${most} ${what} in ${within} came from this address. Wait ${within}, then go on.`,
        ],
      });
    },
  });
}
