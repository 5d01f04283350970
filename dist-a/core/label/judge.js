import { headingAt, innerHeadings } from "./heading-at.js";
import { CODE, DISCLAIMER, NEGATIVE, PRODUCT_NOUN, SEE_ELSEWHERE } from "./headings.js";
import { splitItems } from "./items.js";
import { trimMarks, trimSpace } from "./span.js";
import { weigh } from "./weigh.js";
const NOTHING = { known: 0, items: 0, plain: 0, dosed: false, heading: null, bullet: false, product: null };
export function judge(page, clause) {
    const cuts = innerHeadings(page, clause);
    if (cuts.length === 0)
        return judgeStretch(page, clause, false);
    return [clause.start, ...cuts].flatMap((start, n) => {
        const stretch = { start, end: cuts[n] ?? clause.end, breaks: n === 0 ? clause.breaks : 0 };
        return judgeStretch(page, stretch, n > 0);
    });
}
function judgeStretch(page, clause, isInner) {
    const { text } = page;
    const { breaks } = clause;
    const span = trimSpace(text, clause);
    if (span.start >= span.end)
        return [];
    if (isCode(page, span))
        return [{ ...NOTHING, ...span, breaks, verdict: 'noise' }];
    const denied = phraseIn(page, span);
    if (denied !== null) {
        const at = listBefore(page, span, denied.at);
        const product = denied.verdict === 'disclaimer' ? productElsewhere(text.slice(span.start, span.end)) : null;
        const rest = { ...NOTHING, start: at, end: span.end, breaks, verdict: denied.verdict, product };
        if (at === span.start)
            return [rest];
        return [...judgeStretch(page, { start: span.start, end: at, breaks }, isInner), { ...rest, breaks: 0 }];
    }
    const bullet = /^(?:[-–—•+]\s?|\*\s)[\p{L}\d]/u.test(text.slice(span.start, span.start + 4));
    const heading = headingAt(page, span);
    if (heading === null) {
        const weight = weigh(page, span);
        return [{ ...weight, ...span, breaks, heading, bullet, product: titleOf(page, span, weight) }];
    }
    const body = trimSpace(text, { start: heading.span.end, end: span.end });
    const weight = weighHeaded(page, heading, body, isInner);
    return [{ ...weight, start: body.start, end: body.end, breaks, heading, bullet, product: null }];
}
function isCode({ text, lexicon }, span) {
    const { start, end } = trimMarks(text, span);
    return CODE.test(text.slice(start, end)) && lexicon.identify(text.slice(start, end)) === undefined;
}
/** Where a list of what is absent, or a disclaimer, begins; a phrase in brackets speaks only of what stands before it. */
function phraseIn({ text, brackets }, span) {
    let outside = '';
    for (let i = span.start; i < span.end; i++) {
        const close = brackets.closes(i);
        if (close > i && close < span.end) {
            outside += ' '.repeat(close - i + 1);
            i = close;
        }
        else
            outside += text[i];
    }
    const negative = NEGATIVE.exec(outside);
    if (negative !== null)
        return { at: span.start + negativeStart(outside, negative.index), verdict: 'negative_list' };
    const disclaimer = DISCLAIMER.exec(outside);
    return disclaimer === null ? null : { at: span.start + disclaimer.index, verdict: 'disclaimer' };
}
/** Korean says "without" behind the list of what is absent. */
function negativeStart(text, at) {
    return text.startsWith('무첨가', at) ? 0 : at;
}
function productElsewhere(printed) {
    const head = SEE_ELSEWHERE.exec(printed)?.[1]?.trim() ?? '';
    return PRODUCT_NOUN.test(head) ? head : null;
}
/** "Softline Conditioner", in a clause of its own: a product's name, unless it is an ingredient's. */
function titleOf({ text, lexicon }, span, { items, known }) {
    if (items !== 1 || known > 0)
        return null;
    const { start, end } = trimMarks(text, span);
    const printed = text.slice(start, end);
    return PRODUCT_NOUN.test(printed) && lexicon.identify(printed) === undefined ? printed : null;
}
/** Where the list before a phrase ends: after its last separator, or at the phrase; the start when none is a list. */
function listBefore(page, span, phrase) {
    const before = { start: span.start, end: phrase };
    if (phrase <= span.start || weigh(page, before).known === 0)
        return span.start;
    const items = splitItems(page.text, before, page.brackets);
    const last = items.at(-1);
    if (last === undefined || items.length < 2)
        return phrase;
    const { start, end } = trimMarks(page.text, last);
    return start >= end || page.lexicon.identify(page.text.slice(start, end)) !== undefined ? phrase : last.start;
}
// A name above so few items of one word each is rather a material or a shade: "Ferrule: aluminum", "Outer: 100% Silk".
const FEW = 2;
function weighHeaded(page, { kind, name }, body, isInner) {
    const weight = weigh(page, body);
    const as = (verdict) => ({ ...weight, verdict });
    if (body.start >= body.end)
        return as('header');
    const isOpen = weight.verdict === 'unsure' || weight.verdict === 'noise';
    switch (kind.kind) {
        case 'negative':
            return as('negative_list');
        case 'remark':
            return as(weight.known > 1 ? 'marketing' : 'disclaimer');
        case 'name': {
            const isMaterial = weight.items <= FEW && weight.plain === weight.items && !PRODUCT_NOUN.test(name);
            if (weight.verdict === 'list')
                return as(isMaterial ? 'marketing' : 'list');
            return isOpen ? as(isInner ? 'list' : 'marketing') : weight;
        }
        default:
            // Under a heading that announces ingredients an unknown name is an ingredient too.
            return isOpen ? as('list') : weight;
    }
}
export function announcesIngredients(heading) {
    const kinds = ['ingredients', 'inactive', 'may_contain', 'highlights', 'group'];
    return heading !== null && kinds.includes(heading.kind.kind);
}
//# sourceMappingURL=judge.js.map