// Checks a label. The only file that knows the order of the steps: read, resolve, grade, judge.
import { activesIn } from "./actives.js";
import { readElement, readLabel } from "./label/read.js";
import { policyOf } from "./policy.js";
import { createMemory } from "./remember.js";
import { createResolver } from "./resolve.js";
import { judgeComedogenicity, NO_DISCOUNT, noncomedogenicVerdict } from "./verdict/noncomedogenic.js";
import { judgeOil, oilFreeVerdict } from "./verdict/oil-free.js";
import { onePercentLine } from "./verdict/one-percent-line.js";
import { weighProduct, worstOf } from "./verdict/verdict.js";
export const CLAIMS = ['noncomedogenic', 'oilFree'];
// Names, not labels: some thousand distinct names make up nearly all uses.
const REMEMBERED_NAMES = 20_000;
export function createCheck(catalogue, likeness) {
    const resolver = createResolver(catalogue, likeness);
    const resolve = createMemory(REMEMBERED_NAMES, resolver.resolve);
    const identify = createMemory(REMEMBERED_NAMES, resolver.identify);
    const lexicon = {
        identify: (text) => identify(text)?.ingredient?.id,
        isWhole: (text) => resolver.isWhole(text),
        isOfSeries: (text) => resolver.isOfSeries(text),
        isInci: (text) => identify(text)?.kind === 'inci',
        hasWord: (word) => catalogue.hasWord(word),
    };
    return (request) => {
        const policy = policyOf(request.policy);
        const usage = request.usage ?? 'leave_on';
        const { reading, elements } = readRequest(request.ingredients, lexicon);
        const findings = reading.mentions.map((mention, i) => findingOf(mention, i + 1, elements?.[i] ?? null, resolve(mention.name)));
        return {
            ...judge(reading, findings, policy, usage, request.claims ?? []),
            findings,
            actives: activesIn(findings),
            ignored: reading.ignored,
            coverage: coverageOf(findings),
            usage,
            policy,
        };
    };
}
function readRequest(ingredients, lexicon) {
    if (typeof ingredients === 'string')
        return { reading: readLabel(ingredients, lexicon), elements: null };
    const readings = ingredients.map((element) => readElement(element, lexicon));
    const mentions = readings.flatMap((reading) => reading.mentions);
    return {
        reading: { kind: mentions.length > 0 ? 'list' : 'none', mentions, ignored: [], products: [null] },
        elements: readings.flatMap((reading, element) => reading.mentions.map(() => element)),
    };
}
function findingOf(mention, position, element, match) {
    const { ingredient } = match;
    return {
        ...mention,
        position,
        element,
        match,
        class: ingredient?.class ?? match.inferred?.class ?? null,
        oil: ingredient?.oil ?? match.inferred?.oil ?? null,
        grade: ingredient?.grade ?? null,
    };
}
function judge(reading, findings, policy, usage, claims) {
    const isUnderOnePercent = onePercentLine(findings, reading.kind);
    const discountOf = (finding) => policy.noncomedogenic !== 'weighted'
        ? NO_DISCOUNT
        : { rinseOff: usage === 'rinse_off' ? 1 : 0, underOnePercent: isUnderOnePercent(finding) ? 1 : 0 };
    const judgePores = judgeComedogenicity(policy, discountOf);
    const judgeOils = judgeOil(policy);
    const named = reading.products.map((name, product) => {
        const own = findings.filter((finding) => finding.product === product);
        const weigh = (judgement) => weighProduct(product, reading.kind, own, judgement);
        return { product, name, pores: weigh(judgePores), oils: weigh(judgeOils) };
    });
    const noncomedogenic = noncomedogenicVerdict(worstOf(named.map(({ pores }) => pores)), policy, usage);
    const oilFree = oilFreeVerdict(worstOf(named.map(({ oils }) => oils)), policy);
    const verdicts = { noncomedogenic, oilFree };
    return {
        ...verdicts,
        products: named.length < 2
            ? []
            : named.map(({ product, name, pores, oils }) => ({
                product,
                name,
                noncomedogenic: pores.outcome,
                oilFree: oils.outcome,
            })),
        claims: claims.map((claim) => ({ claim, supported: SUPPORT[verdicts[claim].verdict] })),
    };
}
const SUPPORT = { pass: 'yes', fail: 'no', inconclusive: 'unclear' };
function coverageOf(findings) {
    const count = (test) => findings.filter(test).length;
    const unidentified = count(({ match }) => match.kind === 'none');
    const inferred = count(({ match }) => match.kind === 'inferred');
    return {
        ingredients: findings.length,
        identified: findings.length - unidentified - inferred,
        inferred,
        unidentified,
        graded: count(({ grade }) => grade !== null && grade.value !== null),
    };
}
//# sourceMappingURL=check.js.map