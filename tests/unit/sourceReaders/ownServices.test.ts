import { describe, expect, it } from 'vitest'
import { readMappedTable } from '@/features/intake/readers/csv/readMappedTable'
import { readAll, rulesOf } from './aSourceFile'

const KEY = 'repere-91--2b0c6f0e-6d1f-4f0e-9d3a-0c5a3c1f7e10'
const HOST = 'repere-91--7d0c6f0e-6d1f-4f0e-9d3a-0c5a3c1f7e11'
const CELLS: Record<string, string> = {
  Numéro: 'S0042',
  Service: 'Écoute, le soir',
  'Numéro du partenaire': 'P0007',
  Partenaire: 'Relais',
  Type: 'Accompagnement',
  Description: "'=Sans rendez-vous= & <gratuit>",
  Thématiques: '',
  'Âge minimum': '16',
  Zone: 'Étampes',
  Téléphone: '01 60 00 00 04 poste 3646',
  Courriel: 'accueil@relais.example',
  Horaires: 'jeudi\u00a0: 18 h – 21 h',
  'Vérifiée le': '2026-01-10',
  'Modifiée le': '2026-01-12',
  Fiche: 'https://portail.example/annuaire/S0042',
  'Codes de la zone': '91223 | 91',
  Identifiant: KEY,
  'Identifiant du partenaire': HOST,
}

function aTable(...rows: Partial<Record<string, string>>[]): string {
  const columns = [...new Set([...Object.keys(CELLS), ...rows.flatMap((row) => Object.keys(row))])]
  const line = (cells: readonly (string | undefined)[]) =>
    cells.map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`).join(';')
  return [columns, ...rows.map((row) => columns.map((column) => ({ ...CELLS, ...row })[column]))]
    .map(line)
    .join('\r\n')
}

const read = (...rows: Partial<Record<string, string>>[]) =>
  readAll(readMappedTable, aTable(...rows), { name: 'services.csv' })

describe('our own table of services', () => {
  it('is read without a mapping: identifiers, number, day of verification, texts to the letter', async () => {
    const [row] = await read({})
    expect([row?.refused, row?.warnings]).toStrictEqual([[], []])
    expect(row?.record).toMatchObject({
      source: 'repere-91',
      key: KEY,
      organisationKey: HOST,
      sheet: 'services',
      updatedOn: '2026-01-12',
      ours: { number: 'S0042', verifiedOn: '2026-01-10' },
      values: {
        name: 'Écoute, le soir',
        type: 'accompagnement',
        description: '=Sans rendez-vous= & <gratuit>',
        ageMin: 16,
        zone: ['91223', '91'],
        phone: '01 60 00 00 04 poste 3646',
        email: 'accueil@relais.example',
      },
    })
  })

  it('refuses a line that was added, or whose identifier was changed, and says so', async () => {
    const rows = await read(
      { Identifiant: '' },
      { Identifiant: 'S0042' },
      { 'Identifiant du partenaire': '' },
    )
    expect(rows.map(({ record }) => record)).toStrictEqual([null, null, null])
    expect(rulesOf(rows, 'refused').map((rule) => rule.split('\u00a0:')[0])).toStrictEqual([
      'Identifiant: identifiant absent ou changé',
      'Identifiant: identifiant absent ou changé',
      'Identifiant du partenaire: identifiant du partenaire absent ou changé',
    ])
    expect(rows[2]?.refusedKey).toStrictEqual({ source: 'repere-91', sheet: 'services', key: KEY })
  })

  it('says what it cannot read and what nobody asked for, and keeps the rest', async () => {
    const [row] = await read({ Type: 'Machin', 'Âge minimum': 'seize', 'Colonne à moi': 'x' })
    expect(row?.record?.values).toMatchObject({ name: 'Écoute, le soir', type: null, ageMin: null })
    expect(row?.warnings.map(({ column }) => column)).toStrictEqual(['Colonne à moi', 'Type', 'Âge minimum'])
  })
})

describe('a table of somebody else without a mapping', () => {
  it('is refused, with what to do', async () => {
    await expect(
      readAll(readMappedTable, 'Nom;Voie\nRelais;rue Basse\n', { name: 'autre.csv' }),
    ).rejects.toThrow('dites-la, et sa source')
  })
})
