// The card of a mark: opened by hover, tap or focus, closed by Escape or by leaving; the arrow keys walk the marks.
import type { View } from '../view.ts';
import { show } from './dom.ts';

// Long enough to move the pointer from the mark into the card.
const LINGER_MS = 250;
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface Card {
  readonly opened: (positions: readonly number[]) => void;
  readonly view: (positions: readonly number[]) => View;
}

export function watchMarks(label: HTMLElement, card: HTMLElement, { opened, view }: Card) {
  const marks = [...label.querySelectorAll<HTMLElement>('.mark')];
  let open: HTMLElement | null = null;
  // Opened on purpose: leaving with the pointer does not close it.
  let isPinned = false;
  let timer = 0;

  const positionsOf = (mark: HTMLElement) => (mark.dataset.positions ?? '').split(' ').map(Number);
  const draw = () => {
    if (open !== null) show(card, view(positionsOf(open)));
  };
  const close = () => {
    clearTimeout(timer);
    open?.setAttribute('aria-expanded', 'false');
    open?.removeAttribute('aria-describedby');
    open = null;
    isPinned = false;
    card.hidden = true;
  };
  const openFor = (mark: HTMLElement) => {
    clearTimeout(timer);
    if (open === mark) return;
    close();
    open = mark;
    mark.setAttribute('aria-expanded', 'true');
    mark.setAttribute('aria-describedby', card.id);
    card.hidden = false;
    draw();
    place(mark, card);
    opened(positionsOf(mark));
  };
  const closeSoon = () => {
    clearTimeout(timer);
    if (!isPinned) timer = window.setTimeout(close, LINGER_MS);
  };
  const focusOn = (mark: HTMLElement | undefined) => {
    if (mark === undefined) return;
    for (const other of marks) other.tabIndex = other === mark ? 0 : -1;
    mark.focus();
  };
  const markAt = (target: EventTarget | null) => (target as Element | null)?.closest<HTMLElement>('.mark') ?? null;

  label.addEventListener('pointerover', ({ target, pointerType }) => {
    const mark = markAt(target);
    if (mark !== null && pointerType === 'mouse' && !isPinned) openFor(mark);
  });
  label.addEventListener('pointerout', closeSoon);
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', closeSoon);
  label.addEventListener('click', ({ target }) => {
    const mark = markAt(target);
    if (mark === null) return;
    focusOn(mark);
    // It may have had the focus before, and been closed by Escape.
    openFor(mark);
    isPinned = true;
  });
  label.addEventListener('focusin', ({ target }) => {
    const mark = markAt(target);
    if (mark === null) return;
    openFor(mark);
    isPinned = true;
    mark.scrollIntoView({ block: 'nearest' });
  });
  label.addEventListener('keydown', (event) => {
    const at = marks.indexOf(event.target as HTMLElement);
    const step = STEPS[event.key];
    if (step !== undefined) focusOn(marks[at + step]);
    else if (event.key === 'Home') focusOn(marks[0]);
    else if (event.key === 'End') focusOn(marks.at(-1));
    else if (event.key === 'Enter' || event.key === ' ') marks[at]?.click();
    else return;
    event.preventDefault();
  });
  const tapBeside = ({ target }: PointerEvent) => {
    if (!label.isConnected) document.removeEventListener('pointerdown', tapBeside);
    else if (markAt(target) === null && !card.contains(target as Node)) close();
  };
  document.addEventListener('pointerdown', tapBeside);
  const leave = ({ relatedTarget }: FocusEvent) => {
    const next = relatedTarget as Node | null;
    if (!label.contains(next) && !card.contains(next)) close();
  };
  label.addEventListener('focusout', leave);
  card.addEventListener('focusout', leave);
  for (const place of [label, card])
    place.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || open === null) return;
      const mark = open;
      if (card.contains(document.activeElement)) focusOn(mark);
      close();
    });

  return {
    /** Shows the card again with what has come since. */
    draw,
    showPosition(position: number) {
      const mark = marks.find((candidate) => positionsOf(candidate).includes(position));
      mark?.scrollIntoView({ block: 'center', behavior: 'smooth' });
      focusOn(mark);
    },
  };
}

/** Below the mark and within the label's width; on a narrow screen the style sheet puts the card at the bottom. */
function place(mark: HTMLElement, card: HTMLElement): void {
  const box = (card.offsetParent ?? document.body).getBoundingClientRect();
  const lines = mark.getClientRects();
  const line = lines[lines.length - 1] ?? mark.getBoundingClientRect();
  const left = Math.max(0, Math.min(line.left - box.left, box.width - card.offsetWidth));
  card.style.setProperty('--left', `${left}px`);
  card.style.setProperty('--top', `${line.bottom - box.top + 6}px`);
}
