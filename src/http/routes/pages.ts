// The pages for people: GET /, its files, and GET /ingredients/{id}. Links are relative, so that they hold under any path.
import fastifyStatic from '@fastify/static';
import { policyOf } from '../../core/policy.ts';
import type { App } from '../app.ts';
import { ingredientPage, missingIngredientPage } from '../page/ingredient-page.ts';
import { protectPages } from '../pages.ts';
import { presentIngredient } from '../present.ts';
import { ProblemError } from '../problems.ts';

const SUGGESTED = 5;
const { threshold } = policyOf();

/** `folder` holds index.html and page/, as build-page.mjs makes them. */
export async function pageRoutes(app: App, folder: string): Promise<void> {
  await protectPages(app);
  app.addHook('onRequest', async (request, reply) => {
    // A relative link reads the address up to its last slash, so the slash has to be right.
    const [path = '', query] = request.originalUrl.split('?');
    const isFolder = request.routeOptions.url?.endsWith('/') === true;
    if (path.endsWith('/') === isFolder) return undefined;
    const last = path
      .split('/')
      .filter((part) => part !== '')
      .at(-1);
    const right = isFolder ? `${last}/` : `../${last}`;
    return reply.redirect(query === undefined ? right : `${right}?${query}`, 308);
  });

  await app.register(fastifyStatic, { root: folder, wildcard: false });

  app.get('/ingredients/:id', { schema: { hide: true }, config: { cacheable: true } }, async (request, reply) => {
    const { id } = request.params as { id: string };
    const { catalogue, search } = request.service;
    const ingredient = catalogue.get(id);
    if (ingredient !== undefined) {
      const page = ingredientPage(presentIngredient(ingredient, threshold), ingredient.class);
      return reply.type('text/html; charset=utf-8').send(page);
    }
    if (request.accepts().type(['text/html', 'application/json']) !== 'text/html')
      throw new ProblemError('not_found', `There is no ingredient "${id}".`);
    const near = search(id.replaceAll('-', ' ')).slice(0, SUGGESTED);
    return reply.status(404).type('text/html; charset=utf-8').send(missingIngredientPage(id, near));
  });
}
