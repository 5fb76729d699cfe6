import type { RequiredDataFromCollectionSlug } from 'payload'

/** A published rate: 100 € a month from 1 January 2025, with its text. */
export function aRate(
  given: Partial<RequiredDataFromCollectionSlug<'rates'>> = {},
): RequiredDataFromCollectionSlug<'rates'> {
  return {
    label: 'Aide essai',
    code: 'aide_essai',
    kind: 'value',
    unit: 'EUR',
    period: 'month',
    entries: [aValue()],
    _status: 'published',
    ...given,
  }
}

type Value = NonNullable<RequiredDataFromCollectionSlug<'rates'>['entries']>[number]

/** A value as an editor types it. */
export function aValue(given: Value = {}): Value {
  return {
    amount: '100',
    effectFrom: '2025-01-01T12:00:00.000Z',
    referenceTitle: 'Décret n° 2024-1000 du 20 décembre 2024',
    referenceUrl: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000000000001',
    ...given,
  }
}
