import { describe, expect, it } from 'vitest'
import { importAidSchemes } from '@/features/intake/schemeImports/importAidSchemes'
import type { SchemeImportStore } from '@/features/intake/schemeImports/SchemeImportStore'
import { anAidSchemeFile } from '../../factories/anAidSchemeFile'
import { aSchemeStore } from '../../factories/aSchemeStore'
import { aidesVeloToDispositifAide } from '../../helpers/scenes/aidesVeloToDispositifAide'

const ID = '65d5b6c7-102c-4440-ac3b-768f708edc0a'
/** A field of the scheme that an import changes, as its report says it. */
const change = (field: string, before: string, after: string) => ({
  row: 2,
  source: 'dispositif-aide',
  key: ID,
  number: 'D0001',
  field,
  before: [before],
  after: [after],
})
const NOTHING = {
  created: 0,
  changed: 0,
  unchanged: 0,
  merged: 0,
  groups: [],
  refused: [],
  warnings: [],
  kept: [],
  changes: [],
  drafts: [],
}

async function run(store: SchemeImportStore, file: Uint8Array, { apply = true, themes = ['mobilite'] } = {}) {
  const wordError = (error: unknown) => String(error)
  const { report } = await importAidSchemes(file, { store, apply, themes, wordError })
  return report
}

describe('importAidSchemes', () => {
  it('refuses a theme that does not exist', async () => {
    await expect(run(aSchemeStore(), anAidSchemeFile({}), { themes: ['x'] })).rejects.toThrow(
      'Thème inconnu : x.',
    )
  })

  it('writes nothing in a dry run', async () => {
    const store = aSchemeStore()
    expect(await run(store, anAidSchemeFile({}), { apply: false })).toStrictEqual({
      ...NOTHING,
      applied: false,
      created: 1,
    })
    expect(store.schemes.size).toBe(0)
  })

  it('changes nothing when it runs again', async () => {
    const store = aSchemeStore()
    await run(store, anAidSchemeFile({}))
    expect(await run(store, anAidSchemeFile({}))).toStrictEqual({ ...NOTHING, applied: true, unchanged: 1 })
  })

  it('follows a change of the source', async () => {
    const store = aSchemeStore()
    await run(store, anAidSchemeFile({}))
    const file = anAidSchemeFile({ titre: 'Prime vélo' })
    expect(await run(store, file)).toStrictEqual({
      ...NOTHING,
      applied: true,
      changed: 1,
      changes: [change('Titre', 'Aide à l’achat d’un vélo', 'Prime vélo')],
    })
    expect(store.schemes.get(ID)?.values.title).toBe('Prime vélo')
    expect(await run(store, file)).toStrictEqual({ ...NOTHING, applied: true, unchanged: 1 })
  })

  it('keeps what an editor wrote and still updates the rest', async () => {
    const store = aSchemeStore()
    await run(store, anAidSchemeFile({}))
    store.edit(ID, { title: 'Titre des éditeurs' })
    const report = await run(store, anAidSchemeFile({ titre: 'Prime vélo', promesse: 'Roulez' }))
    expect(report).toStrictEqual({
      ...NOTHING,
      applied: true,
      changed: 1,
      changes: [change('Résumé', 'Achetez un vélo électrique à moindre coût', 'Roulez')],
      kept: [{ row: 2, key: ID, number: 'D0001', field: 'title' }],
    })
    expect(store.schemes.get(ID)?.values).toMatchObject({ title: 'Titre des éditeurs', summary: 'Roulez' })
  })

  it('follows the source again once an editor has restored what it gave', async () => {
    const store = aSchemeStore()
    await run(store, anAidSchemeFile({}))
    store.edit(ID, { title: 'Titre des éditeurs' })
    await run(store, anAidSchemeFile({ titre: 'Prime vélo', promesse: 'Roulez' }))
    store.edit(ID, { title: 'Aide à l’achat d’un vélo' })
    await run(store, anAidSchemeFile({ titre: 'Prime vélo', promesse: 'Roulez' }))
    expect(store.schemes.get(ID)?.values.title).toBe('Prime vélo')
  })

  it('keeps the themes of the first import', async () => {
    const store = aSchemeStore({ themes: ['mobilite', 'logement'] })
    await run(store, anAidSchemeFile({}), { themes: ['logement'] })
    expect(await run(store, anAidSchemeFile({}))).toStrictEqual({ ...NOTHING, applied: true, unchanged: 1 })
  })

  it('publishes a row without a theme under none, proposes those of its words, and leaves alone what an editor chose', async () => {
    const store = aSchemeStore({ themes: ['mobilite', 'logement'] })
    const PROPOSED = [{ row: 2, column: 'thèmes', value: 'mobilite' }]
    const first = await run(store, anAidSchemeFile({}), { themes: [] })
    expect([first.drafts, store.schemes.get(ID)?.values.themes]).toStrictEqual([[], []])
    expect(first.warnings).toMatchObject(PROPOSED)
    expect((await run(store, anAidSchemeFile({}), { themes: [] })).warnings).toMatchObject(PROPOSED)
    store.edit(ID, { themes: ['logement'] })
    expect(await run(store, anAidSchemeFile({}), { themes: [] })).toStrictEqual({
      ...NOTHING,
      applied: true,
      unchanged: 1,
    })
  })

  it('leaves a sheet in the trash alone', async () => {
    const store = aSchemeStore()
    await run(store, anAidSchemeFile({}))
    store.trash(ID)
    expect(await run(store, anAidSchemeFile({ titre: 'Prime vélo' }))).toStrictEqual({
      ...NOTHING,
      applied: true,
      unchanged: 1,
    })
  })

  it('makes a draft of a row that lacks what publishing asks for', async () => {
    const file = anAidSchemeFile({ cibles: 'professionnels' })
    const report = await run(aSchemeStore({ themes: [] }), file, { themes: [] })
    expect(report.drafts).toMatchObject([{ row: 2, key: ID, missing: ['Thèmes', 'Publics'] }])
  })

  it('remembers what could not be read of a scheme until its next import', async () => {
    const store = aSchemeStore()
    await run(store, anAidSchemeFile({ url_source: 'à venir' }))
    expect(store.remembered.get(ID)).toMatchObject([{ column: 'url_source', value: 'à venir' }])
    await run(store, anAidSchemeFile({}))
    expect(store.remembered.get(ID)).toStrictEqual([])
  })

  it('goes on after a row that the base refuses', async () => {
    const store = aSchemeStore({ refuses: [ID] })
    const report = await run(store, anAidSchemeFile({}, { id: 'f0e9d8c7-102c-4440-ac3b-768f708edc0a' }))
    expect(report).toStrictEqual({
      ...NOTHING,
      applied: true,
      created: 1,
      groups: [{ kind: 'refused', count: 1, row: 2, column: 'id', value: ID, rule: `Error: refus de ${ID}` }],
      refused: [{ row: 2, column: 'id', value: ID, rule: `Error: refus de ${ID}` }],
    })
  })

  it('imports the real local bicycle aids twice without a change', async () => {
    const store = aSchemeStore()
    const file = new TextEncoder().encode(aidesVeloToDispositifAide())
    expect(await run(store, file)).toMatchObject({ created: 339, refused: [] })
    expect(await run(store, file)).toMatchObject({ created: 0, changed: 0, unchanged: 339, kept: [] })
  })
})
