// What is found in an item of a list, and what is passed over in it.
import type { IgnoredReason, Section } from './reading.ts';
import type { Span } from './span.ts';

export interface Name extends Span {
  readonly percent: number | null;
  /** Where words beside the name put it; null where it is in the section of its list. */
  readonly section: Exclude<Section, 'main'> | null;
}

export interface PassedOver extends Span {
  readonly why: IgnoredReason;
}

export interface Found {
  readonly names: readonly Name[];
  readonly passedOver: readonly PassedOver[];
}

export const NOTHING: Found = { names: [], passedOver: [] };

export function passOver(span: Span, why: IgnoredReason): Found {
  return span.start < span.end ? { names: [], passedOver: [{ ...span, why }] } : NOTHING;
}

export function joined(parts: readonly Found[]): Found {
  return { names: parts.flatMap((part) => part.names), passedOver: parts.flatMap((part) => part.passedOver) };
}
