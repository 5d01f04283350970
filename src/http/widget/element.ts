// <porewise-verdict>: where its answer comes from, and when it is shown anew. For shops: docs/storefronts.md.
import { isAnswer, isOutdated } from './answer.ts';
import STYLE from './style.css';
import { textsOf } from './texts.ts';
import { claimsOf, type View, viewAnswer, viewNothing, viewWaiting } from './view.ts';

const TAG = 'porewise-verdict';
const TEXTS_ID = 'porewise-texts';
const ANSWER_TIMEOUT_MS = 10_000;

// Adopted, not written into the page: a Content-Security-Policy without 'unsafe-inline' allows it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);

class PorewiseVerdict extends HTMLElement {
  static readonly observedAttributes = 'src endpoint ingredients claims compact dataset-version until'.split(' ');

  readonly #root = this.attachShadow({ mode: 'open' });
  #given: unknown;
  #isDue = false;
  #turn = 0;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
  }

  /** An answer of POST /v1/check; comes before all other places. */
  get answer(): unknown {
    return this.#given;
  }

  set answer(answer: unknown) {
    this.#given = answer;
    this.#showSoon();
  }

  connectedCallback(): void {
    // Set before the widget was loaded, the property hides the accessor.
    if (Object.hasOwn(this, 'answer')) {
      const { answer } = this;
      Reflect.deleteProperty(this, 'answer');
      this.answer = answer;
    }
    this.#showSoon();
  }

  attributeChangedCallback(): void {
    this.#showSoon();
  }

  /** Once for all that changes in one go, and not before the page is read: the child with the answer may be to come. */
  #showSoon(): void {
    if (this.#isDue || !this.isConnected) return;
    this.#isDue = true;
    const show = () => {
      this.#isDue = false;
      void this.#show();
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show, { once: true });
    else queueMicrotask(show);
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const view: View = {
      texts: textsOf(parse(document.getElementById(TEXTS_ID)?.textContent)),
      lang: this.closest<HTMLElement>('[lang]')?.lang || 'en',
      claims: claimsOf(this.getAttribute('claims')),
      compact: this.hasAttribute('compact'),
    };
    let json = this.#atHand();
    if (json === undefined) {
      this.#root.replaceChildren(viewWaiting(view));
      json = await this.#ask().catch(() => null);
      // A later turn shows something newer.
      if (turn !== this.#turn) return;
    }
    this.#root.replaceChildren(this.#viewOf(json, view));
  }

  #viewOf(json: unknown, view: View): HTMLElement {
    if (!isAnswer(json)) return viewNothing('unreadable', view);
    const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
    return isOutdated(json, this.getAttribute('dataset-version'), this.getAttribute('until'), today)
      ? viewNothing('outdated', view)
      : viewAnswer(json, view);
  }

  /** undefined: it must be asked for. */
  #atHand(): unknown {
    if (this.#given !== undefined) return this.#given;
    const inlined = this.querySelector('script[type="application/json"]');
    if (inlined !== null) return parse(inlined.textContent);
    return this.hasAttribute('src') || this.hasAttribute('endpoint') ? undefined : null;
  }

  async #ask(): Promise<unknown> {
    const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
    const accept = 'application/json';
    const src = this.getAttribute('src');
    const answer = await (src !== null
      ? fetch(src, { signal, headers: { accept } })
      : fetch(this.getAttribute('endpoint') ?? '', {
          method: 'POST',
          body: this.getAttribute('ingredients') ?? '',
          signal,
          // A label as plain text from nobody in particular: no preflight, no cookie.
          headers: { accept, 'content-type': 'text/plain' },
          credentials: 'omit',
        }));
    return answer.ok ? answer.json() : null;
  }
}

function parse(json: string | null | undefined): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return null;
  }
}

// A page may load the file twice.
if (customElements.get(TAG) === undefined) customElements.define(TAG, PorewiseVerdict);
