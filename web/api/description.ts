import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { PROBLEMS, type ProblemName, problemSchema } from '../problem.ts';
import { OPERATIONS, type Operation } from './operations.ts';

/** Raised when an answer gains a part (minor) or loses or changes one (major). */
const VERSION = '1.1.0';

/** Problems that any address can have. */
const COMMON: readonly ProblemName[] = ['malformed-address', 'too-many', 'failed', 'archive-down'];

/** What programs can ask this site, as OpenAPI 3.1; made from the schemas that its answers have. */
export function describeApi(origin: string): object {
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'On the Record',
        version: VERSION,
        description:
          'News, and what was said in it by whom. Put /api before the address of a page to read it as JSON. Absent is null, many is an array. Answers may gain parts.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: origin }],
      paths: Object.fromEntries(
        OPERATIONS.map((operation) => [operation.path, { get: operationOf(operation) }]),
      ) satisfies ZodOpenApiPathsObject,
    },
    {
      override: ({ jsonSchema }) => {
        // A client made today must read the answers of tomorrow.
        delete jsonSchema.additionalProperties;
      },
    },
  );
}

function operationOf({ id, summary, parts, parameters, required, ...operation }: Operation) {
  return {
    operationId: id,
    summary,
    requestParams: {
      path: z.object(parts),
      query: z.object(
        Object.fromEntries(
          Object.entries(parameters).map(([name, schema]) => [
            name,
            required.includes(name) ? schema : schema.optional(),
          ]),
        ),
      ),
    },
    responses: responsesOf(operation),
  };
}

function responsesOf({
  answer,
  type,
  choice,
  moves,
  problems,
}: Pick<
  Operation,
  'answer' | 'type' | 'choice' | 'moves' | 'problems'
>): ZodOpenApiResponsesObject {
  const all = [...problems, ...COMMON];
  return {
    200: { description: 'What was asked.', content: { [type]: { schema: answer } } },
    ...(choice === null
      ? {}
      : {
          300: {
            description: 'The id means several: ask for one of them.',
            content: { [type]: { schema: choice } },
          },
        }),
    ...(moves
      ? {
          301: { description: 'It is under another id for good.' },
          302: { description: 'It is under another id for now.' },
        }
      : {}),
    304: { description: 'Nothing has changed since the ETag that was sent.' },
    ...Object.fromEntries(
      [...new Set(all.map((name) => PROBLEMS[name].status))].map((status) => [
        status,
        {
          description: all
            .filter((name) => PROBLEMS[name].status === status)
            .map((name) => PROBLEMS[name].title)
            .join(', or: '),
          content: { 'application/problem+json': { schema: problemSchema } },
        },
      ]),
    ),
  };
}
