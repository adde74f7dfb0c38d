import type { Request, Response } from 'express';
import { OEMBED } from '../address.ts';
import { FEED } from '../export/addresses.ts';
import { EXPORT_FORMS } from '../export/export-forms.ts';
import { PROBLEMS, type Problem, type ProblemName } from '../problem.ts';
import { Message } from '../views/furniture/message.tsx';
import type { Frame } from '../views/furniture/page.tsx';
import { originOf } from './origin.ts';
import { sendPage } from './page-sender.ts';

/** What is the matter, for whoever asked. */
interface Trouble {
  readonly problem: ProblemName;
  /** What it is and what to do, a paragraph each. */
  readonly lines: readonly string[];
  /** What stands in the page's search box. */
  readonly q?: string;
  /** Where a reader can go on. */
  readonly links?: readonly { readonly label: string; readonly href: string }[];
  /** The number under which our log has it. */
  readonly reference?: string;
}

/** Says what is the matter: to a reader as a page, to a program as a problem (RFC 9457). */
export function answerProblem(response: Response, frame: Frame, trouble: Trouble): void {
  const { status, title } = PROBLEMS[trouble.problem];
  const request = response.req;
  response.vary('Accept');
  if (isForPrograms(request)) {
    const problem: Problem = {
      type: `${originOf(request)}/api#${trouble.problem}`,
      title,
      status,
      detail: trouble.lines.join(' '),
      instance: trouble.reference === undefined ? pathOf(request) : `urn:uuid:${trouble.reference}`,
    };
    response
      .status(status)
      .set('Cache-Control', 'private, no-cache')
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
    return;
  }
  const { q = '', links = [], reference } = trouble;
  const lines = [
    ...trouble.lines,
    ...(reference === undefined ? [] : [`Whoever runs this archive finds it as ${reference}.`]),
  ];
  sendPage(
    response,
    <Message frame={frame} heading={title} lines={lines} q={q} links={links} />,
    status,
  );
}

const PROGRAMS = new Set(
  [...EXPORT_FORMS.map(({ extension }) => extension), FEED, 'xml']
    .map((extension) => extension.split('.').at(-1))
    .filter((extension) => extension !== undefined),
);

/** Whether a program asks: for what is made for programs, or for JSON rather than a page. */
function isForPrograms(request: Request): boolean {
  const path = pathOf(request);
  const extension = /\.([a-z]+)$/u.exec(path)?.[1];
  return (
    path.startsWith('/api/') ||
    path === OEMBED ||
    (extension !== undefined && PROGRAMS.has(extension)) ||
    request.accepts(['html', 'json', 'application/problem+json']).toString().includes('json')
  );
}

/** The path that was asked for, whatever router is at work. */
function pathOf(request: Request): string {
  return request.originalUrl.split('?')[0] ?? '';
}
