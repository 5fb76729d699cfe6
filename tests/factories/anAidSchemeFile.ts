const ROW = {
  id: '65d5b6c7-102c-4440-ac3b-768f708edc0a',
  titre: 'Aide à l’achat d’un vélo',
  promesse: 'Achetez un vélo électrique à moindre coût',
  description: 'La communauté verse une aide de 200 €.',
  eligibilite: 'Habiter la communauté',
  types_aides: 'financement',
  porteurs: "[{ nom: 'Ville d'Étampes', roles: [ 'instructeur' ] }]",
  programmes_parents: '',
  url_source: 'https://aides.example/velo',
  cibles: 'particuliers',
  eligibilite_geographique: 'COM-91223',
  eligibilite_geographique_exclusions: '',
  date_ouverture: '',
  date_cloture: '',
  date_mise_a_jour: '2025-06-30T12:00:00Z',
}

export type AidCells = typeof ROW

/** A `dispositif-aide` file with one row for each override, as UTF-8 bytes. */
export function anAidSchemeFile(...rows: Partial<AidCells>[]): Uint8Array {
  const columns = Object.keys(ROW)
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const lines = rows.map((overrides) =>
    Object.values({ ...ROW, ...overrides })
      .map(quote)
      .join(','),
  )
  return new TextEncoder().encode([columns.join(','), ...lines].join('\r\n'))
}
