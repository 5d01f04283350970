// The table to look at: GET /v1/ingredients, /v1/ingredients/{id}, /v1/classes, /v1/sources, /v1/dataset.
import { Type } from '@sinclair/typebox';
import { policyOf } from "../../core/policy.js";
import { TAGS } from "../openapi.js";
import { countsOf, LICENCE, NOTICE, presentClass, presentIngredient, presentItem } from "../present.js";
import { ProblemError } from "../problems.js";
import { BrowseAnswer, BrowseQuery, ClassesAnswer, DatasetAnswer, IngredientAnswer, PAGE_DEFAULT, SourcesAnswer, } from "../schemas/catalogue.js";
import { problems } from "../schemas/shared.js";
// Whether a grade is contested depends on a threshold; where nobody chose one, it is the standard policy's.
const { threshold } = policyOf();
export function catalogueRoutes(app, { catalogue, search, dataset }) {
    const config = { cacheable: true };
    const tags = [TAGS.table];
    app.get('/v1/ingredients', {
        config,
        schema: {
            operationId: 'browseIngredients',
            tags,
            summary: 'Browse and search the table',
            description: 'In order of name, or with `q` the best fits first.',
            querystring: BrowseQuery,
            response: { 200: BrowseAnswer, ...problems(400, 406) },
        },
    }, async (request) => {
        const { q, gradeMin, gradeMax, oil, class: classId, limit = PAGE_DEFAULT, cursor } = request.query;
        const from = cursor === undefined ? 0 : readCursor(cursor, dataset.version);
        const all = q === undefined ? catalogue.ingredients : search(q);
        const fitting = all.filter(({ grade, oil: own, class: { id } }) => (gradeMin === undefined || (grade.value !== null && grade.value >= gradeMin)) &&
            (gradeMax === undefined || (grade.value !== null && grade.value <= gradeMax)) &&
            (oil === undefined || own === oil) &&
            (classId === undefined || id === classId));
        const items = fitting.slice(from, from + limit).map((ingredient) => presentItem(ingredient, threshold));
        const next = from + limit;
        return {
            items,
            nextCursor: next < fitting.length ? writeCursor(next, dataset.version) : null,
            total: fitting.length,
        };
    });
    app.get('/v1/ingredients/:id', {
        config,
        schema: {
            operationId: 'getIngredient',
            tags,
            summary: 'One ingredient with its names, grade and sources',
            params: Type.Object({
                id: Type.String({ maxLength: 400, description: 'As in a finding, e.g. cocos-nucifera-oil.' }),
            }),
            response: { 200: IngredientAnswer, ...problems(404, 406) },
        },
    }, async (request) => {
        const { id } = request.params;
        const ingredient = catalogue.get(id);
        if (ingredient === undefined)
            throw new ProblemError('not_found', `There is no ingredient "${id}".`);
        return presentIngredient(ingredient, threshold);
    });
    app.get('/v1/classes', {
        config,
        schema: {
            operationId: 'listClasses',
            tags,
            summary: 'The classes, and which of them can clog pores',
            response: { 200: ClassesAnswer, ...problems(406) },
        },
    }, async () => ({ items: catalogue.classes.map(presentClass) }));
    app.get('/v1/sources', {
        config,
        schema: {
            operationId: 'listSources',
            tags,
            summary: 'The sources that ratings cite',
            response: { 200: SourcesAnswer, ...problems(406) },
        },
    }, async () => ({ items: [...catalogue.sources] }));
    app.get('/v1/dataset', {
        config,
        schema: {
            operationId: 'getDataset',
            tags,
            summary: 'Which data this is',
            response: { 200: DatasetAnswer, ...problems(406) },
        },
    }, async () => ({ ...dataset, counts: countsOf(catalogue), licence: LICENCE, notice: NOTICE }));
}
/** Opaque to the client: the place to go on from, and the dataset whose order it belongs to. */
function writeCursor(from, version) {
    return Buffer.from(`${version}:${from}`).toString('base64url');
}
function readCursor(cursor, version) {
    const [of, from] = Buffer.from(cursor, 'base64url').toString().split(':');
    if (of !== version || from === undefined || !/^\d{1,9}$/.test(from)) {
        const fault = { pointer: '/cursor', message: 'is not a cursor of this dataset; begin without one' };
        throw new ProblemError('invalid_request', `cursor ${fault.message}.`, [fault]);
    }
    return Number(from);
}
//# sourceMappingURL=catalogue.js.map