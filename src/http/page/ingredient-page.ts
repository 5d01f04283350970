// The page of one ingredient, whole in its HTML: it reads without scripts, prints, and is found by search engines.
import type { IngredientClass } from '../../core/ingredient.ts';
import { NOTICE } from '../present.ts';
import type { IngredientAnswer } from '../schemas/catalogue.ts';
import { disagreementOf } from './disagreement.ts';
import { capital, evidenceView, scaleView, sourcesTable } from './evidence-view.ts';
import { section } from './verdict-view.ts';
import { h, html, type Tag, type View } from './view.ts';
import { counted, evidenceWords, plain, sourcesWords } from './words.ts';

export function ingredientPage(ingredient: IngredientAnswer, own: IngredientClass): string {
  const { name, grade, ratings } = ingredient;
  const title =
    grade.value === null ? `${name}: no comedogenic grade` : `${name}: comedogenic grade ${grade.value} of 5`;
  return document(title, describe(ingredient, own), [
    h(
      'div',
      { class: 'lead' },
      h('p', { class: 'over' }, own.title),
      h('h1', {}, name),
      grade.value === null
        ? h('p', { class: 'quiet' }, 'No source gives it a grade, so Porewise gives none.')
        : h(
            'div',
            { class: 'headline' },
            h('p', { class: 'big' }, h('strong', {}, String(grade.value)), ' of 5'),
            h('p', {}, gradeWords(grade)),
            scaleView(grade),
          ),
    ),
    facts(ingredient, own),
    ...(ratings.length === 0
      ? []
      : [
          section('What the sources say', evidenceView(ratings)),
          section('What they disagree about', ...disagreementOf(ratings).map((sentence) => h('p', {}, sentence))),
          section('Every source', sourcesTable(ratings)),
        ]),
    h(
      'p',
      { class: 'quiet' },
      'As data: ',
      h('a', { href: `../v1/ingredients/${encodeURIComponent(ingredient.id)}` }, 'JSON'),
    ),
  ]);
}

/** What a browser is shown where there is no such ingredient. */
export function missingIngredientPage(
  id: string,
  near: readonly { readonly id: string; readonly name: string }[],
): string {
  return document('No such ingredient', 'There is no ingredient of this name in the table.', [
    h(
      'div',
      { class: 'lead' },
      h('h1', {}, 'No such ingredient'),
      h('p', {}, `There is no ingredient "${id}" in the table.${near.length === 0 ? '' : ' Near it:'}`),
      h(
        'ul',
        {},
        near.map((other) => h('li', {}, h('a', { href: encodeURIComponent(other.id) }, other.name))),
      ),
    ),
  ]);
}

function gradeWords(grade: IngredientAnswer['grade']): string {
  const { low, high, sources } = grade;
  const said = low === null || high === null ? '' : ` ${capital(sourcesWords(sources, low, high))}.`;
  return `${capital(evidenceWords(grade))}.${said}`;
}

function facts({ oil, active, cap, aliases }: IngredientAnswer, own: IngredientClass): Tag {
  const fact = (term: string, ...text: View[]) => h('div', {}, h('dt', {}, term), h('dd', {}, ...text));
  return h(
    'dl',
    { class: 'facts' },
    fact(
      'Class',
      `${own.title}. `,
      h(
        'span',
        { class: 'quiet' },
        own.canClog ? `Can clog pores: ${own.why}.` : `Not known to clog pores: ${own.why}.`,
      ),
    ),
    fact('Oil', oil === null ? 'not an oil' : plain(oil)),
    ...(active === null ? [] : [fact('Works on pores', plain(active))]),
    ...(cap === null ? [] : [fact('At most', `${cap} % of a product, by law or physics`)]),
    ...(aliases.length === 0 ? [] : [fact('Other names', aliases.map(({ name }) => name).join(', '))]),
  );
}

function describe({ name, grade, oil, aliases }: IngredientAnswer, own: IngredientClass): string {
  const graded =
    grade.value === null
      ? 'no source grades it for comedogenicity'
      : `comedogenic grade ${grade.value} of 5, ${evidenceWords(grade)}, ${counted(grade.sources, 'independent source')}`;
  const named =
    aliases.length === 0
      ? ''
      : ` Also called ${aliases
          .slice(0, 3)
          .map((alias) => alias.name)
          .join(', ')}.`;
  return `${name} (${own.title.toLowerCase()}${oil === null ? '' : `, ${plain(oil)}`}): ${graded}.${named}`;
}

function document(title: string, description: string, content: readonly View[]): string {
  const page = h(
    'html',
    { lang: 'en' },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', {}, `${title} | Porewise`),
      h('meta', { name: 'description', content: description }),
      h('link', { rel: 'icon', href: '../page/icon.svg', type: 'image/svg+xml' }),
      h('link', { rel: 'stylesheet', href: '../page/page.css' }),
    ),
    h(
      'body',
      { class: 'ingredient' },
      h(
        'header',
        { class: 'top' },
        h('a', { class: 'brand', href: '../' }, 'Porewise'),
        h('nav', {}, h('a', { href: '../' }, 'Read a label'), h('a', { href: '../docs/' }, 'API')),
      ),
      h('main', {}, ...content),
      h('footer', {}, h('p', {}, NOTICE)),
    ),
  );
  return `<!doctype html>\n${html(page)}\n`;
}
