import { afterEach, describe, expect, it } from 'vitest'
import type { Reader } from '@/access/roles'
import { findProposedThemes } from '@/features/intake/notices/read/findProposedThemes'
import { findUnread } from '@/features/intake/notices/read/findUnread'
import { fileScheme } from '@/features/intake/notices/write/fileScheme'
import type { Scheme } from '@/payload-types'
import { anAidSchemeFile } from '../factories/anAidSchemeFile'
import { deleteAll } from '../helpers/scenes/deleteAll'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

afterEach(() => deleteAll(payload, ['schemes', 'themes', 'source-records']))

const EDITOR: Reader = { roles: ['editor'], active: true }
const AGENT: Reader = { roles: ['agent'], active: true }

async function imported(): Promise<{ scheme: Scheme; mobility: string }> {
  const { id: mobility } = await payload.create({
    collection: 'themes',
    data: { title: 'Mobilité', slug: 'mobilite' },
    overrideAccess: true,
  })
  const { importAidSchemes } = await import('@/features/intake/schemeImports/importAidSchemes')
  const { payloadSchemeImportStore } = await import(
    '@/features/intake/schemeImports/payloadSchemeImportStore'
  )
  const store = payloadSchemeImportStore(payload)
  await importAidSchemes(anAidSchemeFile({}), { store, apply: true, wordError: String })
  return { scheme: await found(), mobility }
}

async function found(): Promise<Scheme> {
  const { docs } = await payload.find({ collection: 'schemes', depth: 0, limit: 1, overrideAccess: true })
  const [scheme] = docs
  if (!scheme) throw new Error('No scheme')
  return scheme
}

describe('themes that an import proposes', () => {
  it('are those of no published sheet, and are shown to editors alone', async () => {
    const { scheme, mobility } = await imported()
    expect([scheme._status, scheme.themes, scheme.proposedThemes]).toStrictEqual([
      'published',
      [],
      [mobility],
    ])
    const ask = { payload, schemeId: scheme.id }
    expect(await findProposedThemes({ ...ask, reader: EDITOR })).toStrictEqual([
      { id: mobility, title: 'Mobilité' },
    ])
    expect(await findProposedThemes({ ...ask, reader: AGENT })).toStrictEqual([])
    const [unread] = await findUnread({ payload, reader: EDITOR, sheetId: scheme.id })
    expect(unread?.values.map(({ column }) => column)).toStrictEqual(['thèmes'])
  })

  it('are taken by an editor in one deed, and are proposed no more', async () => {
    const { scheme, mobility } = await imported()
    await fileScheme({ payload, editor: EDITOR, schemeId: scheme.id, theme: mobility })
    const { _status, themes, proposedThemes } = await found()
    expect([_status, themes, proposedThemes]).toStrictEqual(['published', [mobility], []])
    expect(await findUnread({ payload, reader: EDITOR, sheetId: scheme.id })).toStrictEqual([])
  })

  it('are refused to others, and where they are not proposed', async () => {
    const { scheme, mobility } = await imported()
    const filing = { payload, schemeId: scheme.id }
    await expect(fileScheme({ ...filing, editor: AGENT, theme: mobility })).rejects.toThrow('éditeurs')
    await expect(fileScheme({ ...filing, editor: EDITOR, theme: 'x' })).rejects.toThrow('plus proposé')
  })
})
