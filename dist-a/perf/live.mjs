import { createRequire as bundleRequire } from 'node:module';const require = bundleRequire(import.meta.url);

// src/core/actives.ts
var CAUTIONS = {
  aha: "Alpha hydroxy acids make skin more sensitive to the sun.",
  bha: "",
  retinoid: "Retinoids make skin more sensitive to the sun and are best avoided in pregnancy.",
  keratolytic: ""
};
function activesIn(findings) {
  const actives = [];
  for (const finding of findings) {
    const kind = finding.match.ingredient?.active;
    if (kind === null || kind === void 0) continue;
    const amount = finding.percent === null ? "Listed; the amount is not known." : `Listed with ${finding.percent} %.`;
    actives.push({ finding, kind, note: [amount, CAUTIONS[kind]].filter((part) => part !== "").join(" ") });
  }
  return actives;
}

// src/core/remember.ts
var LONGEST_REMEMBERED = 400;
function createMemory(bound, answer) {
  const generation = Math.ceil(bound / 2);
  let young = /* @__PURE__ */ new Map();
  let old = /* @__PURE__ */ new Map();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return answer(text);
    const known = young.get(text);
    if (known !== void 0) return known;
    const own = copyOf(text);
    const older = old.get(own);
    const value = older === void 0 ? answer(own) : older;
    young.set(own, value);
    if (young.size >= generation) {
      old = young;
      young = /* @__PURE__ */ new Map();
    }
    return value;
  };
}
function copyOf(slice) {
  return ` ${slice}`.slice(1);
}

