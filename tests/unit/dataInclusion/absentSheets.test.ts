import { describe, expect, it } from 'vitest'
import { organisationItem } from '@/features/catalogue/organisations/present/organisationItem'
import { toService } from '@/features/exchange/exports/present/dataInclusion/toService'
import { toStructure } from '@/features/exchange/exports/present/dataInclusion/toStructure'
import { toHsdsService } from '@/features/exchange/exports/present/hsds/toHsdsService'
import { toOrganization } from '@/features/exchange/exports/present/hsds/toOrganization'
import { organisationColumns } from '@/features/exchange/exports/present/table/organisationColumns'
import { serviceColumns } from '@/features/exchange/exports/present/table/serviceColumns'
import type { Organisation, Service } from '@/payload-types'
import { plain } from '../hours/rules'

const DATES = { createdAt: '2024-01-01T00:00:00.000Z', updatedAt: '2026-01-10T00:00:00.000Z' }
const GONE = '2026-01-09T08:00:00.000Z'
const CONTEXT = { source: 'repere-91', siteUrl: 'https://repere.example', today: '2026-02-01' }

const organisation = (missingSince: string | null): Organisation => ({
  ...DATES,
  id: 'o',
  publicId: 'o',
  number: 'P0001',
  name: 'CCAS d’Étampes',
  kind: 'ccas',
  audience: 'public',
  description: 'Accueil et aide sociale.',
  missingSince,
})
const service = (missingSince: string | null): Service => ({
  ...DATES,
  id: 's',
  publicId: 's',
  number: 'S0001',
  name: 'Aide alimentaire',
  audience: 'public',
  description: 'Colis chaque semaine.',
  organisation: 'o',
  missingSince,
})

describe('a sheet that its source no longer gives', () => {
  it('says it to the API', () => {
    const context = { siteUrl: CONTEXT.siteUrl, names: new Map() }
    expect(organisationItem(organisation(GONE), context).missingSince).toBe(GONE)
    expect(organisationItem(organisation(null), context).missingSince).toBeNull()
  })

  it('says it in tables', () => {
    const columns = organisationColumns(CONTEXT.siteUrl)
    const column = columns.find(({ header }) => header === 'Absente de sa source depuis le')
    expect([column?.value(organisation(GONE)), column?.value(organisation(null))]).toStrictEqual([
      '2026-01-09',
      '',
    ])
    const shown = { service: service(GONE), organisation: organisation(null) }
    const ofService = serviceColumns(CONTEXT.siteUrl).find(({ header }) => header.startsWith('Absent de'))
    expect(ofService?.value(shown)).toBe('2026-01-09')
  })

  it.each([
    [null, null, 'active'],
    [GONE, null, 'inactive'],
    [null, GONE, 'inactive'],
  ])('is no active service of HSDS (%s, %s)', (own, ofOrganisation, status) => {
    const shown = { service: service(own), organisation: organisation(ofOrganisation) }
    expect(toHsdsService(shown, CONTEXT).status).toBe(status)
  })

  it('bears its state as an attribute of an organization of HSDS, which has none of its own', () => {
    const codes = (missingSince: string | null) =>
      toOrganization(organisation(missingSince), {
        siteUrl: CONTEXT.siteUrl,
        parentPublicId: null,
      }).attributes?.map(({ taxonomy_term: { code } }) => code)
    expect([codes(GONE), codes(null)]).toStrictEqual([['ccas', 'absente-de-sa-source'], ['ccas']])
  })

  it('says it first in its words to data.inclusion, which has no field for it', () => {
    const shown = { service: service(GONE), organisation: organisation(null) }
    const texts = [toStructure(organisation(GONE), CONTEXT), toService(shown, CONTEXT)].map(({ record }) =>
      plain(record?.description ?? ''),
    )
    const said = 'Absente de sa source depuis le 09/01/2026 : à vérifier.\n\n'
    expect(texts).toStrictEqual([`${said}Accueil et aide sociale.`, `${said}Colis chaque semaine.`])
  })
})

describe('the date of a record of data.inclusion', () => {
  it('is never today for a sheet that is older than the schema allows', () => {
    const dated = { ...organisation(null), modifiedAt: '1998-03-01T12:00:00.000Z' }
    expect(toStructure(dated, CONTEXT).record?.date_maj).toBe('2000-01-01')
  })
})
