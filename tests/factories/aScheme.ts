import type { Scheme } from '@/payload-types'

type Data = Omit<Scheme, 'id' | 'createdAt' | 'updatedAt'>

/** Everything that the publish gate asks for; the override is what the test is about. Themes must be given. */
export function aScheme(override: Partial<Data> = {}): Data {
  return {
    title: 'Aide au paiement des factures d’eau',
    summary: 'Le Département paie une part de la facture d’eau.',
    kind: 'aide-financiere',
    publics: ['familles'],
    level: 'departementale',
    territory: ['91'],
    conditions: 'La facture est au nom du demandeur.',
    steps: [{ text: 'Remplir le formulaire.' }],
    officialUrl: 'https://www.val-doree.example/eau',
    audience: 'agents',
    verifiedAt: '2026-11-01T00:00:00.000Z',
    cadence: '6',
    _status: 'published',
    ...override,
  }
}
