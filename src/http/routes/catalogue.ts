// The table to look at: GET /v1/ingredients, /v1/ingredients/{id}, /v1/classes, /v1/sources, /v1/dataset.
import { Type } from '@sinclair/typebox';
import { policyOf } from '../../core/policy.ts';
import type { App } from '../app.ts';
import { TAGS } from '../openapi.ts';
import { countsOf, LICENCE, NOTICE, presentClass, presentIngredient, presentItem } from '../present.ts';
import { ProblemError } from '../problems.ts';
import {
  BrowseAnswer,
  BrowseQuery,
  ClassesAnswer,
  DatasetAnswer,
  IngredientAnswer,
  PAGE_DEFAULT,
  SourcesAnswer,
} from '../schemas/catalogue.ts';
import { NotModified, problems } from '../schemas/shared.ts';

// Whether a grade is contested depends on a threshold; where nobody chose one, it is the standard policy's.
const { threshold } = policyOf();

export function catalogueRoutes(app: App): void {
  const config = { cacheable: true };
  const tags = [TAGS.table];

  app.get(
    '/v1/ingredients',
    {
      config,
      schema: {
        operationId: 'browseIngredients',
        tags,
        summary: 'Browse and search the table',
        description:
          'Pages through the ingredients in order of name, or with `q` the best fits first. Filters may be combined.',
        querystring: BrowseQuery,
        response: { 200: BrowseAnswer, 304: NotModified, ...problems(400, 406) },
      },
    },
    async (request) => {
      const { q, gradeMin, gradeMax, oil, class: classId, limit = PAGE_DEFAULT, cursor } = request.query as BrowseQuery;
      const { catalogue, search, dataset } = request.service;
      if (classId !== undefined && !catalogue.classes.some(({ id }) => id === classId))
        throw refusal('class', 'is not a class; GET /v1/classes lists them');
      const from = cursor === undefined ? 0 : readCursor(cursor, dataset.version);
      const all = q === undefined ? catalogue.ingredients : search(q);
      const fitting = all.filter(
        ({ grade, oil: own, class: { id } }) =>
          (gradeMin === undefined || (grade.value !== null && grade.value >= gradeMin)) &&
          (gradeMax === undefined || (grade.value !== null && grade.value <= gradeMax)) &&
          (oil === undefined || own === oil) &&
          (classId === undefined || id === classId),
      );
      const items = fitting.slice(from, from + limit).map((ingredient) => presentItem(ingredient, threshold));
      const next = from + limit;
      return {
        items,
        nextCursor: next < fitting.length ? writeCursor(next, dataset.version) : null,
        total: fitting.length,
      };
    },
  );

  app.get(
    '/v1/ingredients/:id',
    {
      config,
      schema: {
        operationId: 'getIngredient',
        tags,
        summary: 'One ingredient with its names, grade and sources',
        description: 'Shows every rating of the ingredient side by side, so that a grade can be judged by its sources.',
        params: Type.Object({
          id: Type.String({
            maxLength: 400,
            description: 'Its id, as in a finding.',
            examples: ['cocos-nucifera-oil'],
          }),
        }),
        response: { 200: IngredientAnswer, 304: NotModified, ...problems(400, 404, 406) },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string };
      const ingredient = request.service.catalogue.get(id);
      if (ingredient === undefined) throw new ProblemError('not_found', `There is no ingredient "${id}".`);
      return presentIngredient(ingredient, threshold);
    },
  );

  app.get(
    '/v1/classes',
    {
      config,
      schema: {
        operationId: 'listClasses',
        tags,
        summary: 'The classes, and which of them can clog pores',
        description: 'An ingredient without a grade is judged by its class.',
        response: { 200: ClassesAnswer, 304: NotModified, ...problems(406) },
      },
    },
    async ({ service }) => ({ items: service.catalogue.classes.map(presentClass) }),
  );

  app.get(
    '/v1/sources',
    {
      config,
      schema: {
        operationId: 'listSources',
        tags,
        summary: 'The sources that ratings cite',
        description: 'Papers, charts and laws, with what kind of evidence each gives.',
        response: { 200: SourcesAnswer, 304: NotModified, ...problems(406) },
      },
    },
    async ({ service }) => ({ items: [...service.catalogue.sources] }),
  );

  app.get(
    '/v1/dataset',
    {
      config,
      schema: {
        operationId: 'getDataset',
        tags,
        summary: 'Which data this is',
        description:
          'The version of data and program, and how much the table holds. The same version gives the same answers.',
        response: { 200: DatasetAnswer, 304: NotModified, ...problems(406) },
      },
    },
    async ({ service: { dataset, catalogue, overlay } }) => ({
      ...dataset,
      counts: countsOf(catalogue),
      overlay,
      licence: LICENCE,
      notice: NOTICE,
    }),
  );
}

/** Opaque to the client: the place to go on from, and the dataset whose order it belongs to. */
function writeCursor(from: number, version: string): string {
  return Buffer.from(`${version}:${from}`).toString('base64url');
}

function readCursor(cursor: string, version: string): number {
  const [of, from] = Buffer.from(cursor, 'base64url').toString().split(':');
  if (of !== version || from === undefined || !/^\d{1,9}$/.test(from))
    throw refusal('cursor', 'is not a cursor of this dataset; begin without one');
  return Number(from);
}

/** Of a parameter whose schema cannot tell that it fits nothing here. */
function refusal(parameter: string, message: string): ProblemError {
  return new ProblemError('invalid_request', `${parameter} ${message}.`, [{ pointer: `/${parameter}`, message }]);
}
