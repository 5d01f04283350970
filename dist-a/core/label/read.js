// Reads a label: the only file that knows the order of the reading steps. What each step does stands in its file.
import { matchBrackets } from "./brackets.js";
import { carryNegative, markFootnotes } from "./carry.js";
import { cutClauses } from "./clauses.js";
import { splitItems } from "./items.js";
import { judge } from "./judge.js";
import { namesIn } from "./names.js";
import { takePercent } from "./percent.js";
import { rejoin } from "./rejoin.js";
import { place } from "./sections.js";
import { trimMarks, trimSpace } from "./span.js";
import { surfaceOf } from "./surface.js";
export function readLabel(label, lexicon) {
    const text = surfaceOf(label);
    const brackets = matchBrackets(text);
    const page = { text, brackets, lexicon };
    const clauses = cutClauses(text, brackets).flatMap((clause) => judge(page, clause));
    const judged = markFootnotes(page, carryNegative(page, clauses));
    const { kind, places, products } = place(judged);
    const mentions = [];
    const ignored = [];
    const ignore = ({ start, end, why }) => {
        const span = trimSpace(text, { start, end });
        if (span.start < span.end)
            ignored.push({ text: label.slice(span.start, span.end), ...span, why });
    };
    let block = null;
    const readBlock = () => {
        if (block === null)
            return;
        const found = namesOf(page, block.clauses);
        for (const name of found.names)
            mentions.push(mentionOf(label, text, name, block.at));
        for (const passed of found.passedOver)
            ignore(passed);
        block = null;
    };
    for (const [n, clause] of judged.entries()) {
        const at = places[n] ?? null;
        if (block === null || at === null || !goesOn(block, clause, at))
            readBlock();
        if (clause.heading !== null)
            ignore({ ...clause.heading.span, why: headingReason(clause) });
        if (at === null)
            ignore({ start: clause.start, end: clause.end, why: reasonOf(clause) });
        else if (block === null)
            block = { at, clauses: [clause] };
        else
            block.clauses.push(clause);
    }
    readBlock();
    return {
        kind: mentions.length === 0 ? 'none' : kind,
        mentions,
        ignored: accountForAll(label, text, mentions, ignored),
        products,
    };
}
/** One element of a list that came already split: one ingredient, commas and all, unless a slash joins two. */
export function readElement(element, lexicon) {
    const text = surfaceOf(element);
    const page = { text, brackets: matchBrackets(text), lexicon, isOneName: true };
    const { name, percent } = takePercent(text, trimMarks(text, { start: 0, end: text.length }));
    const whole = { ...name, percent, mayContain: false };
    const isKnown = lexicon.identify(text.slice(name.start, name.end)) !== undefined;
    const found = isKnown ? [] : namesIn(page, whole).names;
    const names = found.length > 0 ? found : whole.start < whole.end ? [whole] : [];
    const mentions = names.map((name) => mentionOf(element, text, name, { section: 'main', product: 0 }));
    return { kind: mentions.length === 0 ? 'none' : 'list', mentions, ignored: [], products: [null] };
}
function goesOn({ at }, clause, next) {
    return clause.heading === null && clause.breaks === 1 && at.product === next.product && at.section === next.section;
}
function namesOf(page, clauses) {
    const pieces = clauses.flatMap((clause) => splitItems(page.text, clause, page.brackets));
    const items = rejoin(page, pieces);
    const parts = items.map((item) => namesIn(page, item));
    return { names: parts.flatMap((part) => part.names), passedOver: parts.flatMap((part) => part.passedOver) };
}
function mentionOf(label, surface, name, at) {
    const { start, end, percent } = name;
    const section = name.mayContain ? 'may_contain' : at.section;
    return {
        text: label.slice(start, end),
        name: surface.slice(start, end),
        start,
        end,
        section,
        product: at.product,
        percent,
    };
}
function reasonOf(clause) {
    return clause.verdict === 'list' || clause.verdict === 'unsure' ? 'marketing' : clause.verdict;
}
function headingReason(clause) {
    const reason = reasonOf(clause);
    return clause.verdict === 'list' || clause.verdict === 'noise' ? 'header' : reason;
}
/** Every letter and digit is in a mention, is its percentage, or is ignored with a reason: nothing vanishes. */
function accountForAll(label, text, mentions, ignored) {
    const taken = [...mentions, ...ignored].sort((a, b) => a.start - b.start);
    const all = [...ignored];
    let from = 0;
    for (const next of [...taken, { start: label.length, end: label.length }]) {
        const gap = trimMarks(text, { start: from, end: next.start });
        if (gap.start < gap.end &&
            /[\p{L}\d]/u.test(text.slice(gap.start, gap.end)) &&
            !isJoint(text.slice(gap.start, gap.end))) {
            all.push({ text: label.slice(gap.start, gap.end), ...gap, why: 'noise' });
        }
        from = Math.max(from, next.end);
    }
    return all.sort((a, b) => a.start - b.start);
}
/** What stands between findings and is accounted for: a joint, or the amount of the finding before. */
function isJoint(gap) {
    return /^\(?(?:and|et|und|y|e|dan|og)\)?$|^[([]?[<≤~\s]*(?:less than |under |up to )?\d[\d.,]*\s*(?:%|percent|ppm|mg\/g|mg\/ml)(?:\s*\(?[wv]\/[wv]\)?)?[)\]]?$/i.test(gap);
}
//# sourceMappingURL=read.js.map