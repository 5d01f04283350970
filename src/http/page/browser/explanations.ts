// What each position of a switch means, said below it.
import type { Choice, Switch } from './share.ts';

const WORDS: Readonly<Record<Switch, Readonly<Record<string, string>>>> = {
  noncomedogenic: {
    standard: 'A grade of 3 or more that leads back to a test breaks the claim.',
    strict: 'Any grade of 2 or more breaks it, even from charts that cite no test.',
    weighted: 'As standard, but a grade counts one lower in a rinse-off, and one lower below 1 % of the product.',
  },
  usage: {
    leave_on: 'Counts under Weighted only.',
    rinse_off: 'Counts under Weighted only.',
  },
  oilFree: {
    named: 'Broken by plant, animal, mineral and essential oils.',
    standard: 'Broken by oils, butters, triglycerides, petrolatum and its like, lanolin.',
    strict: 'Broken by all of these, and by waxes and ester oils.',
  },
};

export function explain(form: HTMLFormElement, choice: Choice): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-explains]')) {
    const name = place.dataset.explains as Switch;
    place.textContent =
      name === 'usage' && choice.noncomedogenic === 'weighted' ? '' : (WORDS[name][choice[name]] ?? '');
  }
}