// src/core/label/character.ts
var PATTERNS = [
  /\s/,
  // White space, and what fills the place of masked characters (surface.ts).
  /[\s\u200b]/,
  /\p{L}/u,
  /[a-z]/i,
  /\d/,
  /[([{]/,
  /[()[\]{}]/,
  /[()[\]{}<>]/,
  /[,;|\n•+([{–—-]/,
  /[-–—]/,
  // Marks, bullets, quotes and closing punctuation that stand before or behind a name.
  /[\\\s\u200b.,;:!?'"‘’“”*†‡§¶^~°•·●|®™©¹²³⁰⁴-⁹_=–—+&/-]/,
  /[.!?]/,
  /[*†‡^§°+([¹²³⁴-⁹]/,
  // What a heading in the middle of a line begins with (clauses.ts).
  /[aiomnkshfzbcp+±[(]/i,
  // What an amount begins with (percent.ts).
  /[\d<≤~([]/
];
var WHITE = 1 << 0;
var SPACE = 1 << 1;
var LETTER = 1 << 2;
var LATIN = 1 << 3;
var DIGIT = 1 << 4;
var OPENER = 1 << 5;
var BRACKET = 1 << 6;
var ANY_BRACKET = 1 << 7;
var SEPARATOR = 1 << 8;
var DASH = 1 << 9;
var MARK = 1 << 10;
var STOP = 1 << 11;
var FOOTNOTE_MARK = 1 << 12;
var HEADING_FIRST = 1 << 13;
var AMOUNT_FIRST = 1 << 14;
var LOOKED_AT = 1 << 15;
var kinds = new Uint16Array(65536);
function kindsOf(code) {
  return kinds[code] || lookAt(code);
}
function lookAt(code) {
  if (Number.isNaN(code)) return 0;
  const character = String.fromCharCode(code);
  const found2 = PATTERNS.reduce((bits, pattern2, n) => pattern2.test(character) ? bits | 1 << n : bits, LOOKED_AT);
  kinds[code] = found2;
  return found2;
}
function isOf(code, kind) {
  return (kindsOf(code) & kind) !== 0;
}

// src/core/label/span.ts
var HASH = 35;
function trimSpace(text, { start, end }) {
  while (start < end && isOf(text.charCodeAt(start), SPACE)) start++;
  while (end > start && isOf(text.charCodeAt(end - 1), SPACE)) end--;
  return { start, end };
}
function trimMarks(text, span) {
  let { start, end } = span;
  let halves = null;
  for (; end > start; end--) {
    const last = text.charCodeAt(end - 1);
    if (isOf(last, ANY_BRACKET)) {
      halves = halvesWith(text, end - 1, span, halves);
      if (halves === null) break;
    } else if (!isOf(last, MARK) && last !== HASH) break;
  }
  for (; start < end; start++) {
    const first = text.charCodeAt(start);
    if (isOf(first, ANY_BRACKET)) {
      halves = halvesWith(text, start, span, halves);
      if (halves === null) break;
    } else if (!isOf(first, MARK)) break;
  }
  return { start, end };
}
function halvesWith(text, at, span, known) {
  if (known === null && hasPartner(text, at, span)) return null;
  const halves = known ?? halfBrackets(text, span);
  return halves.has(at) ? halves : null;
}
function hasPartner(text, at, { start, end }) {
  const isOpener = (text[at] ?? "") in CLOSER_OF;
  const partners = isOpener ? CLOSER_OF : OPENER_OF;
  const awaited = [];
  for (let i = at; i >= start && i < end; i += isOpener ? 1 : -1) {
    if (!isOf(text.charCodeAt(i), ANY_BRACKET)) continue;
    const c = text[i] ?? "";
    const partner = partners[c];
    if (partner !== void 0) awaited.push(partner);
    else if (awaited.pop() !== c) return false;
    if (awaited.length === 0) return true;
  }
  return false;
}
function halfBrackets(text, { start, end }) {
  const halves = /* @__PURE__ */ new Set();
  const open2 = [];
  for (let i = start; i < end; i++) {
    if (!isOf(text.charCodeAt(i), ANY_BRACKET)) continue;
    const c = text[i] ?? "";
    if (c in CLOSER_OF) open2.push(i);
    else {
      const last = open2.at(-1);
      if (last !== void 0 && CLOSER_OF[text[last] ?? ""] === c) open2.pop();
      else halves.add(i);
    }
  }
  for (const at of open2) halves.add(at);
  return halves;
}
var CLOSER_OF = { "(": ")", "[": "]", "{": "}", "<": ">" };
var OPENER_OF = { ")": "(", "]": "[", "}": "{", ">": "<" };

// src/core/label/brackets.ts
var LONGEST_BRACKET = 4e3;
var NONE = { closes: () => -1 };
function matchBrackets(text) {
  if (!/[([{]/.test(text)) return NONE;
  const partner = /* @__PURE__ */ new Map();
  const open2 = [];
  const pending = { "(": 0, "[": 0, "{": 0 };
  for (let i = 0; i < text.length; i++) {
    if (!isOf(text.charCodeAt(i), BRACKET)) continue;
    const c = text[i] ?? "";
    if (c === "(" || c === "[" || c === "{") {
      open2.push(i);
      pending[c] = (pending[c] ?? 0) + 1;
    } else if (c === ")" || c === "]" || c === "}") {
      const opener = OPENER_OF[c] ?? "";
      if (!pending[opener]) continue;
      for (let top = open2.pop(); top !== void 0; top = open2.pop()) {
        const kind = text[top] ?? "";
        pending[kind] = (pending[kind] ?? 0) - 1;
        if (CLOSER_OF[kind] === c) {
          if (i - top <= LONGEST_BRACKET) partner.set(top, i);
          break;
        }
      }
    }
  }
  return partner.size === 0 ? NONE : { closes: (index) => partner.get(index) ?? -1 };
}

// src/core/label/headings.ts
var RULES = [
  [
    /^(?:in-?actives?|other|non-?medicinal|additional|cosmetic|inert)(?: ingr[eé]dients?(?: list)?)?$/,
    { kind: "inactive" }
  ],
  [/^(?:actives?|medicinal|drug)(?: ingr[eé]dients?)?(?: purposes?)?$/, { kind: "ingredients", section: "active" }],
  [
    /^(?:[[(]?(?:\+\/-|±)[\])]?|.*\b(?:may|peut|puede|kann|pu[oòó]) (?:also )?(?:contain|contenir|contener|enthalten|contenere)s?\b.*)$/,
    { kind: "may_contain" }
  ],
  [
    /^(?:.*\b(?:formulated without|made without|crafted without|free[ -](?:of|from))\b.*|.*\b(?:does(?: not|n't)|do not|don't|never) (?:contain|use|include)s?\b.*|(?:.*\b)?without(?: (?:the following|any|added)\b.*)?|contains (?:no|zero)\b.*|no added\b.*|.*\bno-no\b.*|(?:what )?(?:no|we exclude|excludes?|excluding|not included)|sans|ohne|sin|senza|sem|tanpa)$/,
    { kind: "negative" }
  ],
  [
    /^(?:(?:what|our|the) )*(?:key|star|hero|main|featured|notable|top|highlighted|skin-?loving|beneficial|powerhouse)(?: [\w-]+){0,2} (?:ingr[eé]dients?|actives?|benefits?|components?|botanicals?|features?)\b.*$|^(?:key|highlights?|featuring|features|powered by)$/,
    { kind: "highlights" }
  ],
  [
    /^(?:the )?(?:full |complete |all )?(?:ingr[eé]dient(?:s|es|i)?|ingredienti)(?: list)?$/,
    { kind: "ingredients", section: "main" }
  ],
  [
    /^(?:list of ingredients|inci(?: list| name)?|composition|zutaten|inhaltsstoffe|bestandteile|komposisi|contains|전성분|성분)$/,
    { kind: "ingredients", section: "main" }
  ],
  [
    /^(?:note|notes|warnings?|cautions?|directions?|how to use|usage|uses?|storage|disclaimer|please note|made in|net wt|net|lot|batch|exp|origin|benefits?|what it (?:does|is)|claims?|shades?|skin type|size|scent|texture|formulation|finish|concerns?|material|top notes?|heart notes?|base notes?|purposes?)\b.*$/,
    { kind: "remark" }
  ],
  [
    /^(?:phase [a-z0-9]+|(?:.*\b)?(?:complex|blend|colou?rants?|colou?rs|pigments?|preservatives?|vitamins?|minerals?|extracts?|allergens?|fragrance allergens?)|contains? .*(?:%|percent|less).*|(?:less than|under|<) ?\d.*)$/,
    { kind: "group" }
  ]
];
function headingOf(head) {
  const text = head.toLowerCase().replace(/[\s\u200b]+/g, " ").trim().replace(/^[-–—•*\s"'[(]+(?=[^+±])|[\s"'\])]+$/g, "").replace(/ \([^()]*\)?$/, "").trim();
  for (const part of [text, text.split("/")[0]?.trim() ?? ""]) {
    for (const [pattern2, heading] of RULES) if (pattern2.test(part)) return heading;
  }
  return { kind: "name" };
}
var PRODUCT_NOUN = /\b(?:shampoo|conditioner|cream|cr[eè]me|serum|masks?|masque|lotion|balm|gel|wash|cleanser|toner|mist|scrub|soap|spray|primer|foundation|concealer|powder|lipstick|lip gloss|gloss|mascara|eyeliner|moisturi[sz]er|essence|ampoules?|treatment|sunscreen|emulsion|exfoliator|peel|polish|remover|bronzer|blush|highlighter|deodorant|bath|bomb|body milk|elixir|booster|concentrate|pads?|patch(?:es)?|coat|stick|oil)(?: \d+)?$/i;
var SEE_ELSEWHERE = /^([^:,.;\n]{2,80}):\s*(?:please )?(?:see|refer to|check)\b/i;
var LETTER_BEFORE = "(?<![\\p{L}\\d])";
var LETTER_BEHIND = "(?![\\p{L}\\d])";
var NEGATIVE = new RegExp(
  [
    "formulated (?:without|free)",
    "not formulated with",
    "made without",
    "free[ -](?:of|from)",
    "(?:does|do) not (?:contain|use|include)",
    "(?:doesn't|don't|never) (?:contain|use|include)s?",
    "never any",
    "contains? (?:no|none|zero)",
    "no added",
    "no [\\p{L}-]+(?: [\\p{L}-]+)?, no",
    "without (?:any|the following|added|parabens?|sulfates?|sulphates?|silicones?|mineral oil|fragrance|alcohol|harsh)",
    "does not have",
    "banned or restricted",
    "(?:sans|ohne|senza|tanpa|sem|sin) \\p{L}+",
    "frei von",
    "libre de",
    "exempt de",
    "priv[oa] di",
    "livre de",
    "bebas",
    "n[o\xE3]o cont[e\xE9]m",
    "no contiene",
    "non contiene",
    "ne contient pas",
    "enth\xE4lt kein\\p{L}*"
  ].map((phrase) => `${LETTER_BEFORE}${phrase}${LETTER_BEHIND}`).concat(["\\bwithout:", "(?<![\\d.,])0 ?% (?=\\p{L})", "\uBB34\uCCA8\uAC00"]).join("|"),
  "iu"
);
var NEGATIVE_STEM = /without|free|contain|contiene|contient|cont[eé]m|enthält|n't |\bnot? |never |banned|\b(?:sans|ohne|senza|tanpa|sem|sin) |frei |libre |exempt |priv[oa] |livre |bebas|0 ?% |무첨가/i;
var DISCLAIMER = /\b(?:ingredient lists? (?:may|is|are|printed)|ingredients? (?:may|are|is) (?:change|vary|subject|listed)|list of ingredients|ingredients? (?:on|listed on) (?:the|this)|subject to change|please (?:be aware|refer|note|see|consult|check|read)|refer to (?:the )?(?:ingredient|product|pack)|see (?:the )?(?:product )?(?:pack|box|carton|label)|(?:product )?packag(?:e|ing)\b|may (?:change|vary)|for the (?:latest|most|complete|full)|consult (?:the|a|your)|not responsible|for external use|keep out of reach|patch test|this website|accura(?:te|cy)|nur zur äußerlichen|äußerlich|simpan di tempat|usage externe|uso externo|uso esterno)\b/i;
var CODE = /^(?!.{0,2}c\.?[il1|]\.?\s?\d{5}\b)[(<[]?(?:f\.?\s?i\.?\s?l\.?\b.*|iln ?[a-z0-9]*|[a-z]{0,4}\d{4,}[a-z]?(?:[/-]\d+)?|code:?.*|lot\b.*|batch\b.*|net wt\b.*|n\/?a|[\d.,]+ ?(?:eur|usd|gbp|€|\$|£|ml|fl\.? ?oz\.?)|[a-z]\d+_\d+.*)[)>\]]?$/i;

// src/core/label/items.ts
var DASHES_THAT_SEPARATE = 4;
var COMMA = 44;
function splitItems(text, span, brackets) {
  const dashes = dashesSeparate(text, span);
  const items = [];
  let start = span.start;
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i);
    const kinds2 = kindsOf(code);
    if ((kinds2 & SEPARATOR) === 0) continue;
    if ((kinds2 & OPENER) !== 0) {
      const close = brackets.closes(i);
      if (text[i] === "[" && close === i + 1) {
        addItem(items, text, start, i);
        start = close + 1;
        i = close;
      } else if (close > i && close < span.end) i = close;
    } else if (code === COMMA ? !isInnerComma(text, i) : isSeparator(text, i) || dashes && isDash(text, i)) {
      addItem(items, text, start, i);
      start = i + 1;
    }
  }
  addItem(items, text, start, span.end);
  return items;
}
function addItem(items, text, start, end) {
  const item = trimSpace(text, { start, end });
  if (item.start < item.end) items.push(item);
}
function isSeparator(text, at) {
  const c = text[at];
  if (c === ";" || c === "|") return true;
  if (c === "\n") return !/[\p{L}\d][-\u2010\u2011]$/u.test(text.slice(Math.max(0, at - 2), at));
  if (c === "\u2022") return true;
  return c === "+" && text[at - 1] === " " && text[at + 1] === " ";
}
function isInnerComma(text, at) {
  if (!endsLocant(text, at)) return false;
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + 1, at + 7);
  if (/(?:^|[^A-Za-z0-9])[NO]$/.test(before) && /^ ?[NO][-,']/.test(after)) return true;
  if (/\d$/.test(before) && /^\d{1,2}\s?(?:%|EUR|USD|€|\$)/.test(after)) return true;
  if (!/(?:^|[^\d])\d{1,2}[a-z]?$/.test(before)) return false;
  if (/\p{L} \d{1,2}$/u.test(text.slice(Math.max(0, at - 5), at)) && /^\d{1,2},\d/.test(after)) return false;
  if (/^\d{1,2}[a-z]?(?:[-,'’)\]]|$)/.test(after)) return true;
  return /(?:^|[,;•|([\s])\s*\d$/.test(before) && /^\s\d-[A-Za-z]/.test(after) && !/[A-Za-z] \d$/.test(before);
}
function endsLocant(text, at) {
  const last = text[at - 1] ?? "";
  if (isOf(text.charCodeAt(at - 1), DIGIT) || last === "N" || last === "O") return true;
  return last >= "a" && last <= "z" && isOf(text.charCodeAt(at - 2), DIGIT);
}
function isDash(text, at) {
  return isOf(text.charCodeAt(at), DASH) && text[at - 1] === " " && text[at + 1] === " ";
}
function dashesSeparate(text, { start, end }) {
  if (!/ [-–—] /.test(text.slice(start, end))) return false;
  let dashes = 0;
  let commas = 0;
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) === COMMA) commas++;
    else if (isDash(text, i)) dashes++;
  }
  return dashes >= DASHES_THAT_SEPARATE && dashes > commas;
}

// src/core/label/heading-at.ts
var LONGEST_HEADING = 140;
var LONGEST_HEADING_WORDS = 14;
var MAY_CONTAIN = /^[\s\u200b]*[[(]?(?:(?:\+\/-|-\/\+|±|\b(?:may|peut|puede|kann|pu[oòó])\s+(?:also\s+)?(?:contain|contenir|contener|enthalten|contenere)s?\b)[\s/()[\]]*)+:?/i;
var BARE = /^[\s\u200b]*(?:(?:in-?active|active|other|non-?medicinal|medicinal|key)[ \t]+ingr[eé]dients?(?:[ \t]*\([^()]{1,12}\))?(?:[ \t]+purposes?\b)?|ingr[eé]dients?(?=[ \t]*[-–—]?[ \t]+\p{L})|contains(?=[ \t]+\p{L}))[ \t]*[-–—]?/iu;
var BRACKETED = /^[\s\u200b]*\[([^[\]]{2,40})\]/;
var DASHED = /^[\s\u200b]*([^:,;–—\n]{2,60}?)\s[–—-]\s/;
function headingAt(page, span) {
  const { text, brackets, lexicon } = page;
  const limit = Math.min(span.end, span.start + LONGEST_HEADING);
  const beginning = text.slice(span.start, limit);
  const mayContain = MAY_CONTAIN.exec(beginning);
  if (mayContain !== null) return headingOfLength(text, span.start, mayContain[0].length, { kind: "may_contain" });
  const bracketed = BRACKETED.exec(beginning);
  if (bracketed !== null && isTitle(page, bracketed[1] ?? ""))
    return headingOfLength(text, span.start, bracketed[0].length, { kind: "name" });
  for (let i = span.start; i < limit; i++) {
    const close = brackets.closes(i);
    if (close > i) i = close;
    else if (text[i] === ":") {
      const kind = headingIn(page, { start: span.start, end: i });
      return kind === null ? null : headingOfLength(text, span.start, i + 1 - span.start, kind);
    }
  }
  const dashed = DASHED.exec(beginning);
  if (dashed !== null && PRODUCT_NOUN.test(dashed[1] ?? "") && lexicon.identify(dashed[1] ?? "") === void 0) {
    return headingOfLength(text, span.start, dashed[0].length, { kind: "name" });
  }
  const bare = BARE.exec(beginning);
  if (bare === null || lexicon.identify(bare[0]) !== void 0) return null;
  if (/contains/i.test(bare[0]) && !/^\s*\p{Lu}/u.test(beginning.slice(bare[0].length))) return null;
  return headingOfLength(text, span.start, bare[0].length, headingOf(bare[0].replace(/[\s–—-]+$/, "")));
}
function isTitle({ lexicon }, content) {
  return PRODUCT_NOUN.test(content.trim()) || /전성분/.test(content) && lexicon.identify(content) === void 0;
}
function headingOfLength(text, from, length, kind) {
  const span = { start: from, end: from + length };
  const { start, end } = trimMarks(text, span);
  return { span, kind, name: text.slice(start, end).replace(/^\[|\]$/g, "") };
}
function headingIn({ text, brackets, lexicon }, head) {
  const printed = text.slice(head.start, head.end);
  if (printed.split(/\s+/).length > LONGEST_HEADING_WORDS) return null;
  const heading = headingOf(printed);
  if (heading.kind !== "name") return heading;
  const [first, second] = splitItems(text, head, brackets);
  if (first === void 0 || second === void 0) return heading;
  const { start, end } = trimMarks(text, first);
  return lexicon.identify(text.slice(start, end)) === void 0 ? heading : null;
}
function innerHeadings({ text, brackets, lexicon }, span) {
  const cuts = [];
  if (!text.slice(span.start, span.end).includes(":")) return cuts;
  if (/^\s*[-–—•*]/.test(text.slice(span.start, span.start + 8))) return cuts;
  for (const item of splitItems(text, span, brackets).slice(1)) {
    const colon = colonIn(text, item, brackets.closes);
    if (colon < 0) continue;
    const words = [...text.slice(item.start, colon).matchAll(/\S+/g)];
    if (words.length > LONGEST_HEADING_WORDS) continue;
    let start = item.start;
    for (let n = words.length; n > 0; n--) {
      const last = words[n - 1];
      if (last === void 0) break;
      const end = item.start + last.index + last[0].length;
      const prefix = trimMarks(text, { start: item.start, end });
      if (lexicon.identify(text.slice(prefix.start, prefix.end)) === void 0) continue;
      start = end;
      break;
    }
    if (/\p{L}/u.test(text.slice(start, colon))) cuts.push(start);
  }
  return cuts;
}
function colonIn(text, { start, end }, closes) {
  for (let i = start; i < end; i++) {
    const close = closes(i);
    if (close > i) i = close;
    else if (text[i] === ":" && /[\s\u200b\p{L}]/u.test(text[i + 1] ?? "")) return i;
  }
  return -1;
}

// src/core/label/page.ts
function itemsIn({ text, brackets, itemOf }, span) {
  return splitItems(text, span, brackets).map((cut) => placed(text, cut, itemOf));
}
function placed(text, { start, end }, itemOf) {
  return { start, end, item: itemOf(text.slice(start, end)) };
}

// src/core/label/weigh.ts
var WEIGHED_ITEMS = 40;
function weigh(items) {
  const counts = { known: 0, name_like: 0, prose: 0, other: 0 };
  let [dosed, plain] = [0, 0];
  for (let n = 0; n < items.length && n < WEIGHED_ITEMS; n++) {
    const { kind, isDosed: isDosed2, isPlain } = items[n].item.weight;
    counts[kind]++;
    if (isDosed2) dosed++;
    if (isPlain) plain++;
  }
  const isDosed = dosed > 0 && dosed === counts.known && counts.known === items.length;
  return { known: counts.known, items, plain, dosed: isDosed, verdict: verdictOf(items.length, counts) };
}
function verdictOf(items, { known, name_like, prose }) {
  if (known > 0 && prose <= known + name_like) return "list";
  if (prose > 0) return "marketing";
  if (known + name_like > 0) return "unsure";
  return items === 0 ? "noise" : "marketing";
}

// src/core/label/judge.ts
var NOTHING = { known: 0, items: [], plain: 0, dosed: false, heading: null, bullet: false, product: null };
function judge(page, clause) {
  const cuts = innerHeadings(page, clause);
  if (cuts.length === 0) return judgeStretch(page, clause, false);
  return [clause.start, ...cuts].flatMap((start, n) => {
    const stretch = { start, end: cuts[n] ?? clause.end, breaks: n === 0 ? clause.breaks : 0 };
    return judgeStretch(page, stretch, n > 0);
  });
}
function judgeStretch(page, clause, isInner) {
  const { text } = page;
  const { breaks } = clause;
  const span = trimSpace(text, clause);
  if (span.start >= span.end) return [];
  if (isCode(page, span)) return [{ ...NOTHING, ...span, breaks, verdict: "noise" }];
  const items = itemsIn(page, span);
  const denied = items.some(({ item }) => item.mayDeny) ? phraseIn(page, span) : null;
  if (denied !== null) {
    const at = listBefore(page, span, denied.at);
    const product = denied.verdict === "disclaimer" ? productElsewhere(text.slice(span.start, span.end)) : null;
    const rest = { ...NOTHING, start: at, end: span.end, breaks, verdict: denied.verdict, product };
    if (at === span.start) return [rest];
    return [...judgeStretch(page, { start: span.start, end: at, breaks }, isInner), { ...rest, breaks: 0 }];
  }
  const bullet = /^(?:[-–—•+]\s?|\*\s)[\p{L}\d]/u.test(text.slice(span.start, span.start + 4));
  const heading = headingAt(page, span);
  if (heading === null) {
    const weight2 = weigh(items);
    return [judged(weight2, span, breaks, { heading, bullet, product: titleOf(page, span, weight2) })];
  }
  const body = trimSpace(text, { start: heading.span.end, end: span.end });
  const weight = weighHeaded(page, heading, body, isInner);
  return [judged(weight, body, breaks, { heading, bullet, product: null })];
}
function judged({ verdict, items, known, plain, dosed }, { start, end }, breaks, { heading, bullet, product }) {
  return { verdict, items, known, plain, dosed, start, end, breaks, heading, bullet, product };
}
function isCode({ text, lexicon }, span) {
  const { start, end } = trimMarks(text, span);
  return CODE.test(text.slice(start, end)) && lexicon.identify(text.slice(start, end)) === void 0;
}
function phraseIn({ text, brackets }, span) {
  const outside = withoutBrackets(text, brackets, span);
  const negative = NEGATIVE.exec(outside);
  if (negative !== null) return { at: span.start + negativeStart(outside, negative.index), verdict: "negative_list" };
  const disclaimer = DISCLAIMER.exec(outside);
  return disclaimer === null ? null : { at: span.start + disclaimer.index, verdict: "disclaimer" };
}
function withoutBrackets(text, brackets, { start, end }) {
  let outside = "";
  let from = start;
  for (let i = start; i < end; i++) {
    if (!isOf(text.charCodeAt(i), OPENER)) continue;
    const close = brackets.closes(i);
    if (close < i || close >= end) continue;
    outside += text.slice(from, i) + " ".repeat(close - i + 1);
    from = close + 1;
    i = close;
  }
  return outside + text.slice(from, end);
}
function negativeStart(text, at) {
  return text.startsWith("\uBB34\uCCA8\uAC00", at) ? 0 : at;
}
function productElsewhere(printed) {
  const head = SEE_ELSEWHERE.exec(printed)?.[1]?.trim() ?? "";
  return PRODUCT_NOUN.test(head) ? head : null;
}
function titleOf({ text, lexicon }, span, { items, known }) {
  if (items.length !== 1 || known > 0) return null;
  const { start, end } = trimMarks(text, span);
  const printed = text.slice(start, end);
  return PRODUCT_NOUN.test(printed) && lexicon.identify(printed) === void 0 ? printed : null;
}
function listBefore(page, span, phrase) {
  const before = { start: span.start, end: phrase };
  if (phrase <= span.start) return span.start;
  const { known, items } = weigh(itemsIn(page, before));
  if (known === 0) return span.start;
  const last = items.at(-1);
  if (last === void 0 || items.length < 2) return phrase;
  const { start, end } = trimMarks(page.text, last);
  return start >= end || last.item.isName ? phrase : last.start;
}
var FEW = 2;
function weighHeaded(page, { kind, name }, body, isInner) {
  const weight = weigh(itemsIn(page, body));
  const as = (verdict) => ({ ...weight, verdict });
  if (body.start >= body.end) return as("header");
  const isOpen = weight.verdict === "unsure" || weight.verdict === "noise";
  switch (kind.kind) {
    case "negative":
      return as("negative_list");
    case "remark":
      return as(weight.known > 1 ? "marketing" : "disclaimer");
    case "name": {
      const isMaterial = weight.items.length <= FEW && weight.plain === weight.items.length && !PRODUCT_NOUN.test(name);
      if (weight.verdict === "list") return as(isMaterial ? "marketing" : "list");
      return isOpen ? as(isInner ? "list" : "marketing") : weight;
    }
    default:
      return isOpen ? as("list") : weight;
  }
}
function announcesIngredients(heading) {
  const kinds2 = ["ingredients", "inactive", "may_contain", "highlights", "group"];
  return heading !== null && kinds2.includes(heading.kind.kind);
}

// src/core/label/carry.ts
function carryNegative({ text }, judged2) {
  let open2 = false;
  return judged2.map((clause, n) => {
    const before = judged2[n - 1];
    const begins = before?.verdict === "negative_list" && /[:,]\s*$/.test(text.slice(before.start, before.end));
    const goesOn3 = open2 && clause.breaks < 2 || begins || followsEmptyNegativeHead(before);
    open2 = goesOn3 && !announcesIngredients(clause.heading) && clause.verdict !== "disclaimer";
    if (!open2) return clause;
    return { ...clause, verdict: "negative_list", heading: null, start: clause.heading?.span.start ?? clause.start };
  });
}
function followsEmptyNegativeHead(before) {
  return before?.heading?.kind.kind === "negative" && before.verdict === "header";
}
var MARK2 = /^(?:[*†‡^§°+]+|[[(](?:\d{1,2}|\*+)[\])]|[¹²³⁴-⁹])\s*=?\s*\p{L}/u;
function markFootnotes(page, judged2) {
  const { text } = page;
  let listed = false;
  return judged2.map((clause) => {
    const isMarked = clause.heading === null && MARK2.test(text.slice(clause.start, clause.start + 12));
    if (listed && isMarked && clause.verdict !== "negative_list" && !isMarkedList(page, clause)) {
      return { ...clause, verdict: "footnote" };
    }
    listed ||= clause.verdict === "list" && !clause.bullet;
    return clause;
  });
}
var FEWEST_ITEMS_OF_A_LIST = 3;
function isMarkedList({ text, lexicon }, clause) {
  if (clause.verdict !== "list") return false;
  if (clause.items.length >= FEWEST_ITEMS_OF_A_LIST) return true;
  return clause.items.every((item) => {
    const { start, end } = trimMarks(text, item);
    return lexicon.isInci(text.slice(start, end));
  });
}

// src/core/label/clauses.ts
var ABBREVIATIONS = /* @__PURE__ */ new Set([
  "no",
  "nos",
  "spp",
  "sp",
  "var",
  "subsp",
  "ssp",
  "st",
  "ext",
  "approx",
  "incl",
  "cv",
  "dr",
  "vs",
  "f",
  "i",
  "fil",
  "denat",
  "wt",
  "fl",
  "oz"
]);
var HEADING = /(?:\b(?:in-?active|active|other|non-?medicinal|medicinal|key|star|hero|main|full|inci)[ \t]+ingr[eé]dient(?:s|es)?(?:[ \t]+list)?|\bingr[eé]dient(?:s|es|i)?(?:[ \t]+list)?(?=[ \t]*(?:\/[ \t]*ingr[eé]dients?[ \t]*)?:)|\b(?:in)?active(?=[ \t]*:)|\b(?:zutaten|inhaltsstoffe|bestandteile|composition|komposisi)(?=[ \t]*:)|(?:\b(?:may|peut|puede|kann|pu[oòó])[ \t]+(?:also[ \t]+)?(?:contain|contenir|contener|enthalten|contenere)s?\b|[[(]?(?:\+\/-|±)|[[(]-\/\+)(?:[ \t/()[\]]*(?:\b(?:may|peut|puede|kann)[ \t]+(?:contain|contenir|contener|enthalten)s?\b|\+\/-|±)[)\]]?)*)/giy;
var HEADING_STEMS = new Set(
  "ina act oth non med key sta her mai ful inc ing zut inh bes com kom may peu pue kan puo pu\xF2 pu\xF3".split(" ")
);
var STEM = 3;
function cutClauses(text, brackets) {
  const cuts = [{ at: 0, breaks: 2 }];
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kinds2 = kindsOf(code);
    const isInWord = (kinds2 & before & LATIN) !== 0;
    before = kinds2;
    if (isInWord || (kinds2 & MAY_CUT) === 0 && code !== NEWLINE) continue;
    if (code === NEWLINE) {
      if (isHyphenated(text, i)) continue;
      const start = i;
      let breaks = 0;
      for (; i < text.length && isOf(text.charCodeAt(i), WHITE); i++) if (text.charCodeAt(i) === NEWLINE) breaks++;
      i--;
      if (start > 0) cuts.push({ at: start, breaks: Math.min(breaks, 2) });
      continue;
    }
    const heading = (kinds2 & HEADING_FIRST) === 0 ? 0 : headingLength(text, i);
    if (heading > 0 && i > 0) cuts.push({ at: i, breaks: 0 });
    if (heading > 0 && (kinds2 & OPENER) === 0) {
      i += heading - 1;
      before = kindsOf(text.charCodeAt(i));
      continue;
    }
    if ((kinds2 & FOOTNOTE_MARK) !== 0 && startsFootnote(text, i)) {
      cuts.push({ at: i, breaks: 0 });
      continue;
    }
    if ((kinds2 & OPENER) !== 0) {
      const close = brackets.closes(i);
      if (text[i] === "[" && close > i && i > 0 && isTitle2(text.slice(i + 1, close))) cuts.push({ at: i, breaks: 0 });
      if (close > i && !holdsLines(text, i, close)) i = close;
    } else if ((kinds2 & STOP) !== 0 && endsSentence(text, i)) cuts.push({ at: i + 1, breaks: 0 });
  }
  return cuts.map(({ at, breaks }, n) => ({ start: at, end: cuts[n + 1]?.at ?? text.length, breaks })).filter((clause) => !isBlank(text, clause));
}
var MAY_CUT = HEADING_FIRST | FOOTNOTE_MARK | OPENER | STOP;
var NEWLINE = 10;
function isBlank(text, { start, end }) {
  for (let i = start; i < end; i++) if (!isOf(text.charCodeAt(i), SPACE)) return false;
  return true;
}
function isHyphenated(text, at) {
  return /[\p{L}\d][-\u2010\u2011]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\n *[\p{L}\d]/u.test(text.slice(at, at + 40));
}
function headingLength(text, at) {
  const isWord = isOf(text.charCodeAt(at), LATIN);
  if (isWord && !HEADING_STEMS.has(text.slice(at, at + STEM).toLowerCase())) return 0;
  HEADING.lastIndex = at;
  return HEADING.exec(text)?.[0].length ?? 0;
}
function isTitle2(content) {
  return content.length <= LONGEST_TITLE && !/[,;:]/.test(content) && PRODUCT_NOUN.test(content.trim());
}
var LONGEST_TITLE = 40;
function holdsLines(text, open2, close) {
  return /\n[ \u200b]*\n/.test(text.slice(open2, close));
}
function endsSentence(text, at) {
  const next = text[at + 1] ?? "";
  if (next === "" || next === "\n") return true;
  const word = /[\p{L}\d]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? "";
  if (text[at] === "." && /^(?:[A-Za-z]|\d)$/.test(word) && !/\d/.test(word)) return false;
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (/[\s\u200b]/.test(next)) {
    const after = /[^\s\u200b]/.exec(text.slice(at + 1, at + 40))?.[0] ?? "";
    return after === "" || /[\p{L}\d*†‡^°¹²³⁴-⁹•"'“([+<–—-]/u.test(after);
  }
  return /[*†‡°¹²³]/.test(next) || /\p{Lu}/u.test(next) && (word.length > 1 || word === "") && /[\p{Ll}*)\]]/u.test(text[at - 1] ?? "");
}
var FOOTNOTE = /^(?:[*†‡^§°+]+|[[(](?:\d{1,2}|\*+)[\])]|[¹²³⁴-⁹]) ?\p{L}/u;
function startsFootnote(text, at) {
  if (!isOf(text.charCodeAt(at - 1), WHITE)) return false;
  const before = /([^\s\u200b])[\s\u200b]*$/.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? ",";
  if (/[\d¹²³⁴-⁹]/.test(text.slice(at, at + 2))) return before === "." && FOOTNOTE.test(text.slice(at, at + 8));
  return !/[,;•|/\\:(+&]/.test(before) && FOOTNOTE.test(text.slice(at, at + 8));
}

// src/core/name.ts
var GREEK = {
  \u03B1: "alpha",
  \u03B2: "beta",
  \u03B3: "gamma",
  \u03B4: "delta",
  \u03B5: "epsilon",
  \u03C9: "omega"
};
var LOOKALIKE = {
  \u0430: "a",
  \u0441: "c",
  \u0435: "e",
  \u0456: "i",
  \u043E: "o",
  \u0440: "p",
  \u0445: "x",
  \u0443: "y",
  \u03BF: "o",
  \u03BD: "v",
  \u00DF: "ss",
  \u00E6: "ae",
  \u0153: "oe",
  \u00F8: "o",
  \u0142: "l",
  \u0111: "d",
  \u0131: "i"
};
var PLAIN = /^[a-z0-9 ,/\-.&+:]*$/;
var ASCII = /^[\x20-\x7e]*$/;
var INVISIBLE = /\p{Cf}|\p{Variation_Selector}|[\u2028\u2029\ue000]/gu;
var MARKS = /[*†‡§¶^~°•®™©℠¹²³⁰⁴-⁹#]|\(r\)|\(tm\)/g;
var FOOTNOTE2 = / ?\[\d{1,2}\]| ?\(\*+\)| \(\d{1,2}\)(?= |$)/g;
var DASHES = /[\u2010-\u2015\u2212\u00ac\ufe58\ufe63\uff0d]+/g;
var QUOTES = /[\u2018-\u201b\u2032\u00b4`]/g;
function nameKey(text) {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return squeeze(lower);
  const isAscii = ASCII.test(lower);
  const unmarked = (isAscii ? lower : lower.replace(INVISIBLE, "")).replace(FOOTNOTE2, " ").replace(MARKS, "").replace(QUOTES, "'").replace(/\\/g, "/");
  return squeeze(isAscii ? unmarked : fold(unmarked));
}
function fold(text) {
  return text.replace(DASHES, "-").normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/\P{ASCII}/gu, (c) => GREEK[c] ?? LOOKALIKE[c] ?? c);
}
var FIVE_DIGITS = /\d{5}/;
var COLOUR_INDEX = /(^|[^a-z0-9])c\.?[il1|]\.?[ :]?\s?(?=\d{5}(?!\d))/g;
function squeeze(text) {
  const named2 = FIVE_DIGITS.test(text) ? text.replace(COLOUR_INDEX, "$1ci ") : text;
  return named2.replace(/\s{2,}|[^\S ]/g, " ").trim().replace(/^[.,:]+|[.,:]+$/g, "").trim();
}
var MARK_BETWEEN_NUMBERS = /\d[^a-z0-9]+\d/;
function tightKey(key) {
  const marked = MARK_BETWEEN_NUMBERS.test(key) ? key.replace(/(\d)[^a-z0-9]+(?=\d)/g, "$1_") : key;
  return marked.replace(/[^a-z0-9_\u0080-\uffff]+/g, "");
}
function wordsOf(key) {
  return key.match(/[a-z0-9\u0080-\uffff]+/g) ?? [];
}

// src/core/label/percent.ts
var AMOUNT = /[([]?\s*(?:<|≤|~|less than|under|up to)?\s*(\d{1,6}(?:[.,]\d{1,4})?)\s*(%|percent|ppm|mg\/g|mg\/ml)(?:\s*\(?[wv]\/[wv]\)?)?\s*[)\]]?/iy;
var IN_PERCENT = { "%": 1, percent: 1, ppm: 1e-4, "mg/g": 0.1, "mg/ml": 0.1 };
var UNIT = /%|percent|ppm|mg\/[gm]/i;
var LONGEST = 400;
function takePercent(text, span) {
  const printed = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  const none = { name: span, percent: null, rest: { start: span.end, end: span.end } };
  if (!UNIT.test(printed)) return none;
  for (let i = span.start; i < span.start + printed.length; i++) {
    if (!isOf(text.charCodeAt(i), AMOUNT_FIRST) || !mayBegin(text, span.start, i)) continue;
    AMOUNT.lastIndex = i - span.start;
    const found2 = AMOUNT.exec(printed);
    if (found2 === null || /^[([]/.test(found2[0]) && !/[)\]]\s*$/.test(found2[0])) {
      if (/[([]/.test(text[i] ?? "")) i = endOfRemark(text, i, span.end);
      continue;
    }
    const percent = Number((found2[1] ?? "").replace(",", ".")) * (IN_PERCENT[(found2[2] ?? "").toLowerCase()] ?? 1);
    const before = trimMarks(text, { start: span.start, end: i });
    const behind = trimMarks(text, { start: i + found2[0].length, end: span.end });
    const isBehind = before.start >= before.end;
    const rest = isBehind ? { start: span.end, end: span.end } : behind;
    return { name: isBehind ? behind : before, percent: percent <= 100 ? percent : null, rest };
  }
  return none;
}
function endOfRemark(text, at, end) {
  const close = text.indexOf(text[at] === "(" ? ")" : "]", at);
  return close < 0 || close >= end ? at : close;
}
function splitAtAmounts(text, span) {
  const parts = [];
  for (let rest = span; ; ) {
    const { percent, rest: behind } = takePercent(text, rest);
    if (percent === null || behind.start >= behind.end || takePercent(text, behind).percent === null)
      return [...parts, rest];
    parts.push({ start: rest.start, end: behind.start });
    rest = behind;
  }
}
function mayBegin(text, start, at) {
  if (at === start) return true;
  const before = text[at - 1] ?? "";
  return !/[\p{L}\d.,]/u.test(before) || before === "." && text[at - 2] === ".";
}

// src/core/label/prose.ts
var FUNCTION_WORDS = new Set(
  `the a an to for from that this these those which with without is are was were be been being has have had it its
  your you our we they their them of in on at by as or than while when helps help helping leaves leave skin skins
  look looks appearance feel feels feeling into also not no all any may can will more most very over after before
  known who if but so contains contain`.split(/\s+/)
);
var JOINTS = /* @__PURE__ */ new Set(["and", "et", "und", "y"]);
var PROMOTION = new Set(
  `vegan cruelty free gluten tested dermatologist dermatologically hypoallergenic clinically proven noncomedogenic
  comedogenic certified fairtrade recyclable sustainably sourced ethically handmade safe synthetic clean
  moisturizes nourishes hydrates soothes softens visibly improves brightens protects reduces supports provides
  organic wild harvested fair trade gmo non biodynamic delivers antioxidant anti benefits rich formulated ingredient ingredients product products packaging`.split(
    /\s+/
  )
);
var NAME_ENDING = /(?:ate|ide|ine|one|ol|ose|yl|ene|ane|acid|oxide|ium|gum|glycol|extract|oil|butter|wax|copolymer|polymer|crosspolymer|paraben|siloxane|eth|amide|amine|ester|esters|protein|peptide|ferment|lysate|filtrate)s?$/;
function shapeOf(key, lexicon) {
  const words = wordsOf(key);
  let functionWords = 0;
  let promotion = 0;
  let known = 0;
  for (const word of words) {
    if (JOINTS.has(word)) continue;
    if (FUNCTION_WORDS.has(word)) functionWords++;
    else if (PROMOTION.has(word)) promotion++;
    if (lexicon.hasWord(word)) known++;
  }
  const saysFree = words.length > 1 && words.length <= 4 && words.at(-1) === "free";
  return {
    saysFree,
    words: words.filter((word) => !JOINTS.has(word)).length,
    functionWords,
    promotion,
    known,
    beginsPhrase: words.length > 1 && (isFunctionWord(words[0]) || words[1] === "x" && /^\d+$/.test(words[0] ?? ""))
  };
}
function isFunctionWord(word = "") {
  return word.length > 1 && FUNCTION_WORDS.has(word);
}
function isProse(shape) {
  if (shape.words === 0) return false;
  if (shape.functionWords >= 2 || shape.beginsPhrase) return true;
  if (shape.functionWords === 1 && shape.words >= 3 && shape.known < shape.words - 1) return true;
  return shape.promotion > 0 && shape.promotion + shape.functionWords >= shape.words / 3 && shape.words >= 2;
}
function isRemark(shape) {
  if (shape.words === 0) return false;
  return shape.saysFree || shape.functionWords >= 2 || shape.beginsPhrase || shape.promotion + shape.functionWords === shape.words;
}
function isNameLike(key, shape) {
  if (shape.words === 0 || shape.words > 12) return false;
  return shape.known > 0 || wordsOf(key).some((word) => word.length > 4 && NAME_ENDING.test(word));
}

// src/core/label/segment.ts
var LONGEST_NAME = 12;
var UNKNOWN_COST = 10;
var LIST_WORDS = 8;
var UNKNOWN_SHARE = 0.4;
var SHORT_LIST_WORDS = 5;
var GENERIC = /^(?:water|starch|wax|oil|butter|extract|juice|powder|ether|acetate|protein)$/i;
function segment(page, span) {
  const { text, lexicon } = page;
  const words = wordSpans(page, span);
  if (words.length < 2) return [span];
  const best = new Array(words.length + 1);
  best[words.length] = { cost: 0, next: words.length, known: true };
  for (let i = words.length - 1; i >= 0; i--) {
    const first = words[i];
    let step = { cost: UNKNOWN_COST + best[i + 1].cost, next: i + 1, known: false };
    for (let n = 1; n <= LONGEST_NAME && i + n <= words.length; n++) {
      const rest = best[i + n];
      const last = words[i + n - 1];
      const name = trimMarks(text, { start: first.start, end: last.end });
      const printed = text.slice(name.start, name.end);
      if (!lexicon.mayBegin(printed)) break;
      const isCheaper = rest.cost + 1 < step.cost;
      if (isCheaper && lexicon.identify(printed) !== void 0) {
        step = { cost: rest.cost + 1, next: i + n, known: true };
      }
    }
    best[i] = step;
  }
  return chosen(page, span, words, best);
}
function chosen({ text, lexicon }, span, words, best) {
  const found2 = [];
  let unknown = 0;
  for (let i = 0; i < words.length; ) {
    const step = best[i];
    const part = { start: words[i].start, end: words[step.next - 1].end, known: step.known };
    const last2 = found2.at(-1);
    if (!step.known) unknown += step.next - i;
    if (last2 !== void 0 && !last2.known && !part.known) found2[found2.length - 1] = { ...last2, end: part.end };
    else found2.push(part);
    i = step.next;
  }
  if (found2.length < 2) return [span];
  if (unknown > 0) return words.length >= LIST_WORDS && unknown <= words.length * UNKNOWN_SHARE ? found2 : [span];
  const last = found2.at(-1);
  if (last !== void 0 && GENERIC.test(text.slice(last.start, last.end)) && found2.length === 2) return [span];
  const allInci = () => found2.every((part) => lexicon.isInci(text.slice(part.start, part.end)));
  return words.length >= SHORT_LIST_WORDS || allInci() ? found2 : [span];
}
function wordSpans({ text, brackets }, span) {
  const words = [];
  let start = -1;
  const close = (at) => {
    if (start >= 0 && at > start) words.push({ start, end: at });
    start = -1;
  };
  for (let i = span.start; i < span.end; i++) {
    const c = text[i] ?? "";
    const end = brackets.closes(i);
    if (end > i && end < span.end) {
      const belongs = words.length > 0 && start < 0;
      if (belongs) start = words.pop().start;
      if (start < 0) start = i;
      i = end;
    } else if (isOf(text.charCodeAt(i), WHITE | BRACKET)) close(i);
    else {
      if (start >= 0 && /\p{Lu}/u.test(c) && /[\p{Ll})\]]/u.test(text[i - 1] ?? "")) close(i);
      if (start < 0) start = i;
    }
  }
  close(span.end);
  return words;
}

// src/core/label/names.ts
var OF_ORIGIN = /\b(?:from|of|with|for|by|as)\b/i;
var DEEPEST = 4;
var LONGEST_HEAD = 400;
var MAY_CONTAIN2 = /^[\s\u200b([]*(?:\+\s*\/\s*-|-\s*\/\s*\+|±|(?:may|peut|puede|kann|pu[oòó])\s+(?:also\s+)?(?:contain|contenir|contener|enthalten|contenere))/i;
function namesIn(page, item, depth = 0) {
  const names2 = [];
  const passedOver = [];
  const { text, lexicon } = page;
  const trimmed = dropLessThan(text, dropAnd(text, trimMarks(text, item)));
  if (trimmed.start >= trimmed.end) return { names: names2, passedOver };
  const whole = text.slice(trimmed.start, trimmed.end);
  if (CODE.test(whole) && lexicon.identify(whole) === void 0) {
    return { names: names2, passedOver: [{ ...trimmed, why: "noise" }] };
  }
  const colon = headedBy(page, trimmed);
  if (colon !== null) {
    const rest2 = namesIn(page, { start: colon.end, end: trimmed.end }, depth + 1);
    return { names: rest2.names, passedOver: [{ ...colon, why: "header" }, ...rest2.passedOver] };
  }
  if (depth < DEEPEST) {
    const apart = takeBracketsApart(page, trimmed, depth);
    if (apart !== null) return apart;
  }
  const dosed = splitAtAmounts(text, trimmed);
  if (dosed.length > 1) return joined(dosed.map((part) => namesIn(page, part, depth + 1)));
  const { name, percent, rest } = takePercent(text, trimmed);
  const spans = splitKnown(page, cutFootnote(page, name, passedOver));
  for (const span of spans) {
    const shown = keepAbbreviation(text, dropNumber(text, trimMarks(text, span)), span);
    if (shown.start >= shown.end || !/[\p{L}\d]/u.test(text.slice(shown.start, shown.end))) continue;
    const printed = text.slice(shown.start, shown.end);
    const code = trailingCode(printed, lexicon);
    if (code > 0) passedOver.push({ start: shown.start + code, end: shown.end, why: "noise" });
    const kept = code > 0 ? trimMarks(text, { start: shown.start, end: shown.start + code }) : shown;
    const keptText = text.slice(kept.start, kept.end);
    if (kept.start >= kept.end) continue;
    if (/^[\d\s.,%]+$/.test(keptText) && lexicon.identify(keptText) === void 0)
      passedOver.push({ ...kept, why: "noise" });
    else if (lexicon.identify(keptText) === void 0 && isRemark(shapeOf(nameKey(keptText), lexicon))) {
      passedOver.push({ ...kept, why: "marketing" });
    } else names2.push({ start: kept.start, end: kept.end, percent, mayContain: false });
  }
  const further = furtherNames(page, rest, depth);
  return { names: [...names2, ...further.names], passedOver: [...passedOver, ...further.passedOver] };
}
function furtherNames(page, rest, depth) {
  const { text, lexicon } = page;
  if (rest.start >= rest.end || depth >= DEEPEST) return passOver(rest, "noise");
  const isName = lexicon.identify(text.slice(rest.start, rest.end)) !== void 0;
  return isName ? namesIn(page, rest, depth + 1) : passOver(rest, "noise");
}
function dropLessThan(text, span) {
  const found2 = /^(?:contains? )?(?:less than|under|<|up to)?\s*\d+(?:[.,]\d+)?\s*%\s*(?:or less )?of:?\s+/i.exec(
    text.slice(span.start, Math.min(span.end, span.start + 50))
  );
  return found2 === null ? span : { start: span.start + found2[0].length, end: span.end };
}
function headedBy({ text, brackets, lexicon }, span) {
  for (let i = span.start; i < span.end; i++) {
    const close = brackets.closes(i);
    if (close > i) i = close;
    else if (text[i] === ":" && i > span.start && /[\s\u200b\p{L}]/u.test(text[i + 1] ?? "")) {
      const head = trimSpace(text, { start: span.start, end: i });
      return lexicon.identify(text.slice(head.start, head.end)) === void 0 ? { start: head.start, end: i + 1 } : null;
    }
  }
  return null;
}
function takeBracketsApart(page, span, depth) {
  const { text, brackets, lexicon } = page;
  for (let i = span.start; i < span.end; i++) {
    const close = brackets.closes(i);
    if (close < 0 || close >= span.end) continue;
    const inner = { start: i + 1, end: close };
    const isFar = i - span.start > LONGEST_HEAD;
    const before = () => trimMarks(text, { start: span.start, end: i });
    const after = { start: close + 1, end: span.end };
    const head = isFar ? null : textOf(text, before());
    const content = text.slice(inner.start, inner.end);
    if (MAY_CONTAIN2.test(content)) {
      const found2 = readMembers(page, inner, depth);
      const outer = [
        namesIn(page, before(), depth + 1),
        { names: found2.names.map((n) => ({ ...n, mayContain: true })), passedOver: found2.passedOver }
      ];
      return joined([...outer, namesIn(page, after, depth + 1)]);
    }
    if (/^\s*(?:and|&|et|und|y|e|dan)\s*$/i.test(content)) {
      return joined([namesIn(page, before(), depth + 1), namesIn(page, after, depth + 1)]);
    }
    if (CODE.test(`(${content})`) && head !== "" && lexicon.identify(content) === void 0) {
      return joined([
        namesIn(page, before(), depth + 1),
        { names: [], passedOver: [{ start: i, end: close + 1, why: "noise" }] },
        namesIn(page, after, depth + 1)
      ]);
    }
    const members = splitItems(text, inner, brackets);
    const kinds2 = members.map((member) => lexicon.identify(text.slice(member.start, member.end)));
    const known = kinds2.filter((id) => id !== void 0);
    const blends = members.filter((member) => isBlend(page, member)).length;
    const headId = head === null || head === "" ? void 0 : lexicon.identify(head);
    const strangers = new Set(known.filter((id) => id !== headId));
    if ((blends > 0 || isList(members.length, known.length, strangers.size, headId)) && !isWholeKnown(page, span, headId)) {
      const isColourList = members.every(
        (member) => /\b(?:c\.?\s?[il1]\.?\s*)?\d{5}\b/i.test(text.slice(member.start, member.end))
      );
      const keepHead = headId !== void 0 && !isColourList;
      const outer = keepHead ? namesIn(page, before(), depth + 1) : passOver(before(), "header");
      return joined([outer, readMembers(page, inner, depth), namesIn(page, after, depth + 1)]);
    }
    if (head === "" && text.slice(after.start, after.end).trim() === "") {
      return readMembers(page, inner, depth);
    }
    const shape = shapeOf(nameKey(content), lexicon);
    if (known.length === 0 && shape.words > 2 && (OF_ORIGIN.test(content) || isProse(shape))) {
      return joined([
        namesIn(page, before(), depth + 1),
        passOver({ start: i, end: close + 1 }, "noise"),
        namesIn(page, after, depth + 1)
      ]);
    }
    i = close;
  }
  return null;
}
function textOf(text, { start, end }) {
  return text.slice(start, end);
}
function isBlend({ text, brackets, lexicon }, member) {
  for (let i = member.start; i < member.end; i++) {
    const close = brackets.closes(i);
    if (close < 0 || close >= member.end) continue;
    const inner = splitItems(text, { start: i + 1, end: close }, brackets);
    const known = inner.filter((item) => lexicon.identify(text.slice(item.start, item.end)) !== void 0);
    return known.length >= 2 && lexicon.identify(text.slice(member.start, i).trim()) === void 0;
  }
  return false;
}
var MEMBERS_OF_A_BLEND = 3;
function isList(members, known, strangers, headId) {
  if (headId !== void 0) return members >= 2 && known * 2 > members && strangers >= 1;
  return members >= 2 && known * 2 > members && strangers >= 2 || members >= MEMBERS_OF_A_BLEND && known >= 1;
}
function isWholeKnown({ text, lexicon }, span, headId) {
  const id = lexicon.identify(text.slice(span.start, span.end));
  return id !== void 0 && id !== headId;
}
function readMembers(page, inner, depth) {
  const start = MAY_CONTAIN2.exec(page.text.slice(inner.start, inner.end))?.[0].length ?? 0;
  const head = start > 0 ? headEnd(page.text, inner, start) : 0;
  const parts = splitItems(page.text, { start: inner.start + head, end: inner.end }, page.brackets);
  const found2 = joined(parts.map((part) => namesIn(page, part, depth + 1)));
  if (head === 0) return found2;
  return joined([passOver({ start: inner.start, end: inner.start + head }, "header"), found2]);
}
function headEnd(text, span, least) {
  const rest = text.slice(span.start, span.end);
  const colon = rest.indexOf(":");
  if (colon >= 0 && headingOf(rest.slice(0, colon)).kind === "may_contain") return colon + 1;
  const more = /^[\s\u200b)\]/(:+-]*(?:(?:may|peut|puede)\s+(?:contain|contenir|contener)s?[\s)\]:/]*)*/i.exec(
    rest.slice(least)
  );
  return least + (more?.[0].length ?? 0);
}
function passOver(span, why) {
  return { names: [], passedOver: span.start < span.end ? [{ ...span, why }] : [] };
}
function joined(parts) {
  return { names: parts.flatMap((part) => part.names), passedOver: parts.flatMap((part) => part.passedOver) };
}
function keepAbbreviation(text, shown, span) {
  const isAbbreviated = /\bdenat$/i.test(text.slice(Math.max(shown.start, shown.end - 7), shown.end)) && text[shown.end] === ".";
  return isAbbreviated && shown.end <= span.end ? { start: shown.start, end: shown.end + 1 } : shown;
}
function dropNumber(text, span) {
  const found2 = /[\s\u200b]*\(\s*\)$|[\s\u200b]*\[\d{1,2}\]$|[\s\u200b]*\(\*+\)$|[\s\u200b]+\(\d{1,2}\)$/.exec(
    text.slice(Math.max(span.start, span.end - 12), span.end)
  );
  return found2 === null ? span : trimMarks(text, { start: span.start, end: span.end - found2[0].length });
}
function dropAnd(text, span) {
  const found2 = /^(?:and|&|et|und)\s+/i.exec(text.slice(span.start, Math.min(span.end, span.start + 8)));
  return found2 === null ? span : { start: span.start + found2[0].length, end: span.end };
}
function cutFootnote({ text, lexicon }, span, passedOver) {
  const mark = /[*†‡^]+\s*(?=\p{L})/u.exec(text.slice(span.start, span.end));
  if (mark === null || lexicon.identify(text.slice(span.start, span.end)) !== void 0) return span;
  const before = trimMarks(text, { start: span.start, end: span.start + mark.index });
  const after = { start: span.start + mark.index, end: span.end };
  const isName = lexicon.identify(text.slice(before.start, before.end)) !== void 0;
  const rest = text.slice(after.start + mark[0].length, after.end);
  if (/^(?:and|et|und|y|e|dan|&)\s/i.test(rest)) return span;
  const explains = isProse(shapeOf(nameKey(rest), lexicon));
  if (!(isName || explains) || lexicon.identify(rest) !== void 0) return span;
  passedOver.push({ ...after, why: "footnote" });
  return before;
}
function trailingCode(printed, lexicon) {
  const found2 = /[\s\u200b]+(?:[<([]\u200b*(?:iln[a-z]*)?\d{4,}\u200b*[>)\]]|(?:iln[a-z]*)?\d{5,}|(?:lot|batch|exp)\b.*)\u200b*$/i.exec(
    printed
  );
  if (found2 === null || found2.index === 0 || /\bc\.?[il1]\.?$/i.test(printed.slice(0, found2.index))) return 0;
  const isColour = lexicon.identify(found2[0].replace(/[^\d]/g, "")) !== void 0;
  return isColour ? 0 : found2.index;
}
function splitKnown(page, span) {
  const { text, lexicon } = page;
  if (span.start >= span.end) return [];
  if (lexicon.identify(text.slice(span.start, span.end)) !== void 0) return [span];
  const joints = /\s+(?:and|&|et|und|y|e|dan|og)\s+|\s*\(and\)\s*/gi;
  const bySlash2 = splitAt(page, span, /[\s\u200b]*[/\\][\s\u200b]*/g, 1);
  if (bySlash2 !== null) return bySlash2;
  if (page.isOneName === true) return [span];
  const byAnd = splitAt(page, span, joints, 1);
  if (byAnd !== null) return byAnd;
  return lexicon.isOfSeries(text.slice(span.start, span.end)) ? [span] : segment(page, span);
}
var MOST_PARTS = 6;
function splitAt({ text, lexicon }, span, joint, fewest) {
  const parts = [];
  let start = span.start;
  for (const found2 of text.slice(span.start, span.end).matchAll(joint)) {
    parts.push({ start, end: span.start + found2.index });
    start = span.start + found2.index + found2[0].length;
  }
  if (parts.length < fewest) return null;
  parts.push({ start, end: span.end });
  const groups = [];
  for (let i = 0; i < parts.length; ) {
    let taken = 0;
    let known = null;
    for (let n = 1; n <= MOST_PARTS && i + n <= parts.length; n++) {
      const stretch = { start: parts[i].start, end: parts[i + n - 1].end };
      const printed = text.slice(stretch.start, stretch.end);
      if (!lexicon.mayBegin(printed)) break;
      const id = lexicon.identify(printed);
      if (id === void 0) continue;
      known = { span: stretch, id };
      taken = n;
    }
    if (known === null) return null;
    const last = groups.at(-1);
    if (last?.id === known.id)
      groups[groups.length - 1] = { ...known, span: { ...known.span, start: last.span.start } };
    else groups.push(known);
    i += taken;
  }
  return groups.length > 1 ? groups.map((group) => group.span) : null;
}

// src/core/label/weigh-item.ts
var FEWEST_WORDS_OF_A_RUN = 5;
var KNOWN_SHARE_OF_A_RUN = 0.7;
var SMALL_WORD_SHARE_OF_A_RUN = 0.1;
function weighItem(text, lexicon) {
  const { name, percent } = takePercent(text, trimMarks(text, { start: 0, end: text.length }));
  const printed = text.slice(name.start, name.end);
  return { kind: kindOf(printed, lexicon), isDosed: percent !== null, isPlain: !/[\s/\\]/.test(printed) };
}
function kindOf(printed, lexicon) {
  if (lexicon.identify(printed) !== void 0) return "known";
  const key = nameKey(unglue(printed));
  const shape = shapeOf(key, lexicon);
  const isRun = shape.words >= FEWEST_WORDS_OF_A_RUN && shape.known >= shape.words * KNOWN_SHARE_OF_A_RUN && shape.functionWords <= shape.words * SMALL_WORD_SHARE_OF_A_RUN;
  if (isRun) return "known";
  if (isProse(shape)) return "prose";
  return isNameLike(key, shape) ? "name_like" : "other";
}
function unglue(text) {
  return text.replace(/([\p{Ll})\]])(?=\p{Lu})/gu, "$1 ");
}

// src/core/label/item.ts
var LONGEST_REMEMBERED2 = 200;
var REMEMBERED_ITEMS = 2e4;
var PLAIN2 = /^(?=[A-Za-z\d(])(?:[A-Za-z\d']|[ /-](?=[A-Za-z\d(])|,(?=\d)|\([A-Za-z\d' /-]+\))*\.?$/;
var Item = class {
  text;
  #lexicon;
  #isName;
  #weight;
  #reading;
  #mayDeny;
  #plainName;
  #isInverted;
  constructor(text, lexicon) {
    this.text = text;
    this.#lexicon = lexicon;
  }
  /** Whether the whole text, but for marks around it, names one ingredient. */
  get isName() {
    if (this.#isName === void 0) {
      const { start, end } = trimMarks(this.text, this.#whole);
      this.#isName = this.#lexicon.identify(this.text.slice(start, end)) !== void 0;
    }
    return this.#isName;
  }
  get weight() {
    this.#weight ??= weighItem(this.text, this.#lexicon);
    return this.#weight;
  }
  /** Ends as what goes on in the next item: with a hyphen or a slash. */
  get isOpen() {
    return this.text.endsWith("-") || this.text.endsWith("/");
  }
  /** A part of an inverted chemical name: "3,7-dimethyl-", "(E)-", "acetate-". */
  get isInverted() {
    this.#isInverted ??= /^[\d([\p{Ll}].*-(?:\s*\([^()]*\))?$/u.test(this.text);
    return this.#isInverted;
  }
  /** Whether it may hold a phrase that opens a list of what is absent, or a disclaimer. */
  get mayDeny() {
    this.#mayDeny ??= NEGATIVE_STEM.test(this.text) || DISCLAIMER.test(this.text);
    return this.#mayDeny;
  }
  /** Its only name, where it is one of the table and reads the same whatever stands beside it on a label. */
  get plainName() {
    if (this.#plainName === void 0) {
      const isPlain = PLAIN2.test(this.text) && this.isName && !this.mayDeny;
      this.#plainName = isPlain ? this.#onlyName() : null;
    }
    return this.#plainName;
  }
  /** The names in it and what was passed over, counted from the start of the text. */
  get reading() {
    this.#reading ??= this.#read();
    return this.#reading;
  }
  #onlyName() {
    const { names: names2, passedOver } = this.reading;
    const [name] = names2;
    if (name === void 0 || names2.length > 1 || passedOver.length > 0) return null;
    const isWhole2 = name.start === 0 && /^\.?$/.test(this.text.slice(name.end));
    return isWhole2 && name.percent === null && !name.mayContain ? name : null;
  }
  #read() {
    const page = { text: this.text, brackets: matchBrackets(this.text), lexicon: this.#lexicon };
    const { names: names2, passedOver } = namesIn(page, this.#whole);
    return { names: names2.map((name) => namedSpan(this.text, name, this.#lexicon)), passedOver };
  }
  get #whole() {
    return { start: 0, end: this.text.length };
  }
};
function namedSpan(text, { start, end, percent, mayContain }, lexicon) {
  const own = text.slice(start, end);
  return { start, end, percent, mayContain, text: own, exact: lexicon.exact(own) };
}
function createItems(lexicon) {
  const make = (text) => new Item(text, lexicon);
  const remembered = createMemory(REMEMBERED_ITEMS, make);
  return (text) => text.length > LONGEST_REMEMBERED2 ? make(text) : remembered(text);
}

// src/core/label/plain.ts
var SPACE2 = 32;
function readPlain(label, itemOf) {
  const mentions = [];
  for (let from = 0, end = 0; end < label.length; from = end + 1) {
    const start = label.charCodeAt(from) === SPACE2 ? from + 1 : from;
    end = commaFrom(label, start);
    if (end - start > LONGEST_REMEMBERED2) return null;
    const name = itemOf(label.slice(start, end)).plainName;
    if (name === null) return null;
    const { text, exact } = name;
    mentions.push({
      text,
      name: text,
      exact,
      start,
      end: start + text.length,
      section: "main",
      product: 0,
      percent: null
    });
  }
  return mentions.length === 0 ? null : { kind: "list", mentions, ignored: [], products: [null] };
}
function commaFrom(label, start) {
  let at = label.indexOf(",", start);
  while (at >= 0 && isInnerComma(label, at)) at = label.indexOf(",", at + 1);
  return at < 0 ? label.length : at;
}

// src/core/label/rejoin.ts
var MOST_PIECES = 3;
function rejoin(page, items) {
  const whole = [];
  const join2 = (first, last) => first === last ? first : placed(page.text, { start: first.start, end: last.end }, page.itemOf);
  for (let i = 0; i < items.length; ) {
    const before = whole.at(-1);
    const item = items[i];
    if (before !== void 0 && goesOn(before, item)) {
      whole[whole.length - 1] = join2(before, item);
      i++;
      continue;
    }
    const taken = piecesOfOneName(page, items, i);
    whole.push(join2(item, items[i + taken - 1]));
    i += taken;
  }
  return whole;
}
function goesOn(before, { item }) {
  if (item.isInverted) return /^[\d([]/.test(item.text) || !before.item.isName;
  return before.item.text.endsWith("-") && /^[\p{Ll}\d]/u.test(item.text) && !item.isName;
}
function piecesOfOneName({ text, lexicon }, items, at) {
  const first = items[at];
  const second = items[at + 1];
  if (second === void 0) return 1;
  const isBroken = first.item.isOpen && /^\s*$/.test(text.slice(first.end, second.start));
  if (!isBroken && first.item.isName && second.item.isName && items[at + 2]?.item.isName !== false) return 1;
  let taken = 1;
  for (let n = 2; n <= Math.min(MOST_PIECES, items.length - at); n++) {
    const pieces = items.slice(at, at + n);
    const last = pieces.at(-1);
    const joined2 = text.slice(trimMarks(text, first).start, trimMarks(text, last).end);
    if (!lexicon.mayBegin(joined2.replace(/[,\n]/g, " "))) break;
    if (!isBroken && pieces.every(({ item }) => item.isName)) continue;
    if (lexicon.isWhole(joined2) || isBroken && lexicon.identify(joined2) !== void 0) taken = n;
  }
  return taken;
}

// src/core/label/sections.ts
function place(clauses) {
  const { kind, chosen: chosen2 } = choose(clauses);
  const isFollowed = followedByList(clauses, chosen2);
  const products = [null];
  const places2 = [];
  let section = "main";
  let begun = { main: false, active: false, any: false };
  const nextProduct = (name) => {
    if (begun.any) products.push(name);
    else products[products.length - 1] = name ?? products.at(-1) ?? null;
    begun = { main: false, active: false, any: false };
    section = "main";
  };
  for (const [n, clause] of clauses.entries()) {
    const isList2 = chosen2[n] === true;
    const heading = clause.heading;
    const listFollows = isList2 || clause.verdict === "header" && isFollowed[n] === true;
    if (heading !== null && listFollows) {
      if (heading.kind.kind === "may_contain") section = "may_contain";
      else if (heading.kind.kind === "inactive") section = "main";
      else if (heading.kind.kind === "ingredients") {
        const isFurther = heading.kind.section === "main" ? begun.main : begun.main && begun.active;
        if (isFurther) nextProduct(null);
        section = heading.kind.section;
      } else if (heading.kind.kind === "name") nextProduct(heading.name);
    }
    if (clause.product !== null && (clause.verdict === "disclaimer" || isFollowed[n] === true)) {
      nextProduct(clause.product);
      if (clause.verdict === "disclaimer") begun = { main: true, active: false, any: true };
    }
    if (isList2) {
      const isDose = clause.bullet && clause.dosed && heading === null;
      if (isDose && !begun.main) {
        places2.push({ section: "active", product: products.length - 1 });
        continue;
      }
      begun = { main: begun.main || section === "main", active: begun.active || section === "active", any: true };
      places2.push({ section, product: products.length - 1 });
    } else places2.push(null);
  }
  return { kind, places: places2, products };
}
function followedByList(clauses, chosen2) {
  const follows = [];
  for (let n = clauses.length - 1; n >= 0; n--) {
    follows[n] = chosen2[n + 1] === true || clauses[n + 1]?.verdict === "header" && follows[n + 1] === true;
  }
  return follows;
}
function choose(clauses) {
  const isHighlight = clauses.map((clause) => clause.heading?.kind.kind === "highlights");
  const plain = clauses.map((clause, n) => clause.verdict === "list" && !clause.bullet && !isHighlight[n]);
  const bullets = clauses.map(
    (clause, n) => clause.verdict === "list" && clause.bullet && clause.heading === null && !isHighlight[n]
  );
  const knownIn = (flags) => clauses.reduce((sum, clause, n) => sum + (flags[n] ? clause.known : 0), 0);
  const bulletsAreTheList = knownIn(bullets) > knownIn(plain);
  const lists = plain.map(
    (flag, n) => flag || bullets[n] === true && (bulletsAreTheList || clauses[n]?.dosed === true)
  );
  const withStrays = addStrays(clauses, lists);
  if (withStrays.some(Boolean)) return { kind: "list", chosen: withStrays };
  const highlights = clauses.map(
    (clause, n) => clause.verdict === "list" && (isHighlight[n] === true || clause.bullet)
  );
  if (highlights.some(Boolean)) return { kind: "highlights", chosen: highlights };
  return { kind: "list", chosen: clauses.map((clause) => clause.verdict === "unsure") };
}
function addStrays(clauses, lists) {
  const first = lists.indexOf(true);
  const last = lists.lastIndexOf(true);
  return clauses.map((clause, n) => {
    if (lists[n] === true || first < 0 || n < first || clause.heading !== null || clause.bullet || clause.product !== null)
      return lists[n] === true;
    if (clause.verdict === "unsure") return n < last || clause.breaks < 2;
    const next = clauses[n + 1];
    return clause.verdict === "marketing" && n < last && clause.items.length === 1 && clause.breaks === 0 && next?.breaks === 0;
  });
}

// src/core/label/surface.ts
var FILLER = "\u200B";
var LETTER_FILLER = "\uE000";
var ENTITIES = {
  amp: "&",
  nbsp: " ",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
  "#x27": "'",
  reg: "\xAE",
  trade: "\u2122",
  mdash: "\u2014",
  ndash: "\u2013",
  bull: "\u2022",
  middot: "\u2022",
  rsquo: "\u2019"
};
var LATIN2 = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  tilde: "\u0303",
  cedil: "\u0327",
  ring: "\u030A"
};
var ENTITY = /&(#?[a-z0-9]{2,8});/gi;
var BREAKING_TAG = /<(?:br|p|li|div|tr|ul|ol|h[1-6]|\/p|\/li|\/div|\/tr|\/ul|\/ol|\/h[1-6])(?:\s[^<>\n]{0,200})?\/?>/gi;
var OTHER_TAG = /<\/?(?:a|b|i|u|em|strong|span|font|sup|sub|small)(?:\s[^<>\n]{0,200})?\/?>/gi;
var ESCAPED_BREAK = /\\[nrt](?=[^a-z]|[A-Z])/g;
var ONE_FOR_ONE = {
  "\xA0": " ",
  "\u2007": " ",
  "\u202F": " ",
  "\u3000": " ",
  "	": " ",
  "\r": "\n",
  "\v": "\n",
  "\f": "\n",
  "\x85": "\n",
  "\u2028": "\n",
  "\u2029": "\n",
  "\uFF0C": ",",
  "\u3001": ",",
  "\uFF64": ",",
  "\uFF1B": ";",
  "\uFF1A": ":",
  "\uFF08": "(",
  "\uFF09": ")",
  "\uFF3B": "[",
  "\uFF3D": "]",
  "\u3010": "[",
  "\u3011": "]",
  "\uFF0F": "/",
  "\u3002": ".",
  "\u30FB": "\u2022",
  "\uFF65": "\u2022",
  "\u25CF": "\u2022",
  "\u25AA": "\u2022",
  "\u25E6": "\u2022",
  "\u2023": "\u2022",
  "\u2219": "\u2022",
  "\xB7": "\u2022",
  "\u22C5": "\u2022",
  "\xA6": "|",
  "\xAD": FILLER,
  "\u200C": FILLER,
  "\u200D": FILLER,
  "\u200E": FILLER,
  "\u200F": FILLER,
  "\u2060": FILLER,
  "\uFEFF": FILLER
};
var MOJIBAKE = /[ÂÃ\ufffd]/;
var ODD = new RegExp(
  `[${Object.keys(ONE_FOR_ONE).map((c) => c === "]" || c === "\\" ? `\\${c}` : c).join("")}]`,
  "g"
);
function surfaceOf(label) {
  let text = label;
  if (MOJIBAKE.test(text))
    text = text.replace(/Â(?=[\s\u00a0®™])|\ufffd/g, FILLER).replace(
      /Ã([\u00a8\u00a9\u00aa\u00af\u00b4\u00b6\u00bc\u00b1\u00a0])/g,
      (_, c) => `${String.fromCharCode(c.charCodeAt(0) + 64)}${LETTER_FILLER}`
    );
  if (text.includes("&")) text = text.replace(ENTITY, (whole, name) => mask(whole, characterOf(name)));
  if (text.includes("<")) {
    text = text.replace(BREAKING_TAG, (whole) => mask(whole, "\n")).replace(OTHER_TAG, (whole) => mask(whole, FILLER));
  }
  if (text.includes("\\")) text = text.replace(ESCAPED_BREAK, "\n ");
  return text.replace(ODD, (c) => ONE_FOR_ONE[c] ?? c);
}
function characterOf(name) {
  const number = /^#(x?)([0-9a-f]+)$/i.exec(name);
  if (number !== null) {
    const code = Number.parseInt(number[2] ?? "", number[1] === "" ? 10 : 16);
    return code > 0 && code < 55296 ? String.fromCharCode(code) : void 0;
  }
  const letter = /^([a-z])(acute|grave|circ|uml|tilde|cedil|ring)$/i.exec(name);
  if (letter !== null) return `${letter[1]}${LATIN2[(letter[2] ?? "").toLowerCase()]}`.normalize("NFC");
  return ENTITIES[name.toLowerCase()] ?? (name === "szlig" ? "\xDF" : void 0);
}
function mask(whole, by) {
  if (by === void 0) return whole;
  return by + (/\p{L}/u.test(by) ? LETTER_FILLER : FILLER).repeat(whole.length - 1);
}

// src/core/label/read.ts
var REMEMBERED_ELEMENTS = 5e3;
function createReader(lexicon) {
  const itemOf = createItems(lexicon);
  return {
    readLabel: (label) => readPlain(label, itemOf) ?? readInSteps(label, lexicon, itemOf),
    readElement: createMemory(REMEMBERED_ELEMENTS, (element) => readElement(element, lexicon))
  };
}
function readInSteps(label, lexicon, itemOf) {
  const text = surfaceOf(label);
  const brackets = matchBrackets(text);
  const page = { text, brackets, lexicon, itemOf };
  const clauses = [];
  for (const clause of cutClauses(text, brackets)) clauses.push(...judge(page, clause));
  const judged2 = markFootnotes(page, carryNegative(page, clauses));
  const { kind, places: places2, products } = place(judged2);
  const mentions = [];
  const ignored = [];
  const ignore = ({ start, end, why }) => {
    const span = withClothing(text, trimSpace(text, { start, end }));
    if (span.start >= span.end) return;
    ignored.push({ text: label.slice(span.start, span.end), start: span.start, end: span.end, why });
  };
  let block = null;
  const readBlock = () => {
    if (block === null) return;
    for (const { start, item } of rejoin(page, block.items)) {
      for (const name of item.reading.names) mentions.push(mentionOf(label, text, name, start, block.at));
      for (const passed of item.reading.passedOver) ignore(shifted(passed, start));
    }
    block = null;
  };
  for (const [n, clause] of judged2.entries()) {
    const at = places2[n] ?? null;
    if (block === null || at === null || !goesOn2(block, clause, at)) readBlock();
    if (clause.heading !== null) {
      const { start, end } = clause.heading.span;
      ignore({ start, end, why: headingReason(clause) });
    }
    if (at === null) ignore({ start: clause.start, end: clause.end, why: reasonOf(clause) });
    else {
      block ??= { at, items: [] };
      for (const item of clause.items) block.items.push(item);
    }
  }
  readBlock();
  return {
    kind: mentions.length === 0 ? "none" : kind,
    mentions,
    ignored: accountForAll(label, text, mentions, ignored),
    products
  };
}
function readElement(element, lexicon) {
  const text = surfaceOf(element);
  const page = { text, brackets: matchBrackets(text), lexicon, isOneName: true };
  const { name, percent } = takePercent(text, trimMarks(text, { start: 0, end: text.length }));
  const whole = { ...name, percent, mayContain: false };
  const isKnown = lexicon.identify(text.slice(name.start, name.end)) !== void 0;
  const found2 = isKnown ? [] : namesIn(page, whole).names;
  const names2 = found2.length > 0 ? found2 : whole.start < whole.end ? [whole] : [];
  const mentions = names2.map(
    (name2) => mentionOf(element, text, namedSpan(text, name2, lexicon), 0, { section: "main", product: 0 })
  );
  return { kind: mentions.length === 0 ? "none" : "list", mentions, ignored: [], products: [null] };
}
function withClothing(text, { start, end }) {
  let to = end;
  while (start < end && to < text.length && text[to] === FILLER) to++;
  return { start, end: to };
}
function goesOn2({ at }, clause, next) {
  return clause.heading === null && clause.breaks === 1 && at.product === next.product && at.section === next.section;
}
function mentionOf(label, surface, name, from, at) {
  const start = from + name.start;
  const end = from + name.end;
  return {
    text: label === surface ? name.text : label.slice(start, end),
    name: name.text,
    exact: name.exact,
    start,
    end,
    section: name.mayContain ? "may_contain" : at.section,
    product: at.product,
    percent: name.percent
  };
}
function shifted({ start, end, why }, by) {
  return { start: start + by, end: end + by, why };
}
function reasonOf(clause) {
  return clause.verdict === "list" || clause.verdict === "unsure" ? "marketing" : clause.verdict;
}
function headingReason(clause) {
  const reason = reasonOf(clause);
  return clause.verdict === "list" || clause.verdict === "noise" ? "header" : reason;
}
function accountForAll(label, text, mentions, ignored) {
  const taken = [...mentions, ...ignored].sort((a, b) => a.start - b.start);
  const all = [...ignored];
  let from = 0;
  for (const next of [...taken, { start: label.length, end: label.length }]) {
    if (holdsText(text, from, next.start)) {
      const gap = trimMarks(text, { start: from, end: next.start });
      if (!isJoint(text.slice(gap.start, gap.end))) {
        all.push({ text: label.slice(gap.start, gap.end), ...gap, why: "noise" });
      }
    }
    from = Math.max(from, next.end);
  }
  return all.sort((a, b) => a.start - b.start);
}
function holdsText(text, start, end) {
  for (let i = start; i < end; i++) if (isOf(text.charCodeAt(i), LETTER | DIGIT)) return true;
  return false;
}
function isJoint(gap) {
  return /^\(?(?:and|et|und|y|e|dan|og)\)?$|^[([]?[<≤~\s]*(?:less than |under |up to )?\d[\d.,]*\s*(?:%|percent|ppm|mg\/g|mg\/ml)(?:\s*\(?[wv]\/[wv]\)?)?[)\]]?$/i.test(
    gap
  );
}

// src/core/policy.ts
var IMPLIED = {
  standard: { threshold: 3, evidence: "traced" },
  strict: { threshold: 2, evidence: "any" },
  weighted: { threshold: 3, evidence: "traced" }
};
function policyOf(choice = {}) {
  const noncomedogenic = choice.noncomedogenic ?? "standard";
  return {
    noncomedogenic,
    threshold: choice.threshold ?? IMPLIED[noncomedogenic].threshold,
    evidence: choice.evidence ?? IMPLIED[noncomedogenic].evidence,
    oilFree: choice.oilFree ?? "standard"
  };
}

// src/core/match.ts
var CONFIDENCE = { inci: 1, alias: 1, parts: 0.98, spacing: 0.98, none: 0 };
function found(kind, ingredient, other) {
  const suggestions = other === void 0 || other === ingredient ? [] : [other];
  return { kind, ingredient, confidence: CONFIDENCE[kind], distance: 0, inferred: null, suggestions };
}
function nothing(suggestions) {
  return {
    kind: "none",
    ingredient: null,
    confidence: CONFIDENCE.none,
    distance: 0,
    inferred: null,
    suggestions: suggestions.slice(0, 3)
  };
}

// src/core/identify.ts
var QUALIFIER = /^(?:(?:certified|100%|usda|non-gmo|pure|purified|natural|naturally derived|plant[- ]derived|vegetable[- ]derived|vegan|organic|raw|unrefined|refined|virgin|extra virgin|cold[- ]pressed|wildcrafted|wild|fair trade|deionized|deionised|distilled|demineralized|demineralised|sterile|cosmetic grade|food grade|pharmaceutical grade|usp|upcycled|fresh|fractionated|bio|eco)[ -]+)+/;
var STEREO = /^(?:(?:d|l|dl|alpha|d-alpha|dl-alpha)[ -]+)+/;
var TRAILING_QUALIFIER = /(?:[ ,-]+(?:nano|nf|usp|organic|powder nf|certified organic))+$/;
var LONGEST_NAME2 = 400;
function identify(text, catalogue) {
  if (text.length > LONGEST_NAME2) return null;
  const key = nameKey(text);
  if (key === "") return null;
  const whole = lookUp(key, catalogue);
  if (whole !== null) return whole;
  if (key.includes("(") || key.includes("[") || key.includes("{")) return withBrackets(key, catalogue);
  return named(key, catalogue);
}
function isWhole(text, catalogue) {
  if (text.length > LONGEST_NAME2) return false;
  const key = nameKey(text.replace(/[,\n]/g, " "));
  return (catalogue.byName(key) ?? catalogue.byTightName(tightKey(key))) !== void 0;
}
function lookUp(key, catalogue) {
  const entry = catalogue.byName(key) ?? withoutQualification(key, catalogue);
  return entry === void 0 ? null : found(entry.by, entry.ingredient);
}
function withoutQualification(key, catalogue) {
  const plain = withoutQualifiers(key);
  return catalogue.byName(plain) ?? catalogue.byName(withoutEssential(plain));
}
function withoutQualifiers(key) {
  return key.replace(QUALIFIER, "").replace(TRAILING_QUALIFIER, "");
}
function withoutEssential(key) {
  return key.replace(" essential oil", " oil");
}
function withBrackets(key, catalogue) {
  const { outside, inside, isTrailing } = takeApart(key);
  const outer = outside === "" ? null : named(outside, catalogue);
  const synonym = isTrailing ? synonymIn(inside.at(-1) ?? "", catalogue) : null;
  if (outer === null) {
    const infixed = bySpacing(key, catalogue);
    if (infixed !== null || synonym?.ingredient == null) return infixed;
    return inside.length === 1 && mayStandFor(outside, synonym, catalogue) ? found("parts", synonym.ingredient) : null;
  }
  if (synonym?.ingredient == null || outer.ingredient == null || synonym.ingredient === outer.ingredient) return outer;
  const isMoreExact = synonym.kind === "inci" && outer.kind !== "inci" || isColourNumber(inside.at(-1) ?? "");
  return isMoreExact ? found("parts", synonym.ingredient, outer.ingredient) : outer;
}
function named(key, catalogue) {
  return lookUp(key, catalogue) ?? bySlash(key, catalogue) ?? bySpacing(key, catalogue) ?? byColourNumber(key, catalogue) ?? byBareNumber(key, catalogue) ?? byStereo(key, catalogue);
}
function synonymIn(content, catalogue) {
  const whole = named(content, catalogue);
  if (whole !== null) return whole;
  const parts = content.split(/[,;/]/).map((part) => named(part.trim(), catalogue));
  const first = parts[0] ?? null;
  return first !== null && parts.every((part) => part?.ingredient === first.ingredient) ? first : null;
}
var MOST_WORDS_BEFORE_SYNONYM = 5;
function mayStandFor(outside, { kind, ingredient }, catalogue) {
  if (ingredient === null) return false;
  const words = wordsOf(outside);
  if (words.length > MOST_WORDS_BEFORE_SYNONYM || holdsName(words, catalogue)) return false;
  if (kind === "inci" || catalogue.ambiguous(outside)?.includes(ingredient) === true) return true;
  const own = new Set(wordsOf(nameKey(ingredient.name)));
  return words.every((word) => !catalogue.hasWord(word)) || words.some((word) => own.has(word));
}
function holdsName(words, catalogue) {
  for (let n = 1; n < words.length; n++) {
    for (const part of [words.slice(0, n), words.slice(n)]) {
      if (bySpacing(part.join(" "), catalogue) !== null) return true;
    }
  }
  return false;
}
var COLOUR_NUMBER = /^c\.?i\.? ?\d{5}(?:[:/.]\d)?$/;
function byBareNumber(key, catalogue) {
  return /^\d{5}$/.test(key) ? lookUp(`ci ${key}`, catalogue) : null;
}
function byStereo(key, catalogue) {
  const plain = withoutQualifiers(key).replace(STEREO, "");
  return plain === key || plain === "" ? null : lookUp(plain, catalogue) ?? bySpacing(plain, catalogue);
}
function isColourNumber(key) {
  return COLOUR_NUMBER.test(key);
}
function byColourNumber(key, catalogue) {
  const parts = /^((?:(?!ci \d{5}).)+?)[ /,-]+(c\.?i\.? ?\d{5}(?:[:/.]\d)?)$/.exec(key);
  if (parts === null) return null;
  const name = named(parts[1] ?? "", catalogue);
  const number = named(parts[2] ?? "", catalogue);
  if (name?.ingredient == null || number?.ingredient == null) return null;
  const areColours = COLOUR_CLASSES.has(name.ingredient.class.id) && COLOUR_CLASSES.has(number.ingredient.class.id);
  return areColours ? found("parts", number.ingredient) : null;
}
var COLOUR_CLASSES = /* @__PURE__ */ new Set(["mineral", "colourant", "dc_red"]);
function takeApart(key) {
  let outside = "";
  const inside = [];
  let depth = 0;
  let content = "";
  for (const c of key) {
    if (c === "(" || c === "[" || c === "{") {
      if (depth++ === 0) content = "";
      else content += " ";
    } else if (c === ")" || c === "]" || c === "}") {
      if (depth > 0 && --depth === 0) {
        inside.push(content.replace(/ +/g, " ").trim());
        outside += " ";
      } else if (depth > 0) content += " ";
    } else if (depth > 0) content += c;
    else outside += c;
  }
  if (depth > 0) inside.push(content.replace(/ +/g, " ").trim());
  return { outside: nameKey(outside), inside, isTrailing: outside.endsWith(" ") || depth > 0 };
}
var MOST_SYNONYMS = 16;
function bySlash(key, catalogue) {
  if (!key.includes("/")) return null;
  const parts = partsOf(key);
  if (parts.length < 2 || parts.length > MOST_SYNONYMS) return null;
  const whole = bySpacing(key, catalogue);
  if (whole?.ingredient?.name.includes("/") === true) return whole;
  const ingredients = eachKnown(parts, catalogue) ?? knownParts(parts, catalogue);
  const [first] = ingredients ?? [];
  if (ingredients === null || first === void 0 || ingredients.some((ingredient) => ingredient !== first))
    return null;
  return found(ingredients.length === 1 ? "spacing" : "parts", first);
}
function partsOf(key) {
  return key.split("/").map((part) => part.trim()).filter((part) => part !== "");
}
function namedAlone(part, catalogue) {
  return (lookUp(part, catalogue) ?? bySpacing(part, catalogue))?.ingredient ?? null;
}
function eachKnown(parts, catalogue) {
  const known = [];
  for (const part of parts) {
    const meant = namedAlone(part, catalogue) ?? catalogue.ambiguous(nameKey(part));
    if (meant === void 0) return null;
    known.push(meant);
  }
  const certain = known.find((meant) => !isSeveral(meant));
  if (certain === void 0) return null;
  const agreed = known.map((meant) => isSeveral(meant) ? meant.find((one) => one === certain) : meant);
  return agreed.every((ingredient) => ingredient !== void 0) ? agreed : null;
}
function isSeveral(meant) {
  return Array.isArray(meant);
}
var MOST_PARTS_OF_A_NAME = 5;
function knownParts(parts, catalogue) {
  const ingredients = [];
  for (let i = 0; i < parts.length; ) {
    let taken = 0;
    for (let n = Math.min(MOST_PARTS_OF_A_NAME, parts.length - i); n > 0 && taken === 0; n--) {
      const ingredient = namedAlone(parts.slice(i, i + n).join("/"), catalogue);
      if (ingredient === null) continue;
      if (ingredient !== (ingredients[0] ?? ingredient)) return null;
      ingredients.push(ingredient);
      taken = n;
    }
    if (taken === 0) return null;
    i += taken;
  }
  return ingredients;
}
function bySpacing(key, catalogue) {
  const named2 = catalogue.byTightName(tightKey(key)) ?? withoutQualifiersTight(key, catalogue);
  return named2 === void 0 ? null : found("spacing", named2.ingredient);
}
function withoutQualifiersTight(key, catalogue) {
  const plain = withoutQualifiers(key);
  return plain === key ? void 0 : catalogue.byTightName(tightKey(plain));
}

// src/core/beginning.ts
function mayBegin2(text, catalogue) {
  return text.length <= LONGEST_NAME2 && keyMayBegin(nameKey(text), catalogue);
}
var NAME_BEFORE_NUMBER = /^((?:(?!ci \d{5}).)+?)[ /,-]+c\.?i\.?(?: ?\d{5}(?:[:/.]\d)?)?$/;
var BARE_NUMBER = /^\d{5}$/;
function keyMayBegin(key, catalogue) {
  if (beginsName(key, catalogue) || BARE_NUMBER.test(key)) return true;
  if (/[()[\]{}]/.test(key)) return withBrackets2(key, catalogue);
  const colour = NAME_BEFORE_NUMBER.exec(key)?.[1];
  if (colour !== void 0) return keyMayBegin(colour, catalogue);
  if (!key.includes("/")) return false;
  const parts = partsOf(key);
  return parts.length <= MOST_SYNONYMS && withParts(parts, null, catalogue);
}
var HALF_QUALIFIER = /[ ,-]+(?:essential(?: oil)?|powder|certified)$/;
function beginsName(key, catalogue) {
  if (catalogue.beginsName(tightKey(key))) return true;
  const plain = withoutQualifiers(`${key} `).trim().replace(HALF_QUALIFIER, "").replace(TRAILING_QUALIFIER, "");
  const plainer = [plain, withoutEssential(plain), plain.replace(STEREO, "")];
  return plainer.some((name) => name !== key && catalogue.beginsName(tightKey(name)));
}
var OPEN_IN_OPEN = /[([{][^()[\]{}]*[([{][^()[\]{}]*$/;
function withBrackets2(key, catalogue) {
  if (OPEN_IN_OPEN.test(key)) return false;
  const { outside, inside, isTrailing } = takeApart(key);
  if (keyMayBegin(outside, catalogue)) return true;
  if (!isTrailing || inside.length !== 1 || wordsOf(outside).length > MOST_WORDS_BEFORE_SYNONYM) return false;
  const [content = ""] = inside;
  const last = content.split(/[,;]/).at(-1) ?? "";
  return keyMayBegin(content, catalogue) || keyMayBegin(last.trim(), catalogue);
}
function withParts(parts, agreed, catalogue) {
  if (parts.length < 2) return isUnclear(parts[0] ?? "", catalogue);
  for (let n = 1; n <= Math.min(MOST_PARTS_OF_A_NAME, parts.length - 1); n++) {
    const group = parts.slice(0, n).join("/");
    const ingredient = namedAlone(group, catalogue);
    const isAgreed = ingredient === null ? isUnclear(group, catalogue) : ingredient === (agreed ?? ingredient);
    if (!isAgreed) continue;
    const rest = parts.slice(n);
    if (beginsName(rest.join("/"), catalogue) || withParts(rest, ingredient ?? agreed, catalogue)) return true;
  }
  return false;
}
function isUnclear(part, catalogue) {
  return catalogue.ambiguous(nameKey(part)) !== void 0;
}

// src/core/nomenclature/rule.ts
function always(pattern2, className, oil = null) {
  return { pattern: pattern2, infer: () => ({ class: className, oil }) };
}

// src/core/nomenclature/chemicals.ts
var HIGH_DEGREE = 20;
var FATTY = "stearate|isostearate|hydroxystearate|palmitate|isopalmitate|laurate|myristate|oleate|cocoate|behenate|linoleate|linolenate|ricinoleate|caprylate|caprate|caproate|ethylhexanoate|isononanoate|pelargonate|arachidate|erucate|palmate|tallowate|olivate|heptanoate|octanoate|neopentanoate|neodecanoate|undecylenate|sunflowerseedate|soyate|dilinoleate|sesquistearate|sesquioleate|polyhydroxystearate|polyricinoleate";
var MANY_FATTY = `(?:di|tri|tetra|penta|hexa|octa|deca|sesqui|poly|mono)?(?:${FATTY})s?(?:/(?:di|tri|tetra)?(?:${FATTY}))*`;
var ALKYL = "methyl|ethyl|propyl|isopropyl|butyl|isobutyl|hexyl|ethylhexyl|octyl|isononyl|decyl|isodecyl|lauryl|tridecyl|isotridecyl|myristyl|cetyl|isocetyl|cetearyl|stearyl|isostearyl|oleyl|behenyl|arachidyl|octyldodecyl|hexyldecyl|decyltetradecyl|butyloctyl|hexyldodecyl|phytosteryl|cholesteryl|pentaerythrityl|dipentaerythrityl|trimethylolpropane|neopentyl glycol|propylene glycol|butylene glycol|glycol|diisostearyl|c\\d+-\\d+ alkyl|coco";
var ALKETH = "(?:c\\d+-\\d+ (?:sec-)?(?:par|alk)|coc|cetear|ceto?le|cet|stear|isostear|laur|ole|myr|tridec|isotridec|behen|dec|undec|isodec|isocet|talloww?|octyldodec|arachid|cocet|hydrogenated talloww?|choleth|cocon?|non-?oxynol|isolaur|capryl)eth";
var FATTY_ALKOXYLATE = (degree) => degree >= HIGH_DEGREE ? "fatty_alkoxylate_high" : "fatty_alkoxylate_low";
function degreeOf(numbers = "") {
  return numbers.split("/").reduce((sum, number) => sum + Number(number), 0);
}
function ofPolyether(degree, rest) {
  if (/dimethicone|methicone|siloxane|silicone/.test(rest)) return { class: "silicone", oil: "silicone" };
  if (/sulfate|phosphate|carboxyl|sulfosuccinate/.test(rest)) return { class: "surfactant", oil: null };
  if (/copolymer|crosspolymer/.test(rest)) return { class: "polymer", oil: null };
  if (/lanolin/.test(rest)) return { class: "lanolin_derivative", oil: "ethoxylated_oil" };
  if (/\b(?:oil|butter|glycerides?|glyceryl|triglyceride)\b/.test(rest))
    return { class: FATTY_ALKOXYLATE(degree), oil: "ethoxylated_oil" };
  if (new RegExp(`(?:${FATTY}|sorbitan|sterol|cocamide|ether|esters?|wax|beeswax)`).test(rest))
    return { class: FATTY_ALKOXYLATE(degree), oil: null };
  return null;
}
var CHEMICAL_RULES = [
  always(/^(?:peg|ppg|polyethylene glycol|poloxamer|poloxamine)[- ]?\d+[a-z]?$/, "peg"),
  {
    pattern: /^(?:peg|ppg|peg\/ppg|ppg\/peg)[- ](\d+(?:\/\d+)?) (.+)$/,
    infer: ([, n, rest = ""]) => ofPolyether(degreeOf(n), rest)
  },
  {
    pattern: /^(?:bis-|di-|methoxy |cetyl |lauryl )?peg(?:\/ppg)?-(\d+(?:\/\d+)?) ?(.*(?:dimethicone|methicone).*)$/,
    infer: () => ({ class: "silicone", oil: "silicone" })
  },
  {
    pattern: new RegExp(`^(?:ppg-\\d+-?)?${ALKETH}-(\\d+)( phosphate| carboxylic acid| sulfate)?$`),
    infer: ([, n, acid]) => ({ class: acid === void 0 ? FATTY_ALKOXYLATE(Number(n)) : "surfactant", oil: null })
  },
  // The number of a polysorbate names its acid and its degree in a code of its own.
  always(/^polysorbate \d+$/, "fatty_alkoxylate_low"),
  always(/^polyquaternium-\d+$|^quaternium-\d+$/, "quaternium"),
  always(
    /^[a-z -]*(?:trimonium|dimonium|benzalkonium|alkonium|pyridinium|monium) (?:chloride|bromide|methosulfate|ethosulfate|tosylate)$/,
    "quaternium"
  ),
  always(
    /^(?:[a-z]+(?:oyl|yl|in) )?(?:sh-|rh-)?(?:oligo|poly|di|tri|tetra|penta|hexa|hepta|octa|nona|deca|undeca|dodeca)peptide-\d+(?: [a-z]+)?$/,
    "protein"
  ),
  always(/^hydrolyzed [a-z ]*(?:protein|collagen|keratin|elastin|silk|gelatin|albumin|casein)$/, "protein"),
  {
    pattern: /^c\.?i\.? (\d{5})(?:[:.]\d)?$/,
    infer: ([, number]) => ({ class: classOfColour(Number(number)), oil: null })
  },
  {
    pattern: /^(.*(?:methicone|siloxane|siloxysilicate|silsesquioxane|silicone)[a-z0-9 /-]*)$/,
    infer: ([, name = ""], isWord) => name.split(/[ /-]/).every((word) => /\d/.test(word) || isWord(word)) ? { class: "silicone", oil: "silicone" } : null
  },
  {
    pattern: /^([a-z0-9 /()-]+?)[ /](?:cross|co)?polymer(?:-\d+)?$/,
    infer: ([, name = ""], isWord) => name.split(/[ /-]/).some((word) => word.length > 3 && isWord(word)) ? { class: "polymer", oil: null } : null
  },
  always(new RegExp(`^polyglyceryl-\\d+ ${MANY_FATTY}$`), "polyglyceryl_ester"),
  always(new RegExp(`^sorbitan ${MANY_FATTY}$`), "sorbitan_ester"),
  always(new RegExp(`^(?:sucrose|methyl glucose|trehalose) ${MANY_FATTY}$`), "sugar_ester"),
  always(new RegExp(`^glyceryl ${MANY_FATTY}(?: se)?$`), "glyceride"),
  always(/^(?:hydrogenated )?[a-z]+(?: [a-z]+)? (?:triglycerides?|glycerides)$/, "glyceride", "triglyceride"),
  always(new RegExp(`^(?:zinc|magnesium|calcium|aluminum|lithium|barium) (?:${MANY_FATTY})$`), "metal_soap"),
  always(new RegExp(`^(?:sodium|potassium|tea-|ammonium) ?(?:${MANY_FATTY})$`), "surfactant"),
  always(/^(?:sodium|potassium|ammonium|tea-) ?[a-z]+oyl sarcosinate$|^[a-z]+oyl sarcosine$/, "fatty_sarcosinate"),
  always(
    /^(?:di|tri)?(?:sodium|potassium|ammonium|magnesium|tea-|mipa-) ?(?:methyl )?[a-z]*(?:oyl|yl|eth|oamph|oampho)[a-z]* (?:sulfate|sulfonate|sulfosuccinate|sulfoacetate|isethionate|taurate|glutamate|glycinate|alaninate|aspartate|lactylate|phosphate|acetate|diacetate)$/,
    "surfactant"
  ),
  always(new RegExp(`^(?:${ALKYL}) (?:${MANY_FATTY})$`), "fatty_ester", "ester_oil"),
  always(/^(?:hydrogenated [a-z]+(?: [a-z]+)? oil)$/, "plant_oil", "plant_oil"),
  {
    pattern: /^(?:mono|di|tri|tetra)?(?:sodium|potassium|calcium|magnesium|zinc|ammonium|copper|manganese|iron|ferrous|ferric|lithium|aluminum|silver|strontium) ([a-z]+(?:ate|ide|ite))$/,
    infer: ([, anion = ""], isWord) => isWord(anion) ? { class: "salt", oil: null } : null
  }
];
function classOfColour(number) {
  if (number >= 77e3 && number < 78e3) return "mineral";
  const mayBeRed = number >= 11e3 && number < 4e4 || number >= 45e3 && number < 46e3;
  return mayBeRed ? "dc_red" : "colourant";
}

// src/core/nomenclature/plants.ts
var PART = "leaf|leaves|root|flower|flowers|fruit|seed|kernel|nut|bark|stem|peel|rhizome|bulb|bud|sprout|wood|twig|shoot|berry|bean|herb|germ|bran|husk|hull|shell|rind|pulp|needle|cone|resin|gum|tuber|vine|straw|calyx|petal|pod|skin|sap|thallus|callus|whole plant|flowering top";
var PARTS = `(?:${PART})(?:/(?:${PART}))*`;
var MADE = "extract|powder|juice|water|flour|meal|fiber|distillate|infusion|hydrosol|starch|unsaponifiables";
var LATIN3 = /(?:us|um|is|ii|ae|ens|ensis|oides|ata|ica|ana|era|ifolia|folia|ina|osa|ula|ea|ia|ora|cea|aria|ides)$/;
var FEWEST_LATIN_LETTERS = 5;
var MOST_WORDS = 6;
var DISTILLED = new Set(
  `carum apium elettaria amomum coriandrum cuminum pimpinella foeniculum anethum daucus petroselinum juniperus myristica
  angelica levisticum illicium piper ammi trachyspermum zanthoxylum xylopia litsea pimenta schinus anise citrus`.split(
    /\s+/
  )
);
function isPlant(name, isWord) {
  const words = name.trim().split(/[ -]/).filter((word) => word !== "" && word !== "x");
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const isLatin = (word) => word.length >= FEWEST_LATIN_LETTERS && LATIN3.test(word);
  return words.some(isLatin) && words.every((word) => isLatin(word) || isWord(word));
}
function ofPlant(pattern2, infer) {
  return { pattern: pattern2, infer: (found2, isWord) => isPlant(found2[1] ?? "", isWord) ? infer(found2) : null };
}
var FIXED_PARTS = "seed|kernel|nut|germ|bran|fruit|pulp|bean|fruit/seed|seed/fruit";
var PLANT_RULES = [
  // A fermented oil may be the oil itself, with its fatty acids set free.
  always(/^(?=.*\b(?:oil|butter)\b).*ferment(?: lysate| filtrate| extract)*$/, "modified_oil", "modified_oil"),
  always(/^(?:[a-z-]+[ /]){1,6}ferment(?: lysate| filtrate| extract)*(?: filtrate)?$/, "ferment"),
  always(/^[a-z]+ [a-z]+ (?:callus|cell|meristem)[a-z ]*(?:culture|extract|lysate|powder|media)[a-z ]*$/, "ferment"),
  ofPlant(
    new RegExp(`^([a-z][a-z -]+?) (?:${FIXED_PARTS}) oil$`),
    ([, name = ""]) => DISTILLED.has(name.split(" ")[0] ?? "") ? { class: "essential_oil", oil: "essential_oil" } : { class: "plant_oil", oil: "plant_oil" }
  ),
  ofPlant(new RegExp(`^([a-z][a-z -]+?) ${PARTS} oil$`), () => ({ class: "essential_oil", oil: "essential_oil" })),
  ofPlant(new RegExp(`^([a-z][a-z -]+?)(?: ${PARTS})? butter$`), () => ({ class: "butter", oil: "butter" })),
  ofPlant(new RegExp(`^([a-z][a-z -]+?) ${PARTS} (?:wax|cera)$`), () => ({ class: "wax", oil: "wax" })),
  ofPlant(new RegExp(`^hydrolyzed ([a-z][a-z -]+?) (?:${PARTS} )?protein$`), () => ({ class: "protein", oil: null })),
  ofPlant(new RegExp(`^(?:hydrolyzed )?([a-z][a-z -]+?) ${PARTS}(?: (?:${MADE}))*$`), () => ({
    class: "plant_extract",
    oil: null
  })),
  ofPlant(new RegExp(`^(?:hydrolyzed )?([a-z]+ [a-z -]+?)(?: (?:${MADE}))+$`), () => ({
    class: "plant_extract",
    oil: null
  }))
];

// src/core/nomenclature/infer.ts
var LONGEST_NAME3 = 120;
function inferFromName(nameKey2, isWord) {
  return firstOf([...CHEMICAL_RULES, ...PLANT_RULES], nameKey2, isWord);
}
function isOfSeries(nameKey2, isWord) {
  return /\d/.test(nameKey2) && firstOf(CHEMICAL_RULES, nameKey2, isWord) !== null;
}
function firstOf(rules, nameKey2, isWord) {
  if (nameKey2.length > LONGEST_NAME3) return null;
  for (const { pattern: pattern2, infer } of rules) {
    const found2 = pattern2.exec(nameKey2);
    const inference = found2 === null ? null : infer(found2, isWord);
    if (inference !== null) return inference;
  }
  return null;
}

// src/core/repair.ts
function repair(text, catalogue, likeness) {
  const key = nameKey(text);
  const { outside, inside } = takeApart(key);
  const name = withoutQualifiers(outside === "" ? inside[0] ?? "" : outside);
  const ambiguous = catalogue.ambiguous(key) ?? catalogue.ambiguous(name);
  if (ambiguous !== void 0) return nothing(ambiguous.slice(0, 3));
  const ocr = readAsLetters(name, catalogue);
  if (ocr !== null) return repaired(ocr, []);
  const whole = likeness.near(name);
  if (whole.repair !== null) return repaired(whole.repair, whole.suggestions);
  return repairedParts(name, catalogue, likeness) ?? inferred(name, catalogue, whole.suggestions) ?? nothing(whole.suggestions);
}
var FIGURES = [
  [/(?<=[a-z])0|0(?=[a-z])/g, "o"],
  [/(?<=[a-z])1|1(?=[a-z])/g, "l"],
  [/(?<=[a-z])1|1(?=[a-z])/g, "i"],
  [/(?<=[a-z])5(?=[a-z])/g, "s"]
];
var MISREAD_CONFIDENCE = 0.97;
function readAsLetters(name, catalogue) {
  if (!/[a-z][015]|[01][a-z]/.test(name)) return null;
  for (const one of ["l", "i"]) {
    let read = name;
    for (const [figure, letter] of FIGURES)
      if (!"li".includes(letter) || letter === one) read = read.replace(figure, letter);
    const ingredient = read === name ? null : named(read, catalogue)?.ingredient ?? null;
    const distance = [...read].filter((c, i) => c !== name[i]).length;
    if (ingredient !== null) return { ingredient, distance, confidence: MISREAD_CONFIDENCE };
  }
  return null;
}
function repaired({ ingredient, distance, confidence }, suggestions) {
  const others = suggestions.filter((other) => other !== ingredient).slice(0, 3);
  return { kind: "fuzzy", ingredient, confidence, distance, inferred: null, suggestions: others };
}
function repairedParts(name, catalogue, likeness) {
  const parts = name.split("/").map((part) => part.trim());
  if (parts.length < 2 || parts.length > MOST_PARTS_OF_A_NAME) return null;
  let worst = null;
  const ingredients = /* @__PURE__ */ new Set();
  for (const part of parts) {
    const exactly = identify(part, catalogue)?.ingredient;
    const near = exactly == null ? likeness.near(part).repair : null;
    const ingredient = exactly ?? near?.ingredient;
    if (ingredient === void 0) return null;
    ingredients.add(ingredient);
    if (near !== null && (worst === null || near.confidence < worst.confidence)) worst = near;
  }
  return ingredients.size === 1 && worst !== null ? repaired(worst, []) : null;
}
var INFERRED_CONFIDENCE = 0.9;
function inferred(name, catalogue, suggestions) {
  const inference = inferFromName(name, catalogue.hasWord);
  const own = inference === null ? void 0 : catalogue.classes.find(({ id }) => id === inference.class);
  if (inference === null || own === void 0) return null;
  const told = { class: own, oil: inference.oil };
  return { ...nothing(suggestions), kind: "inferred", confidence: INFERRED_CONFIDENCE, inferred: told };
}

// src/core/resolve.ts
function createResolver(catalogue, likeness) {
  return {
    resolve: (text) => identify(text, catalogue) ?? repair(text, catalogue, likeness),
    repair: (text) => repair(text, catalogue, likeness),
    identify: (text) => identify(text, catalogue),
    mayBegin: (text) => mayBegin2(text, catalogue),
    isWhole: (text) => isWhole(text, catalogue),
    isOfSeries: (text) => isOfSeries(nameKey(text), catalogue.hasWord)
  };
}

// src/core/recognise.ts
var REMEMBERED_NAMES = 2e4;
var MOST_LOOK_UPS = 100;
function createRecogniser(catalogue, likeness) {
  const resolver = createResolver(catalogue, likeness);
  const identify2 = createMemory(REMEMBERED_NAMES, resolver.identify);
  const repair2 = createMemory(REMEMBERED_NAMES, resolver.repair);
  return {
    lexicon: {
      exact: identify2,
      identify: (text) => identify2(text)?.ingredient?.id,
      mayBegin: createMemory(REMEMBERED_NAMES, resolver.mayBegin),
      isWhole: createMemory(REMEMBERED_NAMES, resolver.isWhole),
      isOfSeries: createMemory(REMEMBERED_NAMES, resolver.isOfSeries),
      isInci: (text) => identify2(text)?.kind === "inci",
      hasWord: (word) => catalogue.hasWord(word)
    },
    recognise(mentions) {
      let lookUps = 0;
      let unsearched = 0;
      const matches = mentions.map(({ name, exact }) => {
        if (exact !== null) return exact;
        lookUps += lookUpsOf(name);
        if (lookUps <= MOST_LOOK_UPS) return repair2(name);
        unsearched++;
        return nothing([]);
      });
      return { matches, unsearched };
    }
  };
}
function lookUpsOf(name) {
  return name.includes("/") ? 1 + name.split("/").length : 1;
}

// src/core/finding.ts
var SURE = 0.9;
function isSure({ match }) {
  return match.kind !== "none" && (match.kind !== "fuzzy" || match.confidence >= SURE);
}

// src/core/verdict/verdict.ts
var UNRESOLVED_CODES = [
  "no_ingredients",
  "partial_list",
  "unidentified",
  "low_confidence",
  "untraced_grade",
  "ungraded_class"
];
var CLEAR = { kind: "clear" };
var ENOUGH = 0.9;
function weighProduct(product, kind, findings, judge3) {
  const offences = [];
  const unresolved = [];
  let leansToFail = false;
  if (findings.length === 0) unresolved.push({ finding: null, product, code: "no_ingredients" });
  else if (kind === "highlights") unresolved.push({ finding: null, product, code: "partial_list" });
  for (const finding of findings) {
    const judgement = isSure(finding) ? judge3(finding) : open(finding);
    if (judgement.kind === "offence") offences.push({ finding, code: judgement.code, reason: judgement.reason });
    else if (judgement.kind === "open") {
      unresolved.push({ finding, product, code: judgement.code });
      leansToFail ||= judgement.leansToFail;
    }
  }
  const outcome = offences.length > 0 ? "fail" : unresolved.length > 0 ? "inconclusive" : "pass";
  return { outcome, leaning: leaningOf(outcome, kind, findings, leansToFail), offences, unresolved };
}
function open({ match }) {
  return { kind: "open", code: match.kind === "none" ? "unidentified" : "low_confidence", leansToFail: false };
}
function leaningOf(outcome, kind, findings, leansToFail) {
  if (outcome === "fail") return "fail";
  const accounted = findings.filter((finding) => finding.match.kind !== "none").length;
  if (kind !== "list" || findings.length === 0 || accounted < findings.length * ENOUGH) return "none";
  return leansToFail ? "fail" : "pass";
}
var WORST_FIRST = ["fail", "inconclusive", "pass"];
var WORST_LEANING_FIRST = ["fail", "none", "pass"];
function worstOf(products) {
  const [only] = products;
  if (only !== void 0 && products.length === 1) return only;
  return {
    outcome: WORST_FIRST.find((outcome) => products.some((product) => product.outcome === outcome)) ?? "inconclusive",
    leaning: WORST_LEANING_FIRST.find((leaning) => products.some((product) => product.leaning === leaning)) ?? "none",
    offences: products.flatMap((product) => product.offences),
    unresolved: products.flatMap((product) => product.unresolved)
  };
}
function openReasons(unresolved) {
  const counts = /* @__PURE__ */ new Map();
  for (const { code } of unresolved) counts.set(code, (counts.get(code) ?? 0) + 1);
  return UNRESOLVED_CODES.filter((code) => counts.has(code)).map((code) => sentenceOf(code, counts.get(code) ?? 0)).join("; ");
}
function sentenceOf(code, count) {
  const one = count === 1;
  const ingredients = one ? "1 ingredient" : `${count} ingredients`;
  switch (code) {
    case "no_ingredients":
      return "no ingredient list was found";
    case "partial_list":
      return "only a choice of ingredients is listed";
    case "unidentified":
      return `${ingredients} ${one ? "was" : "were"} not identified`;
    case "low_confidence":
      return `${ingredients} ${one ? "was" : "were"} read as a misprint without enough confidence`;
    case "untraced_grade":
      return `${ingredients} ${one ? "is" : "are"} graded at or above the threshold only in charts that cite no test`;
    case "ungraded_class":
      return `${ingredients} ${one ? "has" : "have"} no grade and ${one ? "is" : "are"} of a class that can clog pores`;
  }
}
function enumerate(names2) {
  const unique = [...new Set(names2)];
  return unique.length < 2 ? unique[0] ?? "" : `${unique.slice(0, -1).join(", ")} and ${unique.at(-1)}`;
}

// src/core/verdict/noncomedogenic.ts
var BASIS_IN_WORDS = {
  human: "tested on human skin",
  rabbit: "tested in the rabbit ear",
  rabbit_secondhand: "tested in the rabbit ear, read in a transcription",
  list: "from circulating charts",
  none: "no source"
};
var NO_DISCOUNT = { rinseOff: 0, underOnePercent: 0 };
function judgeComedogenicity(policy, discountOf) {
  return (finding) => {
    const { grade } = finding;
    if (grade === null || grade.value === null) {
      return finding.class?.canClog === true ? { kind: "open", code: "ungraded_class", leansToFail: false } : CLEAR;
    }
    const discount = discountOf(finding);
    const counted = grade.value - discount.rinseOff - discount.underOnePercent;
    if (counted < policy.threshold) return CLEAR;
    if (policy.evidence === "traced" && !grade.traced)
      return { kind: "open", code: "untraced_grade", leansToFail: true };
    return {
      kind: "offence",
      code: "grade_at_threshold",
      reason: reasonOf2(grade.value, counted, discount, evidenceOf(grade), policy)
    };
  };
}
function evidenceOf({ basis, origin }) {
  if (origin === void 0) return BASIS_IN_WORDS[basis];
  return `by the operator of this service: ${basis === "list" ? "no test is named" : BASIS_IN_WORDS[basis]}`;
}
function reasonOf2(value, counted, discount, evidence, { threshold }) {
  const why = [discount.rinseOff ? "rinse-off" : "", discount.underOnePercent ? "at 1 % or less" : ""].filter(
    (part) => part !== ""
  );
  const lowered = counted === value ? "" : `, counted ${counted} (${why.join(", ")})`;
  return `Graded ${value} of 5${lowered}, ${evidence}; the threshold is ${threshold}.`;
}
function noncomedogenicVerdict(weighed, policy, usage) {
  return {
    verdict: weighed.outcome,
    leaning: weighed.leaning,
    summary: summaryOf(weighed, policy, usage),
    offences: weighed.offences,
    unresolved: weighed.unresolved
  };
}
function summaryOf({ outcome, offences, unresolved }, policy, usage) {
  const { threshold } = policy;
  const lowered = policy.noncomedogenic === "weighted" && usage === "rinse_off" ? " Grades were counted one lower because the product is rinsed off." : "";
  if (outcome === "fail") {
    const graded = enumerate(
      offences.map(({ finding }) => `${finding.match.ingredient?.name} is graded ${finding.grade?.value}`)
    );
    return `Not noncomedogenic: ${graded} (threshold ${threshold}).${lowered}`;
  }
  if (outcome === "inconclusive") return `Not decided: ${openReasons(unresolved)}.${lowered}`;
  return `No listed ingredient is graded ${threshold} or more in the sources used; the product itself was not tested.${lowered}`;
}

// src/core/verdict/oil-free.ts
var NAMED = ["plant_oil", "animal_oil", "mineral_oil", "essential_oil"];
var STANDARD = [...NAMED, "butter", "triglyceride", "hydrocarbon_oil", "lanolin"];
var STRICT = [...STANDARD, "wax", "ester_oil"];
var BREAKING = {
  named: NAMED,
  standard: STANDARD,
  strict: STRICT
};
var IN_WORDS = {
  plant_oil: "plant oil",
  animal_oil: "animal oil",
  mineral_oil: "mineral oil",
  butter: "plant butter",
  triglyceride: "triglyceride",
  hydrocarbon_oil: "hydrocarbon oil",
  lanolin: "lanolin",
  essential_oil: "essential oil",
  wax: "wax",
  ester_oil: "ester oil",
  silicone: "silicone",
  ethoxylated_oil: "ethoxylated oil",
  modified_oil: "modified oil"
};
function judgeOil(policy) {
  const breaking = BREAKING[policy.oilFree];
  return ({ oil }) => {
    if (oil === null || !breaking.includes(oil)) return CLEAR;
    return { kind: "offence", code: "oil_kind", reason: `An oil in the ${policy.oilFree} reading: ${IN_WORDS[oil]}.` };
  };
}
function oilFreeVerdict(weighed, policy) {
  return {
    verdict: weighed.outcome,
    leaning: weighed.leaning,
    summary: summaryOf2(weighed, policy),
    offences: weighed.offences,
    unresolved: weighed.unresolved
  };
}
function summaryOf2({ outcome, offences, unresolved }, policy) {
  if (outcome === "fail") {
    const oils = enumerate(
      offences.map(
        ({ finding }) => `${finding.match.ingredient?.name ?? finding.text} (${finding.oil === null ? "" : IN_WORDS[finding.oil]})`
      )
    );
    return `Not oil-free: contains ${oils}.`;
  }
  if (outcome === "inconclusive") return `Not decided: ${openReasons(unresolved)}.`;
  return `No listed ingredient is an oil in the ${policy.oilFree} reading of "oil-free", which no law defines.`;
}

// src/core/verdict/one-percent-line.ts
var ONE_PERCENT = 1;
var FEWEST_ALPHABETICAL = 6;
var ALPHABETICAL_SHARE = 0.9;
function onePercentLine(findings, kind) {
  const lines = /* @__PURE__ */ new Map();
  for (const product of new Set(findings.map((finding) => finding.product))) {
    const listed = findings.filter(
      (finding) => finding.product === product && finding.section === "main" && finding.element === null
    );
    const capped = listed.find(({ match }) => match.ingredient?.cap != null && match.ingredient.cap <= ONE_PERCENT);
    if (kind === "list" && capped !== void 0 && !isAlphabetical(listed)) lines.set(product, capped.position);
  }
  return (finding) => {
    if (finding.percent !== null) return finding.percent <= ONE_PERCENT;
    const line = lines.get(finding.product);
    return line !== void 0 && finding.section === "main" && finding.element === null && finding.position > line;
  };
}
function isAlphabetical(listed) {
  if (listed.length < FEWEST_ALPHABETICAL) return false;
  let inOrder = 0;
  for (let i = 1; i < listed.length; i++) {
    const before = listed[i - 1]?.text.toLowerCase() ?? "";
    if (before <= (listed[i]?.text.toLowerCase() ?? "")) inOrder++;
  }
  return inOrder >= (listed.length - 1) * ALPHABETICAL_SHARE;
}

// src/core/check.ts
function createCheck(catalogue, likeness) {
  const { lexicon, recognise } = createRecogniser(catalogue, likeness);
  const reader = createReader(lexicon);
  return (request) => {
    const policy = policyOf(request.policy);
    const usage = request.usage ?? "leave_on";
    const { reading, elements } = readRequest(request.ingredients, reader);
    const { matches, unsearched } = recognise(reading.mentions);
    const findings = reading.mentions.map(
      (mention, i) => findingOf(mention, i + 1, elements?.[i] ?? null, matches[i])
    );
    const { noncomedogenic, oilFree, products } = judge2(reading, findings, policy, usage);
    const verdictOf2 = (claim) => (claim === "oilFree" ? oilFree : noncomedogenic).verdict;
    return {
      noncomedogenic,
      oilFree,
      products,
      claims: (request.claims ?? []).map((claim) => ({ claim, supported: SUPPORT[verdictOf2(claim)] })),
      findings,
      actives: activesIn(findings),
      ignored: reading.ignored,
      coverage: coverageOf(findings, unsearched),
      usage,
      policy
    };
  };
}
function readRequest(ingredients, reader) {
  if (typeof ingredients === "string") return { reading: reader.readLabel(ingredients), elements: null };
  const readings = ingredients.map((element) => reader.readElement(element));
  const mentions = readings.flatMap((reading) => reading.mentions);
  return {
    reading: { kind: mentions.length > 0 ? "list" : "none", mentions, ignored: [], products: [null] },
    elements: readings.flatMap((reading, element) => reading.mentions.map(() => element))
  };
}
function findingOf(mention, position, element, match) {
  const { ingredient } = match;
  return {
    text: mention.text,
    name: mention.name,
    start: mention.start,
    end: mention.end,
    section: mention.section,
    product: mention.product,
    percent: mention.percent,
    position,
    element,
    match,
    class: ingredient?.class ?? match.inferred?.class ?? null,
    oil: ingredient?.oil ?? match.inferred?.oil ?? null,
    grade: ingredient?.grade ?? null
  };
}
function judge2(reading, findings, policy, usage) {
  const judgePores = judgeComedogenicity(policy, discountFor(reading, findings, policy, usage));
  const judgeOils = judgeOil(policy);
  const findingsOf = reading.products.map(() => []);
  for (const finding of findings) findingsOf[finding.product]?.push(finding);
  const named2 = reading.products.map((name, product) => {
    const own = findingsOf[product] ?? [];
    const weigh2 = (judgement) => weighProduct(product, reading.kind, own, judgement);
    return { product, name, pores: weigh2(judgePores), oils: weigh2(judgeOils) };
  });
  const noncomedogenic = noncomedogenicVerdict(worstOf(named2.map(({ pores }) => pores)), policy, usage);
  const oilFree = oilFreeVerdict(worstOf(named2.map(({ oils }) => oils)), policy);
  const products = named2.map(
    ({ product, name, pores, oils }) => ({
      product,
      name,
      noncomedogenic: pores.outcome,
      oilFree: oils.outcome
    })
  );
  return { noncomedogenic, oilFree, products: named2.length < 2 ? [] : products };
}
function discountFor(reading, findings, policy, usage) {
  if (policy.noncomedogenic !== "weighted") return () => NO_DISCOUNT;
  const isUnderOnePercent = onePercentLine(findings, reading.kind);
  const rinseOff = usage === "rinse_off" ? 1 : 0;
  return (finding) => ({ rinseOff, underOnePercent: isUnderOnePercent(finding) ? 1 : 0 });
}
var SUPPORT = { pass: "yes", fail: "no", inconclusive: "unclear" };
function coverageOf(findings, unsearched) {
  const coverage = { ingredients: findings.length, identified: 0, inferred: 0, unidentified: 0, graded: 0, unsearched };
  for (const { match, grade } of findings) {
    if (match.kind === "none") coverage.unidentified++;
    else if (match.kind === "inferred") coverage.inferred++;
    else coverage.identified++;
    if (grade !== null && grade.value !== null) coverage.graded++;
  }
  return coverage;
}

// node_modules/fuse.js/dist/fuse.mjs
function isArray(value) {
  return !Array.isArray ? getTag(value) === "[object Array]" : Array.isArray(value);
}
function baseToString(value) {
  if (typeof value == "string") return value;
  if (typeof value === "bigint") return value.toString();
  const result = value + "";
  return result == "0" && 1 / value == -Infinity ? "-0" : result;
}
function toString(value) {
  return value == null ? "" : baseToString(value);
}
function isString(value) {
  return typeof value === "string";
}
function isNumber(value) {
  return typeof value === "number";
}
function isBoolean(value) {
  return value === true || value === false || isObjectLike(value) && getTag(value) == "[object Boolean]";
}
function isObject(value) {
  return typeof value === "object";
}
function isObjectLike(value) {
  return isObject(value) && value !== null;
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isBlank2(value) {
  return !value.trim().length;
}
function getTag(value) {
  return value == null ? value === void 0 ? "[object Undefined]" : "[object Null]" : Object.prototype.toString.call(value);
}
var INCORRECT_INDEX_TYPE = "Incorrect 'index' type";
var INVALID_DOC_INDEX = "Invalid doc index: must be a non-negative integer within the bounds of the docs array";
var LOGICAL_SEARCH_INVALID_QUERY_FOR_KEY = (key) => `Invalid value for key ${key}`;
var PATTERN_LENGTH_TOO_LARGE = (max) => `Pattern length exceeds max of ${max}.`;
var MISSING_KEY_PROPERTY = (name) => `Missing ${name} property in key`;
var INVALID_KEY_WEIGHT_VALUE = (key) => `Property 'weight' in key '${key}' must be a positive integer`;
var FUSE_MATCH_TOKEN_SEARCH_UNSUPPORTED = "Fuse.match does not support useTokenSearch: token search requires corpus-level statistics (df, fieldCount) that a one-off string comparison does not have. Use new Fuse(...).search(...) instead.";
var hasOwn = Object.prototype.hasOwnProperty;
var KeyStore = class {
  constructor(keys) {
    this._keys = [];
    this._keyMap = {};
    let totalWeight = 0;
    keys.forEach((key) => {
      const obj = createKey(key);
      this._keys.push(obj);
      this._keyMap[obj.id] = obj;
      totalWeight += obj.weight;
    });
    this._keys.forEach((key) => {
      key.weight /= totalWeight;
    });
  }
  get(keyId) {
    return this._keyMap[keyId];
  }
  keys() {
    return this._keys;
  }
  toJSON() {
    return JSON.stringify(this._keys);
  }
};
function createKey(key) {
  let path = null;
  let id = null;
  let src = null;
  let weight = 1;
  let getFn = null;
  if (isString(key) || isArray(key)) {
    src = key;
    path = createKeyPath(key);
    id = createKeyId(key);
  } else {
    if (!hasOwn.call(key, "name")) throw new Error(MISSING_KEY_PROPERTY("name"));
    const name = key.name;
    src = name;
    if (hasOwn.call(key, "weight") && key.weight !== void 0) {
      weight = key.weight;
      if (weight <= 0) throw new Error(INVALID_KEY_WEIGHT_VALUE(createKeyId(name)));
    }
    path = createKeyPath(name);
    id = createKeyId(name);
    getFn = key.getFn ?? null;
  }
  return {
    path,
    id,
    weight,
    src,
    getFn
  };
}
function createKeyPath(key) {
  return isArray(key) ? key : key.split(".");
}
function createKeyId(key) {
  return isArray(key) ? key.join(".") : key;
}
function get(obj, path) {
  const list = [];
  let arr = false;
  const deepGet = (obj2, path2, index, arrayIndex) => {
    if (!isDefined(obj2)) return;
    if (!path2[index]) list.push(arrayIndex !== void 0 ? {
      v: obj2,
      i: arrayIndex
    } : obj2);
    else {
      const value = obj2[path2[index]];
      if (!isDefined(value)) return;
      if (index === path2.length - 1 && (isString(value) || isNumber(value) || isBoolean(value) || typeof value === "bigint")) list.push(arrayIndex !== void 0 ? {
        v: toString(value),
        i: arrayIndex
      } : toString(value));
      else if (isArray(value)) {
        arr = true;
        for (let i = 0, len = value.length; i < len; i += 1) deepGet(value[i], path2, index + 1, i);
      } else if (path2.length) deepGet(value, path2, index + 1, arrayIndex);
    }
  };
  deepGet(obj, isString(path) ? path.split(".") : path, 0);
  return arr ? list : list[0];
}
var MatchOptions = {
  includeMatches: false,
  findAllMatches: false,
  minMatchCharLength: 1
};
var BasicOptions = {
  isCaseSensitive: false,
  ignoreDiacritics: false,
  includeScore: false,
  keys: [],
  shouldSort: true,
  sortFn: (a, b) => a.score === b.score ? a.idx < b.idx ? -1 : 1 : a.score < b.score ? -1 : 1
};
var FuzzyOptions = {
  location: 0,
  threshold: 0.6,
  distance: 100
};
var AdvancedOptions = {
  useExtendedSearch: false,
  useTokenSearch: false,
  tokenize: void 0,
  tokenMatch: "any",
  getFn: get,
  ignoreLocation: false,
  ignoreFieldNorm: false,
  fieldNormWeight: 1
};
var Config = Object.freeze({
  ...BasicOptions,
  ...MatchOptions,
  ...FuzzyOptions,
  ...AdvancedOptions
});
function isWordSeparator(code) {
  return code >= 9 && code <= 13 || code === 32 || code === 160;
}
function norm(weight = 1, mantissa = 3) {
  const cache = /* @__PURE__ */ new Map();
  const m = Math.pow(10, mantissa);
  return {
    get(value) {
      let numTokens = 0;
      let inWord = false;
      for (let i = 0; i < value.length; i++) if (!isWordSeparator(value.charCodeAt(i))) {
        if (!inWord) {
          numTokens++;
          inWord = true;
        }
      } else inWord = false;
      if (numTokens === 0) numTokens = 1;
      if (cache.has(numTokens)) return cache.get(numTokens);
      const n = Math.round(m / Math.pow(numTokens, 0.5 * weight)) / m;
      cache.set(numTokens, n);
      return n;
    },
    clear() {
      cache.clear();
    }
  };
}
var FuseIndex = class {
  constructor({ getFn = Config.getFn, fieldNormWeight = Config.fieldNormWeight } = {}) {
    this.norm = norm(fieldNormWeight, 3);
    this.getFn = getFn;
    this.isCreated = false;
    this.docs = [];
    this.keys = [];
    this._keysMap = {};
    this.setIndexRecords();
  }
  setSources(docs = []) {
    this.docs = docs;
  }
  setIndexRecords(records = []) {
    this.records = records;
  }
  setKeys(keys = []) {
    this.keys = keys;
    this._keysMap = {};
    keys.forEach((key, idx) => {
      this._keysMap[key.id] = idx;
    });
  }
  create() {
    if (this.isCreated || !this.docs.length) return;
    this.isCreated = true;
    const len = this.docs.length;
    this.records = new Array(len);
    let recordCount = 0;
    if (isString(this.docs[0])) for (let i = 0; i < len; i++) {
      const record = this._createStringRecord(this.docs[i], i);
      if (record) this.records[recordCount++] = record;
    }
    else for (let i = 0; i < len; i++) this.records[recordCount++] = this._createObjectRecord(this.docs[i], i);
    this.records.length = recordCount;
    this.norm.clear();
  }
  add(doc, docIndex) {
    if (!Number.isInteger(docIndex) || docIndex < 0) throw new Error(INVALID_DOC_INDEX);
    if (isString(doc)) {
      const record2 = this._createStringRecord(doc, docIndex);
      if (record2) this.records.push(record2);
      return record2;
    }
    const record = this._createObjectRecord(doc, docIndex);
    this.records.push(record);
    return record;
  }
  removeAt(idx) {
    if (!Number.isInteger(idx) || idx < 0) throw new Error(INVALID_DOC_INDEX);
    for (let i = 0, len = this.records.length; i < len; i += 1) if (this.records[i].i === idx) {
      this.records.splice(i, 1);
      break;
    }
    for (let i = 0, len = this.records.length; i < len; i += 1) if (this.records[i].i > idx) this.records[i].i -= 1;
  }
  removeAll(indices) {
    const toRemove = /* @__PURE__ */ new Set();
    for (const v of indices) if (Number.isInteger(v) && v >= 0) toRemove.add(v);
    if (toRemove.size === 0) return;
    this.records = this.records.filter((r) => !toRemove.has(r.i));
    const sorted = Array.from(toRemove).sort((a, b) => a - b);
    for (const record of this.records) {
      let lo = 0;
      let hi = sorted.length;
      while (lo < hi) {
        const mid = lo + hi >>> 1;
        if (sorted[mid] < record.i) lo = mid + 1;
        else hi = mid;
      }
      record.i -= lo;
    }
  }
  getValueForItemAtKeyId(item, keyId) {
    return item[this._keysMap[keyId]];
  }
  size() {
    return this.records.length;
  }
  _createStringRecord(doc, docIndex) {
    if (!isDefined(doc) || isBlank2(doc)) return null;
    return {
      v: doc,
      i: docIndex,
      n: this.norm.get(doc)
    };
  }
  _createObjectRecord(doc, docIndex) {
    const record = {
      i: docIndex,
      $: {}
    };
    for (let keyIndex = 0, keyLen = this.keys.length; keyIndex < keyLen; keyIndex++) {
      const key = this.keys[keyIndex];
      const value = key.getFn ? key.getFn(doc) : this.getFn(doc, key.path);
      if (!isDefined(value)) continue;
      if (isArray(value)) {
        const subRecords = [];
        for (let i = 0, len = value.length; i < len; i += 1) {
          const item = value[i];
          if (!isDefined(item)) continue;
          if (isString(item)) {
            if (!isBlank2(item)) {
              const subRecord = {
                v: item,
                i,
                n: this.norm.get(item)
              };
              subRecords.push(subRecord);
            }
          } else if (isDefined(item.v)) {
            const text = isString(item.v) ? item.v : toString(item.v);
            if (!isBlank2(text)) {
              const subRecord = {
                v: text,
                i: item.i,
                n: this.norm.get(text)
              };
              subRecords.push(subRecord);
            }
          }
        }
        record.$[keyIndex] = subRecords;
      } else if (isString(value) && !isBlank2(value)) {
        const subRecord = {
          v: value,
          n: this.norm.get(value)
        };
        record.$[keyIndex] = subRecord;
      }
    }
    return record;
  }
  toJSON() {
    return {
      keys: this.keys.map(({ getFn, ...key }) => key),
      records: this.records
    };
  }
};
function createIndex(keys, docs, { getFn = Config.getFn, fieldNormWeight = Config.fieldNormWeight } = {}) {
  const myIndex = new FuseIndex({
    getFn,
    fieldNormWeight
  });
  myIndex.setKeys(keys.map(createKey));
  myIndex.setSources(docs);
  myIndex.create();
  return myIndex;
}
function parseIndex(data, { getFn = Config.getFn, fieldNormWeight = Config.fieldNormWeight } = {}) {
  const { keys, records } = data;
  const myIndex = new FuseIndex({
    getFn,
    fieldNormWeight
  });
  myIndex.setKeys(keys);
  myIndex.setIndexRecords(records);
  return myIndex;
}
function convertMaskToIndices(matchmask = [], minMatchCharLength = Config.minMatchCharLength) {
  const indices = [];
  let start = -1;
  let end = -1;
  let i = 0;
  for (let len = matchmask.length; i < len; i += 1) {
    const match = matchmask[i];
    if (match && start === -1) start = i;
    else if (!match && start !== -1) {
      end = i - 1;
      if (end - start + 1 >= minMatchCharLength) indices.push([start, end]);
      start = -1;
    }
  }
  if (matchmask[i - 1] && i - start >= minMatchCharLength) indices.push([start, i - 1]);
  return indices;
}
function search(text, pattern2, patternAlphabet, { location = Config.location, distance = Config.distance, threshold = Config.threshold, findAllMatches = Config.findAllMatches, minMatchCharLength = Config.minMatchCharLength, includeMatches = Config.includeMatches, ignoreLocation = Config.ignoreLocation } = {}) {
  if (pattern2.length > 32) throw new Error(PATTERN_LENGTH_TOO_LARGE(32));
  const patternLen = pattern2.length;
  const textLen = text.length;
  const expectedLocation = Math.max(0, Math.min(location, textLen));
  let currentThreshold = threshold;
  let bestLocation = expectedLocation;
  const calcScore = (errors, currentLocation) => {
    const accuracy = errors / patternLen;
    if (ignoreLocation) return accuracy;
    const proximity = Math.abs(expectedLocation - currentLocation);
    if (!distance) return proximity ? 1 : accuracy;
    return accuracy + proximity / distance;
  };
  const computeMatches = minMatchCharLength > 1 || includeMatches;
  const matchMask = computeMatches ? Array(textLen) : [];
  let index;
  while ((index = text.indexOf(pattern2, bestLocation)) > -1) {
    const score = calcScore(0, index);
    currentThreshold = Math.min(score, currentThreshold);
    bestLocation = index + patternLen;
    if (computeMatches) {
      let i = 0;
      while (i < patternLen) {
        matchMask[index + i] = 1;
        i += 1;
      }
    }
  }
  bestLocation = -1;
  let lastBitArr = [];
  let finalScore = 1;
  let bestErrors = 0;
  let binMax = patternLen + textLen;
  const mask2 = 1 << patternLen - 1;
  for (let i = 0; i < patternLen; i += 1) {
    let binMin = 0;
    let binMid = binMax;
    while (binMin < binMid) {
      if (calcScore(i, expectedLocation + binMid) <= currentThreshold) binMin = binMid;
      else binMax = binMid;
      binMid = Math.floor((binMax - binMin) / 2 + binMin);
    }
    binMax = binMid;
    let start = Math.max(1, expectedLocation - binMid + 1);
    const finish = findAllMatches ? textLen : Math.min(expectedLocation + binMid, textLen) + patternLen;
    const bitArr = Array(finish + 2);
    bitArr[finish + 1] = (1 << i) - 1;
    for (let j = finish; j >= start; j -= 1) {
      const currentLocation = j - 1;
      const charMatch = patternAlphabet[text[currentLocation]];
      bitArr[j] = (bitArr[j + 1] << 1 | 1) & charMatch;
      if (i) bitArr[j] |= (lastBitArr[j + 1] | lastBitArr[j]) << 1 | 1 | lastBitArr[j + 1];
      if (bitArr[j] & mask2) {
        finalScore = calcScore(i, currentLocation);
        if (finalScore <= currentThreshold) {
          currentThreshold = finalScore;
          bestLocation = currentLocation;
          bestErrors = i;
          if (bestLocation <= expectedLocation) break;
          start = Math.max(1, 2 * expectedLocation - bestLocation);
        }
      }
    }
    if (calcScore(i + 1, expectedLocation) > currentThreshold) break;
    lastBitArr = bitArr;
  }
  if (computeMatches && bestLocation >= 0) {
    const matchEnd = Math.min(textLen - 1, bestLocation + patternLen - 1 + bestErrors);
    for (let k = bestLocation; k <= matchEnd; k += 1) if (patternAlphabet[text[k]]) matchMask[k] = 1;
  }
  const result = {
    isMatch: bestLocation >= 0,
    score: Math.max(1e-3, finalScore)
  };
  if (computeMatches) {
    const indices = convertMaskToIndices(matchMask, minMatchCharLength);
    if (!indices.length) result.isMatch = false;
    else if (includeMatches) result.indices = indices;
  }
  return result;
}
function createPatternAlphabet(pattern2) {
  const mask2 = {};
  for (let i = 0, len = pattern2.length; i < len; i += 1) {
    const char = pattern2.charAt(i);
    mask2[char] = (mask2[char] || 0) | 1 << len - i - 1;
  }
  return mask2;
}
function mergeIndices(indices) {
  if (indices.length <= 1) return indices;
  indices.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged = [indices[0]];
  for (let i = 1, len = indices.length; i < len; i += 1) {
    const last = merged[merged.length - 1];
    const curr = indices[i];
    if (curr[0] <= last[1] + 1) last[1] = Math.max(last[1], curr[1]);
    else merged.push(curr);
  }
  return merged;
}
var NON_DECOMPOSABLE_MAP = {
  "\u0142": "l",
  "\u0141": "L",
  "\u0111": "d",
  "\u0110": "D",
  "\xF8": "o",
  "\xD8": "O",
  "\u0127": "h",
  "\u0126": "H",
  "\u0167": "t",
  "\u0166": "T",
  "\u0131": "i",
  "\xDF": "ss"
};
var NON_DECOMPOSABLE_RE = new RegExp("[" + Object.keys(NON_DECOMPOSABLE_MAP).join("") + "]", "g");
var stripDiacritics = typeof String.prototype.normalize === "function" ? (str) => str.normalize("NFD").replace(/[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0711\u0730-\u074A\u07A6-\u07B0\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u08D3-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A70\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B62\u0B63\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0C00-\u0C04\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D82\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DF2\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0EB1\u0EB4-\u0EB9\u0EBB\u0EBC\u0EC8-\u0ECD\u0F18\u0F19\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F\u109A-\u109D\u135D-\u135F\u1712-\u1714\u1732-\u1734\u1752\u1753\u1772\u1773\u17B4-\u17D3\u17DD\u180B-\u180D\u1885\u1886\u18A9\u1920-\u192B\u1930-\u193B\u1A17-\u1A1B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F\u1AB0-\u1ABE\u1B00-\u1B04\u1B34-\u1B44\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BE6-\u1BF3\u1C24-\u1C37\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF2-\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DF9\u1DFB-\u1DFF\u20D0-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\uA66F-\uA672\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA880\uA881\uA8B4-\uA8C5\uA8E0-\uA8F1\uA8FF\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9E5\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F]/g, "").replace(NON_DECOMPOSABLE_RE, (ch) => NON_DECOMPOSABLE_MAP[ch]) : (str) => str;
var BitapSearch = class {
  constructor(pattern2, { location = Config.location, threshold = Config.threshold, distance = Config.distance, includeMatches = Config.includeMatches, findAllMatches = Config.findAllMatches, minMatchCharLength = Config.minMatchCharLength, isCaseSensitive = Config.isCaseSensitive, ignoreDiacritics = Config.ignoreDiacritics, ignoreLocation = Config.ignoreLocation } = {}) {
    this.options = {
      location,
      threshold,
      distance,
      includeMatches,
      findAllMatches,
      minMatchCharLength,
      isCaseSensitive,
      ignoreDiacritics,
      ignoreLocation
    };
    pattern2 = isCaseSensitive ? pattern2 : pattern2.toLowerCase();
    pattern2 = ignoreDiacritics ? stripDiacritics(pattern2) : pattern2;
    this.pattern = pattern2;
    this.chunks = [];
    if (!this.pattern.length) return;
    const addChunk = (pattern3, startIndex) => {
      this.chunks.push({
        pattern: pattern3,
        alphabet: createPatternAlphabet(pattern3),
        startIndex
      });
    };
    const len = this.pattern.length;
    if (len > 32) {
      let i = 0;
      const remainder = len % 32;
      const end = len - remainder;
      while (i < end) {
        addChunk(this.pattern.substr(i, 32), i);
        i += 32;
      }
      if (remainder) {
        const startIndex = len - 32;
        addChunk(this.pattern.substr(startIndex), startIndex);
      }
    } else addChunk(this.pattern, 0);
  }
  searchIn(text) {
    const { isCaseSensitive, ignoreDiacritics, includeMatches } = this.options;
    text = isCaseSensitive ? text : text.toLowerCase();
    text = ignoreDiacritics ? stripDiacritics(text) : text;
    if (this.pattern === text) {
      if (text.length < this.options.minMatchCharLength) return {
        isMatch: false,
        score: 1
      };
      const result2 = {
        isMatch: true,
        score: 0
      };
      if (includeMatches) result2.indices = [[0, text.length - 1]];
      return result2;
    }
    const { location, distance, threshold, findAllMatches, minMatchCharLength, ignoreLocation } = this.options;
    const allIndices = [];
    let totalScore = 0;
    let hasMatches = false;
    this.chunks.forEach(({ pattern: pattern2, alphabet, startIndex }) => {
      const { isMatch, score, indices } = search(text, pattern2, alphabet, {
        location: location + startIndex,
        distance,
        threshold,
        findAllMatches,
        minMatchCharLength,
        includeMatches,
        ignoreLocation
      });
      if (isMatch) hasMatches = true;
      totalScore += score;
      if (isMatch && indices) allIndices.push(...indices);
    });
    const result = {
      isMatch: hasMatches,
      score: hasMatches ? totalScore / this.chunks.length : 1
    };
    if (hasMatches && includeMatches) result.indices = mergeIndices(allIndices);
    return result;
  }
};
var MULTI_MATCH_TYPES = /* @__PURE__ */ new Set(["fuzzy", "include"]);
function isInverse(type) {
  return type.startsWith("inverse");
}
var matchers = [
  {
    type: "exact",
    multiRegex: /^="(.*)"$/,
    singleRegex: /^=(.*)$/,
    create: (pattern2) => ({
      type: "exact",
      search(text) {
        const isMatch = text === pattern2;
        return {
          isMatch,
          score: isMatch ? 0 : 1,
          indices: [0, pattern2.length - 1]
        };
      }
    })
  },
  {
    type: "include",
    multiRegex: /^'"(.*)"$/,
    singleRegex: /^'(.*)$/,
    create: (pattern2) => ({
      type: "include",
      search(text) {
        let location = 0;
        let index;
        const indices = [];
        const patternLen = pattern2.length;
        while ((index = text.indexOf(pattern2, location)) > -1) {
          location = index + patternLen;
          indices.push([index, location - 1]);
        }
        const isMatch = !!indices.length;
        return {
          isMatch,
          score: isMatch ? 0 : 1,
          indices
        };
      }
    })
  },
  {
    type: "prefix-exact",
    multiRegex: /^\^"(.*)"$/,
    singleRegex: /^\^(.*)$/,
    create: (pattern2) => ({
      type: "prefix-exact",
      search(text) {
        const isMatch = text.startsWith(pattern2);
        return {
          isMatch,
          score: isMatch ? 0 : 1,
          indices: [0, pattern2.length - 1]
        };
      }
    })
  },
  {
    type: "inverse-prefix-exact",
    multiRegex: /^!\^"(.*)"$/,
    singleRegex: /^!\^(.*)$/,
    create: (pattern2) => ({
      type: "inverse-prefix-exact",
      search(text) {
        const isMatch = !text.startsWith(pattern2);
        return {
          isMatch,
          score: isMatch ? 0 : 1,
          indices: [0, text.length - 1]
        };
      }
    })
  },
  {
    type: "inverse-suffix-exact",
    multiRegex: /^!"(.*)"\$$/,
    singleRegex: /^!(.*)\$$/,
    create: (pattern2) => ({
      type: "inverse-suffix-exact",
      search(text) {
        const isMatch = !text.endsWith(pattern2);
        return {
          isMatch,
          score: isMatch ? 0 : 1,
          indices: [0, text.length - 1]
        };
      }
    })
  },
  {
    type: "suffix-exact",
    multiRegex: /^"(.*)"\$$/,
    singleRegex: /^(.*)\$$/,
    create: (pattern2) => ({
      type: "suffix-exact",
      search(text) {
        const isMatch = text.endsWith(pattern2);
        return {
          isMatch,
          score: isMatch ? 0 : 1,
          indices: [text.length - pattern2.length, text.length - 1]
        };
      }
    })
  },
  {
    type: "inverse-exact",
    multiRegex: /^!"(.*)"$/,
    singleRegex: /^!(.*)$/,
    create: (pattern2) => ({
      type: "inverse-exact",
      search(text) {
        const isMatch = text.indexOf(pattern2) === -1;
        return {
          isMatch,
          score: isMatch ? 0 : 1,
          indices: [0, text.length - 1]
        };
      }
    })
  },
  {
    type: "fuzzy",
    multiRegex: /^"(.*)"$/,
    singleRegex: /^(.*)$/,
    create: (pattern2, options = {}) => {
      const bitap = new BitapSearch(pattern2, {
        location: options.location ?? Config.location,
        threshold: options.threshold ?? Config.threshold,
        distance: options.distance ?? Config.distance,
        includeMatches: options.includeMatches ?? Config.includeMatches,
        findAllMatches: options.findAllMatches ?? Config.findAllMatches,
        minMatchCharLength: options.minMatchCharLength ?? Config.minMatchCharLength,
        isCaseSensitive: options.isCaseSensitive ?? Config.isCaseSensitive,
        ignoreDiacritics: options.ignoreDiacritics ?? Config.ignoreDiacritics,
        ignoreLocation: options.ignoreLocation ?? Config.ignoreLocation
      });
      return {
        type: "fuzzy",
        search(text) {
          return bitap.searchIn(text);
        }
      };
    }
  }
];
var matchersLen = matchers.length;
var ESCAPED_PIPE = "\0";
var OR_TOKEN = "|";
function tokenize(pattern2) {
  const tokens = [];
  const len = pattern2.length;
  let i = 0;
  while (i < len) {
    while (i < len && pattern2[i] === " ") i++;
    if (i >= len) break;
    let j = i;
    while (j < len && pattern2[j] !== " " && pattern2[j] !== '"') j++;
    if (j < len && pattern2[j] === '"') {
      j++;
      while (j < len) {
        if (pattern2[j] === '"') {
          const next = j + 1;
          if (next >= len || pattern2[next] === " ") {
            j++;
            break;
          }
          if (pattern2[next] === "$" && (next + 1 >= len || pattern2[next + 1] === " ")) {
            j += 2;
            break;
          }
        }
        j++;
      }
      tokens.push(pattern2.substring(i, j));
      i = j;
    } else {
      while (j < len && pattern2[j] !== " ") j++;
      tokens.push(pattern2.substring(i, j));
      i = j;
    }
  }
  return tokens;
}
function getMatch(pattern2, exp) {
  const matches = pattern2.match(exp);
  return matches ? matches[1] : null;
}
function parseQuery(pattern2, options = {}) {
  return pattern2.replace(/\\\|/g, ESCAPED_PIPE).split(OR_TOKEN).map((item) => {
    const query = tokenize(item.replace(/\u0000/g, "|").trim()).filter((item2) => item2 && !!item2.trim());
    const results = [];
    for (let i = 0, len = query.length; i < len; i += 1) {
      const queryItem = query[i];
      let found2 = false;
      let idx = -1;
      while (!found2 && ++idx < matchersLen) {
        const def = matchers[idx];
        const token = getMatch(queryItem, def.multiRegex);
        if (token) {
          results.push(def.create(token, options));
          found2 = true;
        }
      }
      if (found2) continue;
      idx = -1;
      while (++idx < matchersLen) {
        const def = matchers[idx];
        const token = getMatch(queryItem, def.singleRegex);
        if (token) {
          results.push(def.create(token, options));
          break;
        }
      }
    }
    return results;
  });
}
var ExtendedSearch = class {
  constructor(pattern2, { isCaseSensitive = Config.isCaseSensitive, ignoreDiacritics = Config.ignoreDiacritics, includeMatches = Config.includeMatches, minMatchCharLength = Config.minMatchCharLength, ignoreLocation = Config.ignoreLocation, findAllMatches = Config.findAllMatches, location = Config.location, threshold = Config.threshold, distance = Config.distance } = {}) {
    this.query = null;
    this.options = {
      isCaseSensitive,
      ignoreDiacritics,
      includeMatches,
      minMatchCharLength,
      findAllMatches,
      ignoreLocation,
      location,
      threshold,
      distance
    };
    pattern2 = isCaseSensitive ? pattern2 : pattern2.toLowerCase();
    pattern2 = ignoreDiacritics ? stripDiacritics(pattern2) : pattern2;
    this.pattern = pattern2;
    this.query = parseQuery(this.pattern, this.options);
  }
  static condition(_, options) {
    return options.useExtendedSearch;
  }
  searchIn(text) {
    const query = this.query;
    if (!query) return {
      isMatch: false,
      score: 1
    };
    const { includeMatches, isCaseSensitive, ignoreDiacritics } = this.options;
    text = isCaseSensitive ? text : text.toLowerCase();
    text = ignoreDiacritics ? stripDiacritics(text) : text;
    let numMatches = 0;
    const allIndices = [];
    let totalScore = 0;
    let hasInverse = false;
    for (let i = 0, qLen = query.length; i < qLen; i += 1) {
      const searchers = query[i];
      allIndices.length = 0;
      numMatches = 0;
      hasInverse = false;
      for (let j = 0, pLen = searchers.length; j < pLen; j += 1) {
        const matcher = searchers[j];
        const { isMatch, indices, score } = matcher.search(text);
        if (isMatch) {
          numMatches += 1;
          totalScore += score;
          if (isInverse(matcher.type)) hasInverse = true;
          if (includeMatches) if (MULTI_MATCH_TYPES.has(matcher.type)) allIndices.push(...indices);
          else allIndices.push(indices);
        } else {
          totalScore = 0;
          numMatches = 0;
          allIndices.length = 0;
          hasInverse = false;
          break;
        }
      }
      if (numMatches) {
        const result = {
          isMatch: true,
          score: totalScore / numMatches
        };
        if (hasInverse) result.hasInverse = true;
        if (includeMatches) result.indices = mergeIndices(allIndices);
        return result;
      }
    }
    return {
      isMatch: false,
      score: 1
    };
  }
};
var registeredSearchers = [];
function register(...args) {
  registeredSearchers.push(...args);
}
function createSearcher(pattern2, options) {
  for (let i = 0, len = registeredSearchers.length; i < len; i += 1) {
    const searcherClass = registeredSearchers[i];
    if (searcherClass.condition(pattern2, options)) return new searcherClass(pattern2, options);
  }
  return new BitapSearch(pattern2, options);
}
var LogicalOperator = {
  AND: "$and",
  OR: "$or"
};
var KeyType = {
  PATH: "$path",
  PATTERN: "$val"
};
var isExpression = (query) => !!(query[LogicalOperator.AND] || query[LogicalOperator.OR]);
var isPath = (query) => !!query[KeyType.PATH];
var isLeaf = (query) => !isArray(query) && isObject(query) && !isExpression(query);
var convertToExplicit = (query) => ({ [LogicalOperator.AND]: Object.keys(query).map((key) => ({ [key]: query[key] })) });
function parse(query, options, { auto = true } = {}) {
  const next = (query2) => {
    if (isString(query2)) {
      const obj = {
        keyId: null,
        pattern: query2
      };
      if (auto) obj.searcher = createSearcher(query2, options);
      return obj;
    }
    const keys = Object.keys(query2);
    const isQueryPath = isPath(query2);
    if (!isQueryPath && keys.length > 1 && !isExpression(query2)) return next(convertToExplicit(query2));
    if (isLeaf(query2)) {
      const key = isQueryPath ? query2[KeyType.PATH] : keys[0];
      const pattern2 = isQueryPath ? query2[KeyType.PATTERN] : query2[key];
      if (!isString(pattern2)) throw new Error(LOGICAL_SEARCH_INVALID_QUERY_FOR_KEY(key));
      const obj = {
        keyId: createKeyId(key),
        pattern: pattern2
      };
      if (auto) obj.searcher = createSearcher(pattern2, options);
      return obj;
    }
    const node = {
      children: [],
      operator: keys[0]
    };
    keys.forEach((key) => {
      const value = query2[key];
      if (isArray(value)) value.forEach((item) => {
        node.children.push(next(item));
      });
    });
    return node;
  };
  if (!isExpression(query)) query = convertToExplicit(query);
  return next(query);
}
function computeScoreSingle(matches, { ignoreFieldNorm = Config.ignoreFieldNorm }) {
  let totalScore = 1;
  matches.forEach(({ key, norm: norm2, score }) => {
    const weight = key ? key.weight : null;
    totalScore *= Math.pow(score === 0 && weight ? Number.EPSILON : score, (weight || 1) * (ignoreFieldNorm ? 1 : norm2));
  });
  return totalScore;
}
function computeScore(results, { ignoreFieldNorm = Config.ignoreFieldNorm }) {
  results.forEach((result) => {
    result.score = computeScoreSingle(result.matches, { ignoreFieldNorm });
  });
}
var MaxHeap = class {
  constructor(limit, comparator) {
    this.limit = limit;
    this.heap = [];
    this.comparator = comparator;
  }
  get size() {
    return this.heap.length;
  }
  insert(item) {
    if (this.size < this.limit) {
      this.heap.push(item);
      this._bubbleUp(this.size - 1);
    } else if (this.comparator(item, this.heap[0]) < 0) {
      this.heap[0] = item;
      this._sinkDown(0);
    }
  }
  extractSorted() {
    return this.heap.sort(this.comparator);
  }
  _bubbleUp(i) {
    const heap = this.heap;
    while (i > 0) {
      const parent = i - 1 >> 1;
      if (this.comparator(heap[i], heap[parent]) <= 0) break;
      const tmp = heap[i];
      heap[i] = heap[parent];
      heap[parent] = tmp;
      i = parent;
    }
  }
  _sinkDown(i) {
    const heap = this.heap;
    const len = heap.length;
    let largest = i;
    do {
      i = largest;
      const left = 2 * i + 1;
      const right = 2 * i + 2;
      if (left < len && this.comparator(heap[left], heap[largest]) > 0) largest = left;
      if (right < len && this.comparator(heap[right], heap[largest]) > 0) largest = right;
      if (largest !== i) {
        const tmp = heap[i];
        heap[i] = heap[largest];
        heap[largest] = tmp;
      }
    } while (largest !== i);
  }
};
function formatMatches(result) {
  const matches = [];
  result.matches.forEach((match) => {
    if (!isDefined(match.indices) || !match.indices.length) return;
    const obj = {
      indices: match.indices,
      value: match.value
    };
    if (match.key) obj.key = match.key.id;
    if (match.idx > -1) obj.refIndex = match.idx;
    matches.push(obj);
  });
  return matches;
}
function format(results, docs, { includeMatches = Config.includeMatches, includeScore = Config.includeScore } = {}) {
  return results.map((result) => {
    const { idx } = result;
    const data = {
      item: docs[idx],
      refIndex: idx
    };
    if (includeMatches) data.matches = formatMatches(result);
    if (includeScore) data.score = result.score;
    return data;
  });
}
var DEFAULT_TOKEN = /[\p{L}\p{M}\p{N}_]+/gu;
var warned = /* @__PURE__ */ new WeakSet();
function warnNonGlobal(regex) {
  if (!warned.has(regex)) {
    warned.add(regex);
    console.warn(`[Fuse] tokenize regex ${regex} lacks the global flag; only the first match per text will be returned. Add the 'g' flag.`);
  }
}
function resolveTokenize(tokenize2) {
  if (typeof tokenize2 === "function") {
    let validated = false;
    return (text) => {
      const result = tokenize2(text);
      if (!validated) {
        validated = true;
        if (!Array.isArray(result) || result.some((t) => typeof t !== "string")) throw new Error(`[Fuse] tokenize function must return string[]; received ${Array.isArray(result) ? "array containing non-strings" : typeof result}.`);
      }
      return result;
    };
  }
  if (tokenize2 instanceof RegExp) {
    if (!tokenize2.global) warnNonGlobal(tokenize2);
    return (text) => text.match(tokenize2) || [];
  }
  return (text) => text.match(DEFAULT_TOKEN) || [];
}
function createAnalyzer({ isCaseSensitive = false, ignoreDiacritics = false, tokenize: tokenize2 } = {}) {
  const tokenizeFn = resolveTokenize(tokenize2);
  return { tokenize(text) {
    if (!isCaseSensitive) text = text.toLowerCase();
    if (ignoreDiacritics) text = stripDiacritics(text);
    return tokenizeFn(text);
  } };
}
var TokenSearch = class {
  static condition(_, options) {
    return options.useTokenSearch;
  }
  constructor(pattern2, options) {
    this.options = options;
    this.analyzer = createAnalyzer({
      isCaseSensitive: options.isCaseSensitive,
      ignoreDiacritics: options.ignoreDiacritics,
      tokenize: options.tokenize
    });
    const queryTerms = this.analyzer.tokenize(pattern2);
    const { df, fieldCount } = options._invertedIndex;
    this.termSearchers = [];
    this.idfWeights = [];
    for (const term of queryTerms) {
      this.termSearchers.push(new BitapSearch(term, {
        location: options.location,
        threshold: options.threshold,
        distance: options.distance,
        includeMatches: options.includeMatches,
        findAllMatches: options.findAllMatches,
        minMatchCharLength: options.minMatchCharLength,
        isCaseSensitive: options.isCaseSensitive,
        ignoreDiacritics: options.ignoreDiacritics,
        ignoreLocation: true
      }));
      const docFreq = df.get(term) || 0;
      const idf = Math.log(1 + (fieldCount - docFreq + 0.5) / (docFreq + 0.5));
      this.idfWeights.push(idf);
    }
    this.combineAll = options.tokenMatch === "all";
    this.numTerms = this.termSearchers.length;
    this.useMask = this.numTerms <= 31;
  }
  searchIn(text) {
    if (!this.termSearchers.length) return {
      isMatch: false,
      score: 1
    };
    const allIndices = [];
    let weightedScore = 0;
    let maxPossibleScore = 0;
    let matchedCount = 0;
    let matchedMask = 0;
    const matchedTerms = this.combineAll && !this.useMask ? /* @__PURE__ */ new Set() : null;
    for (let i = 0; i < this.termSearchers.length; i++) {
      const result = this.termSearchers[i].searchIn(text);
      const idf = this.idfWeights[i];
      maxPossibleScore += idf;
      if (result.isMatch) {
        matchedCount++;
        weightedScore += idf * (1 - result.score);
        if (result.indices) allIndices.push(...result.indices);
        if (this.combineAll) if (this.useMask) matchedMask |= 1 << i;
        else matchedTerms.add(i);
      }
    }
    if (matchedCount === 0) return {
      isMatch: false,
      score: 1
    };
    const normalized = maxPossibleScore > 0 ? 1 - weightedScore / maxPossibleScore : 0;
    const searchResult = {
      isMatch: true,
      score: Math.max(1e-3, normalized)
    };
    if (this.options.includeMatches && allIndices.length) searchResult.indices = mergeIndices(allIndices);
    if (this.combineAll) {
      if (this.useMask) searchResult.matchedMask = matchedMask;
      else searchResult.matchedTerms = matchedTerms;
      searchResult.termCount = this.numTerms;
    }
    return searchResult;
  }
};
function addField(index, text, docIdx, analyzer) {
  const tokens = analyzer.tokenize(text);
  if (!tokens.length) return;
  index.fieldCount++;
  index.docFieldCount.set(docIdx, (index.docFieldCount.get(docIdx) || 0) + 1);
  const distinctTerms = new Set(tokens);
  let perDocTerms = index.docTermFieldHits.get(docIdx);
  if (!perDocTerms) {
    perDocTerms = /* @__PURE__ */ new Map();
    index.docTermFieldHits.set(docIdx, perDocTerms);
  }
  for (const term of distinctTerms) {
    perDocTerms.set(term, (perDocTerms.get(term) || 0) + 1);
    index.df.set(term, (index.df.get(term) || 0) + 1);
  }
}
function ingestRecord(index, record, keyCount, analyzer) {
  const { i: docIdx, v, $: fields } = record;
  if (v !== void 0) {
    addField(index, v, docIdx, analyzer);
    return;
  }
  if (!fields) return;
  for (let keyIdx = 0; keyIdx < keyCount; keyIdx++) {
    const value = fields[keyIdx];
    if (!value) continue;
    if (Array.isArray(value)) for (const sub of value) addField(index, sub.v, docIdx, analyzer);
    else addField(index, value.v, docIdx, analyzer);
  }
}
function buildInvertedIndex(records, keyCount, analyzer) {
  const index = {
    fieldCount: 0,
    df: /* @__PURE__ */ new Map(),
    docFieldCount: /* @__PURE__ */ new Map(),
    docTermFieldHits: /* @__PURE__ */ new Map()
  };
  for (const record of records) ingestRecord(index, record, keyCount, analyzer);
  return index;
}
function addToInvertedIndex(index, record, keyCount, analyzer) {
  ingestRecord(index, record, keyCount, analyzer);
}
function removeFromInvertedIndex(index, docIdx) {
  const fieldCount = index.docFieldCount.get(docIdx);
  if (fieldCount === void 0) return;
  index.fieldCount -= fieldCount;
  index.docFieldCount.delete(docIdx);
  const perDocTerms = index.docTermFieldHits.get(docIdx);
  if (!perDocTerms) return;
  for (const [term, hits] of perDocTerms) {
    const next = (index.df.get(term) || 0) - hits;
    if (next <= 0) index.df.delete(term);
    else index.df.set(term, next);
  }
  index.docTermFieldHits.delete(docIdx);
}
function removeAndShiftInvertedIndex(index, removedIndices) {
  if (removedIndices.length === 0) return;
  const sorted = Array.from(new Set(removedIndices)).sort((a, b) => a - b);
  for (const idx of sorted) removeFromInvertedIndex(index, idx);
  const shift = (oldIdx) => {
    let lo = 0;
    let hi = sorted.length;
    while (lo < hi) {
      const mid = lo + hi >>> 1;
      if (sorted[mid] < oldIdx) lo = mid + 1;
      else hi = mid;
    }
    return oldIdx - lo;
  };
  const firstRemoved = sorted[0];
  const shiftedDocFieldCount = /* @__PURE__ */ new Map();
  for (const [oldKey, count] of index.docFieldCount) shiftedDocFieldCount.set(oldKey > firstRemoved ? shift(oldKey) : oldKey, count);
  index.docFieldCount = shiftedDocFieldCount;
  const shiftedDocTermFieldHits = /* @__PURE__ */ new Map();
  for (const [oldKey, terms] of index.docTermFieldHits) shiftedDocTermFieldHits.set(oldKey > firstRemoved ? shift(oldKey) : oldKey, terms);
  index.docTermFieldHits = shiftedDocTermFieldHits;
}
var Fuse = class {
  constructor(docs, options, index) {
    this.options = {
      ...Config,
      ...options
    };
    if (this.options.useExtendedSearch && false) ;
    if (this.options.useTokenSearch && false) ;
    this._keyStore = new KeyStore(this.options.keys);
    this._docs = docs;
    this._myIndex = null;
    this._invertedIndex = null;
    this.setCollection(docs, index);
    this._lastQuery = null;
    this._lastSearcher = null;
  }
  _getSearcher(query) {
    if (this._lastQuery === query) return this._lastSearcher;
    const searcher = createSearcher(query, this._invertedIndex ? {
      ...this.options,
      _invertedIndex: this._invertedIndex
    } : this.options);
    this._lastQuery = query;
    this._lastSearcher = searcher;
    return searcher;
  }
  setCollection(docs, index) {
    this._docs = docs;
    if (index && !(index instanceof FuseIndex)) throw new Error(INCORRECT_INDEX_TYPE);
    this._myIndex = index || createIndex(this.options.keys, this._docs, {
      getFn: this.options.getFn,
      fieldNormWeight: this.options.fieldNormWeight
    });
    if (this.options.useTokenSearch) {
      const analyzer = createAnalyzer({
        isCaseSensitive: this.options.isCaseSensitive,
        ignoreDiacritics: this.options.ignoreDiacritics,
        tokenize: this.options.tokenize
      });
      this._invertedIndex = buildInvertedIndex(this._myIndex.records, this._myIndex.keys.length, analyzer);
    }
    this._invalidateSearcherCache();
  }
  add(doc) {
    if (!isDefined(doc)) return;
    this._docs.push(doc);
    const record = this._myIndex.add(doc, this._docs.length - 1);
    if (this._invertedIndex && record) {
      const analyzer = createAnalyzer({
        isCaseSensitive: this.options.isCaseSensitive,
        ignoreDiacritics: this.options.ignoreDiacritics,
        tokenize: this.options.tokenize
      });
      addToInvertedIndex(this._invertedIndex, record, this._myIndex.keys.length, analyzer);
    }
    this._invalidateSearcherCache();
  }
  remove(predicate = () => false) {
    const results = [];
    const indicesToRemove = [];
    for (let i = 0, len = this._docs.length; i < len; i += 1) if (predicate(this._docs[i], i)) {
      results.push(this._docs[i]);
      indicesToRemove.push(i);
    }
    if (indicesToRemove.length) {
      if (this._invertedIndex) removeAndShiftInvertedIndex(this._invertedIndex, indicesToRemove);
      const toRemove = new Set(indicesToRemove);
      this._docs = this._docs.filter((_, i) => !toRemove.has(i));
      this._myIndex.removeAll(indicesToRemove);
      this._invalidateSearcherCache();
    }
    return results;
  }
  removeAt(idx) {
    if (!Number.isInteger(idx) || idx < 0 || idx >= this._docs.length) throw new Error(INVALID_DOC_INDEX);
    if (this._invertedIndex) removeAndShiftInvertedIndex(this._invertedIndex, [idx]);
    const doc = this._docs.splice(idx, 1)[0];
    this._myIndex.removeAt(idx);
    this._invalidateSearcherCache();
    return doc;
  }
  _invalidateSearcherCache() {
    this._lastQuery = null;
    this._lastSearcher = null;
  }
  getIndex() {
    return this._myIndex;
  }
  _normalizedKeys() {
    return this._myIndex.keys.map((key) => this._keyStore.get(key.id) || key);
  }
  search(query, options) {
    const { limit = -1 } = options || {};
    const { includeMatches, includeScore, shouldSort, sortFn, ignoreFieldNorm } = this.options;
    if (isString(query) && !query.trim()) {
      let docs = this._docs.map((item, idx) => ({
        item,
        refIndex: idx
      }));
      if (isNumber(limit) && limit > -1) docs = docs.slice(0, limit);
      return docs;
    }
    const useHeap = shouldSort && isNumber(limit) && limit > 0 && isString(query);
    const comparator = sortFn;
    const stable = (a, b) => comparator(a, b) || a.idx - b.idx;
    let results;
    if (useHeap) {
      const heap = new MaxHeap(limit, stable);
      if (isString(this._docs[0])) this._searchStringList(query, {
        heap,
        ignoreFieldNorm
      });
      else this._searchObjectList(query, {
        heap,
        ignoreFieldNorm
      });
      results = heap.extractSorted();
    } else {
      results = isString(query) ? isString(this._docs[0]) ? this._searchStringList(query) : this._searchObjectList(query) : this._searchLogical(query);
      computeScore(results, { ignoreFieldNorm });
      if (shouldSort) results.sort(isString(query) ? stable : comparator);
      if (isNumber(limit) && limit > -1) results = results.slice(0, limit);
    }
    return format(results, this._docs, {
      includeMatches,
      includeScore
    });
  }
  _searchStringList(query, { heap, ignoreFieldNorm } = {}) {
    const searcher = this._getSearcher(query);
    const requireAllTokens = this.options.useTokenSearch && this.options.tokenMatch === "all";
    const { records } = this._myIndex;
    const results = heap ? null : [];
    records.forEach(({ v: text, i: idx, n: norm2 }) => {
      if (!isDefined(text)) return;
      const searchResult = searcher.searchIn(text);
      if (searchResult.isMatch) {
        const match = {
          score: searchResult.score,
          value: text,
          norm: norm2,
          indices: searchResult.indices
        };
        if (requireAllTokens) {
          match.matchedMask = searchResult.matchedMask;
          match.matchedTerms = searchResult.matchedTerms;
          match.termCount = searchResult.termCount;
        }
        const matches = [match];
        if (!requireAllTokens || this._coversAllTokens(matches)) {
          const result = {
            item: text,
            idx,
            matches
          };
          if (heap) {
            result.score = computeScoreSingle(result.matches, { ignoreFieldNorm });
            heap.insert(result);
          } else results.push(result);
        }
      }
    });
    return results;
  }
  _searchLogical(query) {
    const expression = parse(query, this.options);
    const keys = this._normalizedKeys();
    const evaluate = (node, item, idx) => {
      if (!("children" in node)) {
        const { keyId, searcher } = node;
        let matches;
        if (keyId === null) {
          matches = [];
          keys.forEach((key, keyIndex) => {
            matches.push(...this._findMatches({
              key,
              value: item[keyIndex],
              searcher
            }));
          });
        } else matches = this._findMatches({
          key: this._keyStore.get(keyId),
          value: this._myIndex.getValueForItemAtKeyId(item, keyId),
          searcher
        });
        if (matches && matches.length) return [{
          idx,
          item,
          matches
        }];
        return [];
      }
      const { children, operator } = node;
      const res = [];
      for (let i = 0, len = children.length; i < len; i += 1) {
        const child = children[i];
        const result = evaluate(child, item, idx);
        if (result.length) res.push(...result);
        else if (operator === LogicalOperator.AND) return [];
      }
      return res;
    };
    const records = this._myIndex.records;
    const resultMap = /* @__PURE__ */ new Map();
    const results = [];
    records.forEach(({ $: item, i: idx }) => {
      if (isDefined(item)) {
        const expResults = evaluate(expression, item, idx);
        if (expResults.length) {
          if (!resultMap.has(idx)) {
            resultMap.set(idx, {
              idx,
              item,
              matches: []
            });
            results.push(resultMap.get(idx));
          }
          expResults.forEach(({ matches }) => {
            resultMap.get(idx).matches.push(...matches);
          });
        }
      }
    });
    return results;
  }
  _searchObjectList(query, { heap, ignoreFieldNorm } = {}) {
    const searcher = this._getSearcher(query);
    const requireAllTokens = this.options.useTokenSearch && this.options.tokenMatch === "all";
    const { records } = this._myIndex;
    const keys = this._normalizedKeys();
    const results = heap ? null : [];
    records.forEach(({ $: item, i: idx }) => {
      if (!isDefined(item)) return;
      const matches = [];
      let anyKeyFailed = false;
      let hasInverse = false;
      keys.forEach((key, keyIndex) => {
        const keyMatches = this._findMatches({
          key,
          value: item[keyIndex],
          searcher
        });
        if (keyMatches.length) {
          matches.push(...keyMatches);
          if (keyMatches[0].hasInverse) hasInverse = true;
        } else anyKeyFailed = true;
      });
      if (hasInverse && anyKeyFailed) return;
      if (matches.length && (!requireAllTokens || this._coversAllTokens(matches))) {
        const result = {
          idx,
          item,
          matches
        };
        if (heap) {
          result.score = computeScoreSingle(result.matches, { ignoreFieldNorm });
          heap.insert(result);
        } else results.push(result);
      }
    });
    return results;
  }
  _findMatches({ key, value, searcher }) {
    if (!isDefined(value)) return [];
    const matches = [];
    if (isArray(value)) value.forEach(({ v: text, i: idx, n: norm2 }) => {
      if (!isDefined(text)) return;
      const searchResult = searcher.searchIn(text);
      if (searchResult.isMatch) {
        const match = {
          score: searchResult.score,
          key,
          value: text,
          idx,
          norm: norm2,
          indices: searchResult.indices,
          hasInverse: searchResult.hasInverse
        };
        if (searchResult.termCount !== void 0) {
          match.matchedMask = searchResult.matchedMask;
          match.matchedTerms = searchResult.matchedTerms;
          match.termCount = searchResult.termCount;
        }
        matches.push(match);
      }
    });
    else {
      const { v: text, n: norm2 } = value;
      const searchResult = searcher.searchIn(text);
      if (searchResult.isMatch) {
        const match = {
          score: searchResult.score,
          key,
          value: text,
          norm: norm2,
          indices: searchResult.indices,
          hasInverse: searchResult.hasInverse
        };
        if (searchResult.termCount !== void 0) {
          match.matchedMask = searchResult.matchedMask;
          match.matchedTerms = searchResult.matchedTerms;
          match.termCount = searchResult.termCount;
        }
        matches.push(match);
      }
    }
    return matches;
  }
  _coversAllTokens(matches) {
    const termCount = matches.length ? matches[0].termCount : void 0;
    if (termCount === void 0) return true;
    if (termCount <= 31) {
      let coverage2 = 0;
      for (let i = 0; i < matches.length; i++) coverage2 |= matches[i].matchedMask || 0;
      return coverage2 === 2 ** termCount - 1;
    }
    const coverage = /* @__PURE__ */ new Set();
    for (let i = 0; i < matches.length; i++) {
      const terms = matches[i].matchedTerms;
      if (terms) for (const t of terms) coverage.add(t);
    }
    return coverage.size === termCount;
  }
};
Fuse.version = "7.5.0";
Fuse.createIndex = createIndex;
Fuse.parseIndex = parseIndex;
Fuse.config = Config;
Fuse.match = function(pattern2, text, options) {
  if (options && options.useTokenSearch) throw new Error(FUSE_MATCH_TOKEN_SEARCH_UNSUPPORTED);
  return createSearcher(pattern2, {
    ...Config,
    ...options
  }).searchIn(text);
};
Fuse.parseQuery = parse;
register(ExtendedSearch);
register(TokenSearch);
Fuse.use = function(...plugins) {
  plugins.forEach((plugin) => register(plugin));
};
var entry_default = Fuse;

// src/matching/edit-distance.ts
var LONGEST2 = 512;
var BITS = 32;
var MOST_WORDS2 = LONGEST2 / BITS;
var pattern = "";
var letters = new Uint16Array(65536);
var places = new Int32Array((LONGEST2 + 1) * MOST_WORDS2);
var grows = new Int32Array(MOST_WORDS2);
var shrinks = new Int32Array(MOST_WORDS2);
var stays = new Int32Array(MOST_WORDS2);
var equal = new Int32Array(MOST_WORDS2);
function editDistance(a, b, bound) {
  if (a === b) return 0;
  const over = bound + 1;
  if (Math.abs(a.length - b.length) > bound || a.length > LONGEST2 || b.length > LONGEST2) return over;
  if (a === "") return b.length;
  if (a !== pattern) learn(a);
  return a.length <= BITS ? inOneWord(a.length, b, bound) : inWords(a.length, b, bound);
}
function inOneWord(length, b, bound) {
  const bottom = 1 << length - 1;
  let up = -1;
  let down = 0;
  let diagonal = 0;
  let before = 0;
  let distance = length;
  for (let j = 0; j < b.length; j++) {
    const match = places[letters[b.charCodeAt(j)] * MOST_WORDS2];
    const swapped = (~diagonal & match) << 1 & before;
    diagonal = (match & up) + up ^ up | match | down | swapped;
    const more = down | ~(diagonal | up);
    const less = diagonal & up;
    if ((more & bottom) !== 0) distance++;
    else if ((less & bottom) !== 0) distance--;
    if (distance - (b.length - 1 - j) > bound) return bound + 1;
    const right = more << 1 | 1;
    up = less << 1 | ~(diagonal | right);
    down = right & diagonal;
    before = match;
  }
  return distance;
}
function inWords(length, b, bound) {
  const words = Math.ceil(length / BITS);
  const bottom = 1 << (length - 1) % BITS;
  grows.fill(-1, 0, words);
  shrinks.fill(0, 0, words);
  stays.fill(0, 0, words);
  equal.fill(0, 0, words);
  let distance = length;
  for (let j = 0; j < b.length; j++) {
    const letter = letters[b.charCodeAt(j)] * MOST_WORDS2;
    let plus = 1;
    let minus = 0;
    let swap = 0;
    let more = 0;
    let less = 0;
    for (let w = 0; w < words; w++) {
      const up = grows[w];
      const down = shrinks[w];
      const match = places[letter + w];
      const moved = ~stays[w] & match;
      const swapped = (moved << 1 | swap) & equal[w];
      const same = match | minus;
      const diagonal = (same & up) + up ^ up | same | down | swapped;
      more = down | ~(diagonal | up);
      less = diagonal & up;
      const right = more << 1 | plus;
      grows[w] = less << 1 | minus | ~(diagonal | right);
      shrinks[w] = right & diagonal;
      stays[w] = diagonal;
      equal[w] = match;
      plus = more >>> BITS - 1;
      minus = less >>> BITS - 1;
      swap = moved >>> BITS - 1;
    }
    if ((more & bottom) !== 0) distance++;
    else if ((less & bottom) !== 0) distance--;
    if (distance - (b.length - 1 - j) > bound) return bound + 1;
  }
  return distance;
}
function learn(text) {
  for (let i = 0; i < pattern.length; i++) letters[pattern.charCodeAt(i)] = 0;
  places.fill(0, 0, (pattern.length + 1) * MOST_WORDS2);
  let known = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (letters[code] === 0) letters[code] = ++known;
    const at = letters[code] * MOST_WORDS2 + Math.floor(i / BITS);
    places[at] = places[at] | 1 << i % BITS;
  }
  pattern = text;
}

// src/matching/guards.ts
function numbersAgree(query, candidate) {
  return numbersOf(query) === numbersOf(candidate);
}
function numbersOf(text) {
  return text.match(/\d+/g)?.join(" ") ?? "";
}
function differingWords(query, candidate) {
  const from = query.split(" ");
  const to = candidate.split(" ");
  if (from.length !== to.length) return null;
  return from.flatMap((word, i) => word === to[i] ? [] : [{ query: word, candidate: to[i] }]);
}
var PREFIXES = [
  "di",
  "tri",
  "tetra",
  "penta",
  "hexa",
  "hepta",
  "octa",
  "nona",
  "deca",
  "mono",
  "bi",
  "bis",
  "tris",
  "poly",
  "oligo",
  "iso",
  "neo",
  "nor",
  "cyclo",
  "hydro",
  "dehydro",
  "de",
  "per",
  "hydroxy",
  "oxo",
  "oxy",
  "thio",
  "amino",
  "nitro",
  "meth",
  "methyl",
  "eth",
  "ethyl",
  "prop",
  "but",
  "pent",
  "hex",
  "hept",
  "oct",
  "acet",
  "acetyl",
  "allo",
  "epi",
  "homo",
  "pro",
  "pre",
  "retro",
  "sesqui",
  "un",
  "non",
  "ortho",
  "meta",
  "para",
  "alpha",
  "beta",
  "gamma",
  "bio",
  "sub",
  "super",
  "dec",
  "undec",
  "dodec",
  "lip"
];
var ENDINGS = [
  "ate",
  "ite",
  "ide",
  "ane",
  "ene",
  "yne",
  "ine",
  "one",
  "ol",
  "al",
  "ose",
  "ase",
  "yl",
  "oyl",
  "ylene",
  "ic",
  "ous",
  "oate",
  "oic",
  "eth",
  "icone",
  "iconol",
  "ium",
  "anol",
  "enol",
  "amide",
  "amine",
  "oside",
  "osine",
  "onium"
];
var SERIES = [
  "meth",
  "eth",
  "prop",
  "but",
  "pent",
  "hex",
  "hept",
  "oct",
  "capr",
  "capro",
  "capry",
  "lau",
  "myri",
  "palm",
  "stear",
  "ole",
  "behen",
  "ceto",
  "cet",
  "cete",
  "lin",
  "arach"
];
function areOpposites({ query, candidate }) {
  return differInPrefix(query, candidate) || differInEnding(query, candidate) || differInSeries(query, candidate);
}
function isCompound(word, isWord) {
  return PREFIXES.some(
    (prefix) => word.startsWith(prefix) && word.length - prefix.length >= SHORTEST_STEM && isWord(word.slice(prefix.length))
  );
}
var SHORTEST_STEM = 5;
function differInPrefix(a, b) {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  if (longer.endsWith(shorter) && PREFIXES.includes(longer.slice(0, longer.length - shorter.length))) return true;
  return PREFIXES.some(
    (p) => a.startsWith(p) && PREFIXES.some((q) => p !== q && b.startsWith(q) && a.slice(p.length) === b.slice(q.length))
  );
}
function differInEnding(a, b) {
  return ENDINGS.some(
    (p) => a.endsWith(p) && ENDINGS.some((q) => p !== q && b.endsWith(q) && sameStem(a.slice(0, -p.length), b.slice(0, -q.length)))
  );
}
function sameStem(a, b) {
  return a === b && a.length > 2;
}
function differInSeries(a, b) {
  const [from, to] = withoutCommonPrefix(a, b);
  return differInChain(from, to) || differInChain(a, b);
}
function withoutCommonPrefix(a, b) {
  const prefix = PREFIXES.filter((p) => a.startsWith(p) && b.startsWith(p)).sort((p, q) => q.length - p.length)[0] ?? "";
  return [a.slice(prefix.length), b.slice(prefix.length)];
}
function differInChain(a, b) {
  return SERIES.some(
    (p) => a.startsWith(p) && SERIES.some(
      (q) => p !== q && b.startsWith(q) && a.slice(p.length) === b.slice(q.length) && a.length - p.length > 1
    )
  );
}

// src/matching/letters.ts
var LETTERS = 26;
var OTHER_BITS = 32 - LETTERS;
function lettersOf(text) {
  let letters2 = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    letters2 |= 1 << (code >= 97 && code <= 122 ? code - 97 : LETTERS + code % OTHER_BITS);
  }
  return letters2;
}
function fewestEdits(a, b) {
  return Math.max(bitsIn(a & ~b), bitsIn(b & ~a));
}
function bitsIn(word) {
  const pairs = word - (word >>> 1 & 1431655765);
  const fours = (pairs & 858993459) + (pairs >>> 2 & 858993459);
  return Math.imul(fours + (fours >>> 4) & 252645135, 16843009) >>> 24;
}

// src/matching/trigram-index.ts
var TRIGRAMS_AN_EDIT = 4;
var FEWEST_TRIGRAMS = 8;
var CHARACTER_BITS = 6;
var GRAM_BITS = 3 * CHARACTER_BITS;
var GRAMS = 1 << GRAM_BITS;
var OTHERS = 38;
var OTHER_NUMBERS = (1 << CHARACTER_BITS) - OTHERS;
function createTrigramIndex(entries) {
  const { starts, postings } = postingsOf(entries);
  const beginnings = beginningsOf(entries);
  const shared = new Uint16Array(entries.length);
  const touched = new Uint32Array(entries.length);
  const frequency = (gram) => starts[gram + 1] - starts[gram];
  const firstOfLength = (length) => beginnings[Math.max(0, Math.min(length, beginnings.length - 1))];
  function nearest(text, count, slack, edits) {
    const rarest = [...new Set(trigramsOf(text))].filter((gram) => frequency(gram) > 0).sort((a, b) => frequency(a) - frequency(b)).slice(0, Math.max(FEWEST_TRIGRAMS, edits * TRIGRAMS_AN_EDIT + 1));
    const first = firstOfLength(text.length - slack);
    const behind = firstOfLength(text.length + slack + 1);
    let found2 = 0;
    for (const gram of rarest) {
      const end = starts[gram + 1];
      for (let at = firstFrom(postings, first, starts[gram], end); at < end; at++) {
        const entry = postings[at];
        if (entry >= behind) break;
        const before = shared[entry];
        if (before === 0) touched[found2++] = entry;
        shared[entry] = before + 1;
      }
    }
    const best = topOf(touched.subarray(0, found2), shared, rarest.length, count);
    for (let i = 0; i < found2; i++) shared[touched[i]] = 0;
    return best;
  }
  return { nearest };
}
function beginningsOf(entries) {
  const longest = entries.at(-1)?.length ?? 0;
  const beginnings = new Uint32Array(longest + 2).fill(entries.length);
  for (let at = entries.length - 1; at >= 0; at--) beginnings[entries[at].length] = at;
  for (let length = longest; length >= 0; length--)
    beginnings[length] = Math.min(beginnings[length], beginnings[length + 1]);
  return beginnings;
}
function firstFrom(row, number, start, end) {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = low + high >>> 1;
    if (row[middle] < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
function postingsOf(entries) {
  const starts = new Uint32Array(GRAMS + 1);
  eachGram(entries, (gram) => {
    starts[gram + 1] = starts[gram + 1] + 1;
  });
  for (let gram = 0; gram < GRAMS; gram++) starts[gram + 1] = starts[gram + 1] + starts[gram];
  const next = starts.slice();
  const postings = new Uint32Array(starts[GRAMS]);
  eachGram(entries, (gram, entry) => {
    postings[next[gram]] = entry;
    next[gram] = next[gram] + 1;
  });
  return { starts, postings };
}
function eachGram(entries, visit) {
  const seenIn = new Int32Array(GRAMS);
  for (let entry = 0; entry < entries.length; entry++) {
    const text = entries[entry];
    let gram = numberAt(text, 0);
    for (let i = 1; i <= text.length; i++) {
      gram = gramBehind(gram, text, i);
      if (seenIn[gram] === entry + 1) continue;
      seenIn[gram] = entry + 1;
      visit(gram, entry);
    }
  }
}
function topOf(entries, score, highest, count) {
  const places2 = new Uint32Array(highest + 2);
  for (let i = 0; i < entries.length; i++) {
    const own = score[entries[i]];
    places2[own] = places2[own] + 1;
  }
  for (let own = highest, before = 0; own > 0; own--) {
    const many = places2[own];
    places2[own] = before;
    before += many;
  }
  const top = new Uint32Array(Math.min(count, entries.length));
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    const own = score[entry];
    const place2 = places2[own];
    if (place2 >= top.length) continue;
    top[place2] = entry;
    places2[own] = place2 + 1;
  }
  return top;
}
function trigramsOf(text) {
  const grams = [];
  let gram = numberAt(text, 0);
  for (let i = 1; i <= text.length; i++) {
    gram = gramBehind(gram, text, i);
    grams.push(gram);
  }
  return grams;
}
function gramBehind(gram, text, at) {
  return (gram << CHARACTER_BITS | numberAt(text, at)) & GRAMS - 1;
}
function numberAt(text, at) {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return code === 32 ? 0 : OTHERS + code % OTHER_NUMBERS;
}

// src/matching/name-index.ts
function createNameIndex(catalogue) {
  let made = null;
  return () => {
    made ??= indexOf(catalogue);
    return made;
  };
}
function indexOf(catalogue) {
  const entries = catalogue.names.map(({ key, ingredient }) => ({ text: comparable(key), ingredient })).sort((a, b) => a.text.length - b.text.length);
  const texts = entries.map(({ text }) => text);
  return { entries, letters: Int32Array.from(texts, lettersOf), trigrams: createTrigramIndex(texts) };
}
var COMPARABLE = /^[a-z\d]+(?: [a-z\d]+)*$/;
function comparable(nameKey2) {
  return COMPARABLE.test(nameKey2) ? nameKey2 : wordsOf(nameKey2).join(" ");
}

// src/matching/likeness.ts
var BUDGETS = [
  { under: 6, edits: 0 },
  { under: 8, edits: 1 },
  { under: 20, edits: 2 },
  { under: Number.POSITIVE_INFINITY, edits: 3 }
];
var CANDIDATES = 200;
var FINALISTS = 12;
var SUGGESTION_SLACK = 3;
var SUGGESTIONS = 3;
var CLEAR_LEAD = 1;
var WIDE_LEAD = 2;
var SHORT_NAME = 10;
var LONGEST_REPAIRED = 200;
var LONGEST_PATTERN = 32;
function createLikeness(catalogue, names2) {
  function near(key) {
    const text = comparable(key);
    if (text.length < 3 || text.length > LONGEST_REPAIRED) return { repair: null, suggestions: [] };
    const { entries, letters: letters2, trigrams } = names2();
    const own = lettersOf(text);
    const budget = budgetOf(text);
    let reach = budget + SUGGESTION_SLACK;
    let near2 = [];
    for (const at of trigrams.nearest(text, CANDIDATES, reach, budget + WIDE_LEAD - 1)) {
      if (fewestEdits(own, letters2[at]) > reach) continue;
      const entry = entries[at];
      const distance = editDistance(text, entry.text, reach);
      if (distance > reach) continue;
      near2.push({ text: entry.text, ingredient: entry.ingredient, distance });
      if (distance <= budget) reach = Math.min(reach, distance + WIDE_LEAD);
    }
    near2 = near2.filter(({ distance }) => distance <= reach);
    if (near2.length === 0) return { repair: null, suggestions: [] };
    const ranked = rank(text, near2.sort((a, b) => a.distance - b.distance).slice(0, FINALISTS));
    const suggestions = [
      ...new Set(ranked.filter((entry) => entry.distance <= text.length / 3).map((entry) => entry.ingredient))
    ];
    return {
      repair: budget === 0 ? null : decide(text, ranked, budget, catalogue),
      suggestions: suggestions.slice(0, SUGGESTIONS)
    };
  }
  return { near };
}
function budgetOf(text) {
  return BUDGETS.find(({ under }) => text.length < under)?.edits ?? 0;
}
function rank(text, nearest) {
  const isDecided = nearest.every((entry, n) => entry.distance !== nearest[n + 1]?.distance);
  if (isDecided) return nearest;
  const fuse = new entry_default(nearest, {
    keys: ["text"],
    includeScore: true,
    ignoreLocation: true,
    threshold: 1,
    shouldSort: false
  });
  const scores = new Map(fuse.search(text.slice(0, LONGEST_PATTERN)).map(({ refIndex, score }) => [refIndex, score]));
  return nearest.map((entry, at) => ({ entry, score: scores.get(at) ?? 1 })).sort((a, b) => a.entry.distance - b.entry.distance || a.score - b.score).map(({ entry }) => entry);
}
function decide(text, ranked, budget, catalogue) {
  const best = ranked[0];
  if (best === void 0 || best.distance > budget || best.distance === 0) return null;
  const rival = ranked.find((entry) => entry.ingredient !== best.ingredient);
  const lead = rival === void 0 ? Number.POSITIVE_INFINITY : rival.distance - best.distance;
  if (lead < CLEAR_LEAD || text.length < SHORT_NAME && best.distance > 1 && lead < WIDE_LEAD) return null;
  if (!numbersAgree(text, best.text) || !isMisprint(text, best.text, lead, catalogue)) return null;
  return { ingredient: best.ingredient, distance: best.distance, confidence: confidenceOf(text, best, rival) };
}
function isMisprint(query, candidate, lead, catalogue) {
  const pairs = differingWords(query, candidate);
  if (pairs !== null) return pairs.every((pair) => isMisprintedWord(pair, lead, catalogue));
  const expected = new Set(candidate.split(" "));
  return query.split(" ").every((word) => expected.has(word) || !catalogue.hasInciWord(word));
}
var MOST_EDITS_A_WORD = 2;
var ABBREVIATION = 3;
var SHORT_WORD = 7;
function isMisprintedWord(pair, lead, catalogue) {
  if (catalogue.hasInciWord(pair.query) || areOpposites(pair)) return false;
  if (isCompound(pair.query, catalogue.hasInciWord)) return false;
  if (pair.candidate.length <= ABBREVIATION && pair.query.length === pair.candidate.length) return false;
  const shorter = Math.min(pair.query.length, pair.candidate.length);
  const isShort = pair.candidate.length <= ABBREVIATION || shorter < SHORT_WORD && lead < WIDE_LEAD;
  const most = isShort ? 1 : MOST_EDITS_A_WORD;
  return editDistance(pair.query, pair.candidate, most) <= most;
}
function confidenceOf(text, best, rival) {
  const perLetter = best.distance / text.length;
  const lead = rival === void 0 ? 3 : Math.min(3, rival.distance - best.distance);
  const confidence = 0.99 - perLetter * 0.35 - (3 - lead) * 0.01;
  return Math.round(Math.max(0.5, confidence) * 100) / 100;
}

// src/core/ingredient.ts
var BASES = ["human", "rabbit", "rabbit_secondhand", "list"];

// src/core/grade.ts
var CONTESTED_SPAN = 2;
var TRACED_BASES = ["human", "rabbit", "rabbit_secondhand"];
var NO_GRADE = { value: null, low: null, high: null, basis: "none", traced: false, span: 0, sources: 0 };
function gradeOf(ratings) {
  if (ratings.length === 0) return NO_GRADE;
  const numbered = ratings.filter(hasNumber);
  const own = numbered.filter(isOperators);
  const deciding = own.length > 0 ? own : numbered;
  const basis = BASES.find((candidate) => deciding.some((rating) => rating.basis === candidate));
  if (basis === void 0) return NO_GRADE;
  const low = Math.min(...numbered.map((rating) => rating.low));
  const high = Math.max(...numbered.map((rating) => rating.high));
  const witnesses = witnessValues(deciding.filter((rating) => rating.basis === basis));
  return {
    value: roundHalfUp(median(witnesses)),
    low,
    high,
    basis,
    traced: TRACED_BASES.includes(basis) || ratings.some(isUnnumberedPositive),
    span: high - low,
    sources: new Set(numbered.map((rating) => rating.family)).size,
    ...own.length > 0 ? { origin: "operator" } : {}
  };
}
function isContested(grade, threshold) {
  if (grade.low === null || grade.high === null) return false;
  return grade.span >= CONTESTED_SPAN || grade.low < threshold && grade.high >= threshold;
}
function hasNumber(rating) {
  return rating.low !== null && rating.high !== null;
}
function isOperators({ source }) {
  return source.origin === "operator";
}
function isUnnumberedPositive(rating) {
  return !isOperators(rating) && !hasNumber(rating) && rating.finding === "positive" && TRACED_BASES.includes(rating.basis);
}
function witnessValues(ratings) {
  const families = /* @__PURE__ */ new Map();
  for (const rating of ratings) {
    const values = families.get(rating.family) ?? [];
    values.push(rating.value ?? (rating.low + rating.high) / 2);
    families.set(rating.family, values);
  }
  return [...families.values()].map(median);
}
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
function roundHalfUp(value) {
  return Math.floor(value * 2 + 0.5) / 2;
}

// src/sqlite/catalogue.ts
var NONE2 = [];
function loadCatalogue(db2) {
  const steps = catalogueSteps(db2);
  for (; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
function* catalogueSteps(db2) {
  const operators = new Set(db2.prepare("SELECT source_id FROM operator_source").pluck().all());
  const sources = db2.prepare("SELECT id, citation, url, basis, family, year, trust FROM source ORDER BY id").all().map((source) => operators.has(source.id) ? { ...source, origin: "operator" } : source);
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const classes = db2.prepare(
    "SELECT * FROM class ORDER BY id"
  ).all().map(
    ({ id, title, can_clog, why, source_id }) => ({
      id,
      title,
      canClog: can_clog === 1,
      why,
      source: must(sourceById.get(source_id), source_id)
    })
  );
  const classById = new Map(classes.map((entry) => [entry.id, entry]));
  const names2 = manyRows(db2, "key, text, kind, ingredient_id", "name");
  yield;
  const aliases = /* @__PURE__ */ new Map();
  for (const [, name, kind, id] of names2) {
    if (kind === "inci") continue;
    const own = aliases.get(id);
    if (own === void 0) aliases.set(id, [{ name, kind }]);
    else own.push({ name, kind });
  }
  yield;
  const ratings = groupBy(
    ratingRows(db2),
    (row) => row.ingredient_id,
    (row) => ratingOf(row, sourceById)
  );
  const rows = manyRows(db2, "id, name, class_id, oil, active, cap", INGREDIENTS_IN_ORDER);
  const ingredients = rows.map(([id, name, classId, oil, active, cap]) => {
    const own = ratings.get(id) ?? NONE2;
    return {
      id,
      name,
      class: must(classById.get(classId), classId),
      oil,
      active,
      cap,
      aliases: aliases.get(id) ?? NONE2,
      ratings: own,
      grade: gradeOf(own)
    };
  });
  yield;
  return catalogueOf(db2, ingredients, classes, sources, names2);
}
function catalogueOf(db2, ingredients, classes, sources, names2) {
  const byId = new Map(ingredients.map((ingredient) => [ingredient.id, ingredient]));
  const byName = /* @__PURE__ */ new Map();
  for (const [key, , kind, id] of names2) {
    byName.set(key, { ingredient: must(byId.get(id), id), by: kind === "inci" ? "inci" : "alias" });
  }
  const byTight = once(() => tightNames(byName));
  const sorted = once(() => [...byTight().keys()].sort());
  const words = once(() => wordsIn(ingredients));
  const ambiguous = groupBy(
    db2.prepare(
      "SELECT key, ingredient_id FROM ambiguous_name ORDER BY key, position"
    ).all(),
    (row) => row.key,
    (row) => must(byId.get(row.ingredient_id), row.ingredient_id)
  );
  return {
    ingredients,
    get names() {
      return [...byName].map(([key, { ingredient }]) => ({ key, ingredient }));
    },
    classes,
    sources,
    get: (id) => byId.get(id),
    byName: (key) => byName.get(key),
    byTightName: (key) => byTight().get(key),
    beginsName: (key) => sorted()[firstFrom2(sorted(), key)]?.startsWith(key) === true,
    ambiguous: (key) => ambiguous.get(key),
    hasWord: (word) => words().all.has(word),
    hasInciWord: (word) => words().inci.has(word)
  };
}
function once(make) {
  let made = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
function firstFrom2(sorted, text) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((sorted[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
function tightNames(byName) {
  const byTight = /* @__PURE__ */ new Map();
  for (const [key, named2] of byName) {
    const tight = tightKey(key);
    if (named2.by === "inci" || !byTight.has(tight)) byTight.set(tight, named2);
  }
  return byTight;
}
function wordsIn(ingredients) {
  const all = /* @__PURE__ */ new Set();
  const inci = /* @__PURE__ */ new Set();
  for (const { name, aliases } of ingredients) {
    for (const word of wordsOf(nameKey(name))) {
      all.add(word);
      inci.add(word);
    }
    for (const alias of aliases) {
      if (alias.kind === "misspelling" || alias.kind === "translation") continue;
      for (const word of wordsOf(nameKey(alias.name))) all.add(word);
    }
  }
  return { all, inci };
}
var INGREDIENTS_IN_ORDER = "(SELECT * FROM ingredient ORDER BY name COLLATE NOCASE, id)";
function manyRows(db2, columns, from) {
  const text = db2.prepare(`SELECT json_group_array(json_array(${columns})) FROM ${from}`).pluck().get();
  return JSON.parse(text ?? "[]");
}
function ratingRows(db2) {
  return db2.prepare(
    `SELECT rating.*, (SELECT group_concat(source_id, ';' ORDER BY position) FROM rating_also AS also
         WHERE also.ingredient_id = rating.ingredient_id AND also.family = rating.family AND also.basis = rating.basis) AS also
       FROM rating ORDER BY ingredient_id, family, basis`
  ).all();
}
function ratingOf(row, sources) {
  const { low, high, value, finding, irritancy, basis, model, dose, vehicle, family, note } = row;
  const source = must(sources.get(row.source_id), row.source_id);
  const also = row.also === null ? [] : row.also.split(";").map((id) => must(sources.get(id), id));
  return { low, high, value, finding, irritancy, basis, model, dose, vehicle, family, source, also, note };
}
function groupBy(rows, keyOf, makeOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === void 0) groups.set(keyOf(row), [makeOf(row)]);
    else group.push(makeOf(row));
  }
  return groups;
}
function must(value, id) {
  if (value === void 0) throw new Error(`the database refers to "${id}", which it does not hold`);
  return value;
}
function readDataset(db2) {
  return must(db2.prepare("SELECT version, date FROM dataset").get(), "dataset");
}

// src/sqlite/database.ts
import Database from "better-sqlite3";

// src/sqlite/seal.ts
var MAGIC = Buffer.from("SQLite format 3\0");
var CHUNK_BYTES = 64 * 1024;

// src/sqlite/database.ts
function openReadOnly(path) {
  return new Database(path, { readonly: true, fileMustExist: true });
}

// src/main/paths.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
var ROOT = join(import.meta.dirname, "..", "..");
var DEFAULT_DATABASE = join(ROOT, "dist", "porewise.db");
var PAGE_FOLDER = join(ROOT, "dist", "page");
var OPENAPI_FILE = join(ROOT, "openapi.yaml");
var EXAMPLE_ANSWERS_FILE = join(ROOT, "src", "http", "example-answers.json");
var ENGINE_VERSION = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version;
var INPUTS = {
  data: join(ROOT, "data"),
  migrations: join(ROOT, "migrations"),
  engine: ENGINE_VERSION
};

// src/http/present.ts
var NOTICE = "Porewise reads ingredient lists and compares them with published grades, most of them from rabbit ears in the 1970s and 80s. It does not test products and gives no medical advice.";
function presentClogging({ noncomedogenic }) {
  return noncomedogenic.offences.map(({ finding, reason }) => {
    const { position, product, id, name, text, mayContain } = presentOffender(finding);
    const { grade } = finding;
    return {
      position,
      product,
      id,
      name,
      text,
      mayContain,
      reason,
      grade: grade?.value ?? 0,
      basis: grade?.basis ?? "none",
      code: "grade_at_threshold"
    };
  });
}
function presentOils({ oilFree }) {
  const offenders = [];
  for (const { finding, reason } of oilFree.offences) {
    const { position, product, id, name, text, mayContain } = presentOffender(finding);
    const { oil } = finding;
    if (oil === null) continue;
    offenders.push({ position, product, id, name, text, mayContain, reason, oil, code: "oil_kind" });
  }
  return offenders;
}
function presentRest(result, dataset) {
  return {
    actives: result.actives.flatMap(({ finding, kind, note }) => {
      const { ingredient } = finding.match;
      return ingredient === null ? [] : [{ position: finding.position, id: ingredient.id, name: ingredient.name, kind, note }];
    }),
    ignored: [...result.ignored],
    coverage: result.coverage,
    claims: [...result.claims],
    usage: result.usage,
    usageCounted: result.policy.noncomedogenic === "weighted",
    policy: result.policy,
    dataset,
    notice: NOTICE
  };
}
function presentOffender({ position, product, match, text, section }) {
  const { ingredient } = match;
  return {
    position,
    product,
    id: ingredient?.id ?? null,
    name: ingredient?.name ?? null,
    text,
    mayContain: section === "may_contain"
  };
}
function presentRecognised({ match, class: own, oil, grade }, threshold) {
  return {
    match: {
      kind: match.kind,
      id: match.ingredient?.id ?? null,
      name: match.ingredient?.name ?? null,
      confidence: match.confidence,
      distance: match.distance,
      suggestions: match.suggestions.map(({ id, name }) => ({ id, name }))
    },
    class: own?.id ?? null,
    oil,
    grade: presentGrade(grade, threshold)
  };
}
function presentGrade(grade, threshold) {
  if (grade === null)
    return { value: null, low: null, high: null, basis: "none", traced: false, contested: false, sources: 0 };
  const { value, low, high, basis, traced, sources } = grade;
  return { value, low, high, basis, traced, contested: isContested(grade, threshold), sources, ...originOf(grade) };
}
function originOf({ origin }) {
  return origin === void 0 ? {} : { origin };
}

// src/http/check-json.ts
var contested = /* @__PURE__ */ new WeakMap();
var uncontested = /* @__PURE__ */ new WeakMap();
var PLAIN3 = /^[ !#-[\]-~]*$/;
function checkJson(result, dataset) {
  const { threshold } = result.policy;
  const findings = result.findings.map((finding) => findingJson(finding, threshold)).join(",");
  const rest = JSON.stringify(presentRest(result, dataset));
  return `{${claimsJson(result)},"ingredients":[${findings}],${rest.slice(1)}`;
}
function claimsJson(result) {
  const noncomedogenic = verdictJson(result.noncomedogenic, presentClogging(result));
  const oilFree = verdictJson(result.oilFree, presentOils(result));
  return `"noncomedogenic":${noncomedogenic},"oilFree":${oilFree},"products":${JSON.stringify(result.products)}`;
}
function verdictJson({ verdict, leaning, summary, unresolved }, offenders) {
  const open2 = unresolved.map(unresolvedJson).join(",");
  return `{"verdict":"${verdict}","leaning":"${leaning}","summary":${quoted(summary)},"unresolved":[${open2}],"offenders":${JSON.stringify(offenders)}}`;
}
function unresolvedJson({ finding, product, code }) {
  const id = quoted(finding?.match.ingredient?.id);
  const own = quoted(finding?.class?.id);
  return `{"position":${finding?.position ?? null},"product":${product},"text":${quoted(finding?.text)},"id":${id},"class":${own},"code":"${code}"}`;
}
function findingJson(finding, threshold) {
  const written = finding.grade !== null && isContested(finding.grade, threshold) ? contested : uncontested;
  let recognised = written.get(finding.match);
  if (recognised === void 0) {
    recognised = JSON.stringify(presentRecognised(finding, threshold)).slice(1);
    written.set(finding.match, recognised);
  }
  const { position, element, text, start, end, section, product, percent } = finding;
  return `{"position":${position},"element":${element},"text":${quoted(text)},"start":${start},"end":${end},"section":"${section}","product":${product},"percent":${percent},${recognised}`;
}
function quoted(text) {
  if (text === void 0) return "null";
  return PLAIN3.test(text) ? `"${text}"` : JSON.stringify(text);
}

// ../../tmp/w/perf/live.mts
var gc = globalThis.gc;
var mb = (what) => {
  gc();
  gc();
  const m = process.memoryUsage();
  console.log(what, "heap", (m.heapUsed / 1e6).toFixed(1), "ext", (m.external / 1e6).toFixed(1), "rss", (m.rss / 1e6).toFixed(0));
};
mb("bare");
var db = openReadOnly(DEFAULT_DATABASE);
var cat = loadCatalogue(db);
var ds = { ...readDataset(db), engine: "x" };
mb("catalogue");
var check = createCheck(cat, createLikeness(cat, createNameIndex(cat)));
var seed = 7;
var rnd = (n) => {
  seed = seed + 1831565813 | 0;
  let t = Math.imul(seed ^ seed >>> 15, 1 | seed);
  t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
  return Math.floor(((t ^ t >>> 14) >>> 0) / 4294967296 * n);
};
var names = cat.ingredients.map((i) => i.name);
checkJson(check({ ingredients: "Water, Glycerin" }), ds);
mb("two names");
checkJson(check({ ingredients: "Watter, Glycerrin" }), ds);
mb("misprint");
var lab = (bad) => Array.from({ length: 30 }, (_, i) => {
  const n = names[rnd(names.length)];
  if (i >= bad) return n;
  const p = 1 + rnd(n.length - 1);
  return n.slice(0, p) + String.fromCharCode(97 + rnd(26)) + n.slice(p);
}).join(", ");
for (let i = 0; i < 3e3; i++) checkJson(check({ ingredients: lab(0) }), ds);
mb("3000 plain");
for (let i = 0; i < 16e3; i++) checkJson(check({ ingredients: lab(1) }), ds);
mb("16000 with a misprint");
