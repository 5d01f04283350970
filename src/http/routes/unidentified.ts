// GET /v1/unidentified: the names that labels hold and the table does not, most often seen first.
import type { App } from '../app.ts';
import { TAGS } from '../openapi.ts';
import { ProblemError } from '../problems.ts';
import { problems } from '../schemas/shared.ts';
import { UNIDENTIFIED_DEFAULT, UnidentifiedAnswer, UnidentifiedQuery } from '../schemas/unidentified.ts';

export interface UnidentifiedName {
  readonly name: string;
  readonly count: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

export interface UnidentifiedNames {
  /** The names counted most often, and how many are kept; null where they cannot be read now. */
  mostOften(limit: number): { readonly items: readonly UnidentifiedName[]; readonly total: number } | null;
}

const RETRY_S = 30;

export function unidentifiedRoutes(app: App, names: UnidentifiedNames | null): void {
  app.get(
    '/v1/unidentified',
    {
      schema: {
        operationId: 'listUnidentified',
        tags: [TAGS.table],
        summary: 'Names most often not identified',
        description: 'What to add to the table next. Kept only where the operator has set UNIDENTIFIED_LOG.',
        querystring: UnidentifiedQuery,
        response: { 200: UnidentifiedAnswer, ...problems(400, 404, 406) },
      },
    },
    async (request, reply) => {
      if (names === null) {
        throw new ProblemError(
          'not_found',
          'Names that were not identified are not kept here. To keep them, start Porewise with UNIDENTIFIED_LOG set to the path of a file, such as UNIDENTIFIED_LOG=unidentified.db.',
        );
      }
      const { limit = UNIDENTIFIED_DEFAULT } = request.query as UnidentifiedQuery;
      const kept = names.mostOften(limit);
      if (kept === null) {
        throw new ProblemError('unidentified_unreadable', 'The file cannot be read now; the log says why.', [], {
          'retry-after': String(RETRY_S),
        });
      }
      reply.header('cache-control', 'no-store');
      return { items: [...kept.items], total: kept.total };
    },
  );
}
