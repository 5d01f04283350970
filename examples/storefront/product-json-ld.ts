// A check answer as schema.org/PropertyValue entries for a product page's JSON-LD. They state what was read, how
// strictly and from which data, never that a product was tested: docs/storefronts.md.

/** The fields of an answer that are needed; a whole answer fits. */
export interface ReadAnswer {
  readonly noncomedogenic: { readonly verdict: string; readonly summary: string };
  readonly oilFree: { readonly verdict: string; readonly summary: string };
  readonly policy: Readonly<Record<'noncomedogenic' | 'evidence' | 'oilFree', string>> & { readonly threshold: number };
  readonly dataset: { readonly version: string; readonly date: string; readonly engine: string };
}

export interface PropertyValue {
  readonly '@type': 'PropertyValue';
  readonly propertyID: string;
  readonly name: string;
  readonly value: string;
  readonly measurementTechnique: string;
}

/** The value is the sentence of the service, whole: the word "pass" alone would say more than is known. */
export function productProperties({ noncomedogenic, oilFree, policy, dataset }: ReadAnswer): PropertyValue[] {
  const read = (choice: string) =>
    `Read from the ingredient list by Porewise ${dataset.engine} with the data of ${dataset.date} (version ${dataset.version}; ${choice}). The product was not tested.`;
  return [
    {
      '@type': 'PropertyValue',
      propertyID: 'porewise:noncomedogenic',
      name: 'Ingredient list check for noncomedogenic',
      value: noncomedogenic.summary,
      measurementTechnique: read(
        `policy ${policy.noncomedogenic}, threshold ${policy.threshold}, evidence ${policy.evidence}`,
      ),
    },
    {
      '@type': 'PropertyValue',
      propertyID: 'porewise:oil-free',
      name: 'Ingredient list check for oil-free',
      value: oilFree.summary,
      measurementTechnique: read(`${policy.oilFree} reading of oil-free`),
    },
  ];
}
