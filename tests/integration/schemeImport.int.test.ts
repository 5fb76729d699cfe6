import { beforeAll, describe, expect, it } from 'vitest'
import type { ImportReport } from '@/features/intake/schemeImports/importReport'
import type { Scheme } from '@/payload-types'
import { anAidSchemeFile } from '../factories/anAidSchemeFile'
import { aidesVeloToDispositifAide } from '../helpers/scenes/aidesVeloToDispositifAide'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const ID = '65d5b6c7-102c-4440-ac3b-768f708edc0a'
const SECOND = 'f0e9d8c7-102c-4440-ac3b-768f708edc0a'

const { payload } = await openTestPayload()

beforeAll(async () => {
  await payload.create({
    collection: 'themes',
    data: { title: 'Mobilité', slug: 'mobilite' },
    depth: 0,
    overrideAccess: true,
  })
})

async function runImport(file: Uint8Array, apply = true): Promise<ImportReport> {
  const { importAidSchemes } = await import('@/features/intake/schemeImports/importAidSchemes')
  const { payloadSchemeImportStore } = await import(
    '@/features/intake/schemeImports/payloadSchemeImportStore'
  )
  const { wordError } = await import('../../scripts/import/wordError')
  const store = payloadSchemeImportStore(payload)
  const { report } = await importAidSchemes(file, { store, apply, wordError })
  return report
}

async function stored(key: string): Promise<Scheme | undefined> {
  const { docs } = await payload.find({
    collection: 'schemes',
    where: { 'import.key': { equals: key } },
    draft: true,
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]
}

/** The number of schemes stored, drafts included. */
async function countSchemes(): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'schemes', overrideAccess: true })
  return totalDocs
}

describe('importing real local aids', () => {
  it('writes nothing in a dry run, publishes them when applied, and changes nothing the second time', async () => {
    const file = new TextEncoder().encode(aidesVeloToDispositifAide())
    const before = await countSchemes()
    expect(await runImport(file, false)).toMatchObject({ created: 339, refused: [] })
    expect(await countSchemes()).toBe(before)
    expect(await runImport(file)).toMatchObject({ created: 339, refused: [], drafts: [] })
    expect(await countSchemes()).toBe(before + 339)
    expect(await runImport(file)).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 339,
      kept: [],
      refused: [],
    })
    expect(await countSchemes()).toBe(before + 339)
  })
})

describe('importing into the base', () => {
  it('publishes a whole row with its number, and leaves an incomplete one as a draft', async () => {
    await runImport(anAidSchemeFile({ id: 'whole' }, { id: 'partial', cibles: 'professionnels' }))
    expect(await stored('whole')).toMatchObject({
      _status: 'published',
      number: expect.stringMatching(/^D\d{4,}$/),
      territory: ['91223'],
      verifiedByName: "Ville d'Étampes (source importée)",
    })
    expect(await stored('partial')).toMatchObject({ _status: 'draft', publics: [] })
  })

  it('keeps an edited field, updates the others, and follows the source again once it is restored', async () => {
    await runImport(anAidSchemeFile({}))
    const { publishScheme } = await import('@/features/catalogue/schemes/write/publishScheme')
    const scheme = await stored(ID)
    const id = String(scheme?.id)
    await publishScheme({ payload, id, data: { title: 'Titre des éditeurs' } })
    const changed = anAidSchemeFile({ titre: 'Prime vélo', promesse: 'Roulez', description: 'Un.\n\nDeux.' })
    const kept = [{ row: 2, key: ID, number: scheme?.number, field: 'title' }]
    expect(await runImport(changed)).toMatchObject({ changed: 1, kept, refused: [] })
    expect(await stored(ID)).toMatchObject({
      title: 'Titre des éditeurs',
      summary: 'Roulez',
      _status: 'published',
      number: scheme?.number,
    })
    expect(await runImport(changed)).toMatchObject({ changed: 0, unchanged: 1, kept })
    await publishScheme({ payload, id, data: { title: 'Aide à l’achat d’un vélo' } })
    expect(await runImport(changed)).toMatchObject({ changed: 1, kept: [] })
    expect(await stored(ID)).toMatchObject({ title: 'Prime vélo' })
  })

  it('writes into a pending draft and leaves the published sheet as it was', async () => {
    await runImport(anAidSchemeFile({ id: SECOND }))
    const { saveDraft } = await import('@/features/catalogue/schemes/write/saveDraft')
    const id = String((await stored(SECOND))?.id)
    await saveDraft({ payload, id, data: { amount: '200 €' } })
    expect(await runImport(anAidSchemeFile({ id: SECOND, promesse: 'Roulez' }))).toMatchObject({ changed: 1 })
    expect(await stored(SECOND)).toMatchObject({ _status: 'draft', amount: '200 €', summary: 'Roulez' })
    const published = await payload.findByID({
      collection: 'schemes',
      id,
      depth: 0,
      draft: false,
      select: { summary: true },
      overrideAccess: true,
    })
    expect(published.summary).toBe('Achetez un vélo électrique à moindre coût')
  })

  it('leaves a sheet in the trash alone', async () => {
    await runImport(anAidSchemeFile({ id: 'trashed' }))
    const id = String((await stored('trashed'))?.id)
    await payload.update({
      collection: 'schemes',
      id,
      data: { deletedAt: '2025-01-01T00:00:00.000Z' },
      depth: 0,
      overrideAccess: true,
    })
    const before = await countSchemes()
    expect(await runImport(anAidSchemeFile({ id: 'trashed', titre: 'Prime' }))).toMatchObject({
      unchanged: 1,
      created: 0,
    })
    expect(await countSchemes()).toBe(before)
  })
})
