import { seenEndpoint } from '@collections/shared/unread/unreadEndpoints'
import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SourceRow } from '@/domain/sources/SourceRecord'
import { findUnread } from '@/features/intake/notices/read/findUnread'
import { markUnreadSeen } from '@/features/intake/notices/write/markUnreadSeen'
import { anAidSchemeFile } from '../../factories/anAidSchemeFile'
import { anOrganisationRow, aServiceRow } from '../../factories/aSourceRow'
import { aUser } from '../../factories/aUser'
import { deleteAll } from '../../helpers/scenes/deleteAll'
import { importRows } from '../../helpers/scenes/importRows'
import { askRest } from '../../helpers/scenes/restClient'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const EDITOR = { roles: ['editor' as const], active: true }
const LATER = '2999-01-01T00:00:00.000Z'

beforeEach(() => deleteAll(payload, ['source-records', 'services', 'organisations', 'schemes', 'facilities']))

/** The row, of which a telephone could not be read. */
const unread = (row: SourceRow, value = 'oups'): SourceRow => ({
  ...row,
  warnings: [
    { row: 0, column: 'extra', value: '', rule: 'colonne que rien ne lit ici' },
    { row: row.row, column: 'telephone', value, rule: 'numéro illisible\u00a0: laissé de côté' },
  ],
})
const values = (value: string) => [
  { column: 'telephone', value, rule: 'numéro illisible\u00a0: laissé de côté' },
]

async function sheetOf(collection: 'organisations' | 'services' | 'schemes'): Promise<string> {
  const { docs } = await payload.find({
    collection,
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const [found] = docs
  if (!found) throw new Error('No sheet')
  return found.id
}

describe('what an import could not read of a sheet', () => {
  it('is kept with its record until the next import, for a body and for a service', async () => {
    const reader = await aUser(payload, { roles: ['editor'] })
    const body = anOrganisationRow({ key: 'a' })
    const service = aServiceRow({ key: 's', organisationKey: 'a' })
    await importRows(payload, [unread(body), unread(service)])
    const ids = [await sheetOf('organisations'), await sheetOf('services')]
    const read = () =>
      Promise.all(
        ids.map(async (sheetId) => (await findUnread({ payload, reader, sheetId })).map((one) => one.values)),
      )
    expect(await read()).toStrictEqual([[values('oups')], [values('oups')]])
    // Its values are the same: only what could not be read is another.
    await importRows(payload, [unread(body, 'hélas'), unread(service)])
    expect(await read()).toStrictEqual([[values('hélas')], [values('oups')]])
    await importRows(payload, [body, service])
    expect(await read()).toStrictEqual([[], []])
  })

  it('is shown no more once an editor has seen it, until an import tells something else', async () => {
    const reader = await aUser(payload, { roles: ['editor'] })
    const row = anOrganisationRow({ key: 'a' })
    await importRows(payload, [unread(row)])
    const sheetId = await sheetOf('organisations')
    await markUnreadSeen({ payload, editor: reader, sheetId, until: LATER })
    expect(await findUnread({ payload, reader, sheetId })).toStrictEqual([])
    await importRows(payload, [unread(anOrganisationRow({ key: 'a' }, { description: 'Autre mission.' }))])
    expect(await findUnread({ payload, reader, sheetId })).toStrictEqual([])
    await importRows(payload, [unread(row, 'hélas')])
    expect(await findUnread({ payload, reader, sheetId })).toHaveLength(1)
  })

  it('is kept for schemes too', async () => {
    const { importSchemeFile } = await import('@/features/intake/imports/write/importSchemeFile')
    const reader = await aUser(payload, { roles: ['editor'] })
    const options = { payload, apply: true, wordError: String, onProgress: async () => {} }
    const read = async () =>
      (await findUnread({ payload, reader, sheetId: await sheetOf('schemes') })).flatMap((one) =>
        one.values.map(({ column, value }) => [column, value]),
      )
    await importSchemeFile(anAidSchemeFile({ url_source: 'à venir' }), options)
    expect(await read()).toContainEqual(['url_source', 'à venir'])
    await importSchemeFile(anAidSchemeFile({}), options)
    expect(await read()).not.toContainEqual(['url_source', 'à venir'])
  })

  it.each(['partner', 'facility', 'agent', 'coordinator', 'direction', null] as const)(
    'is nothing that %s reads, changes or says as seen',
    async (role) => {
      await importRows(payload, [unread(anOrganisationRow({ key: 'a' }))])
      const sheetId = await sheetOf('organisations')
      const user = role && (await aUser(payload, { roles: [role] }))
      const { docs } = await payload.find({ collection: 'source-records', depth: 0, overrideAccess: true })
      const id = docs[0]?.id ?? ''
      expect(await findUnread({ payload, reader: user, sheetId })).toStrictEqual([])
      await expect(markUnreadSeen({ payload, editor: user, sheetId, until: LATER })).rejects.toThrow(
        'éditeurs',
      )
      const as = {
        overrideAccess: false,
        ...(user ? { user: { ...user, collection: 'users' as const } } : {}),
      }
      const collection = 'source-records'
      const data = { noticesSeenAt: LATER }
      await expect(payload.find({ collection, ...as })).rejects.toThrow()
      await expect(payload.findByID({ collection, id, ...as })).rejects.toThrow()
      await expect(payload.update({ collection, id, data, ...as })).rejects.toThrow()
      await expect(payload.delete({ collection, id, ...as })).rejects.toThrow()
    },
  )

  it('is read by an editor, and written through the API by nobody', async () => {
    await importRows(payload, [unread(anOrganisationRow({ key: 'a' }))])
    const editor = await aUser(payload, { roles: ['editor'] })
    const as = { overrideAccess: false, user: { ...editor, collection: 'users' as const } }
    const collection = 'source-records'
    const { docs } = await payload.find({ collection, depth: 0, ...as })
    expect(docs).toMatchObject([{ notices: values('oups') }])
    const id = docs[0]?.id ?? ''
    await expect(payload.update({ collection, id, data: { notices: null }, ...as })).rejects.toThrow()
    await expect(payload.delete({ collection, id, ...as })).rejects.toThrow()
  })

  it.each(['organisations', 'services', 'facilities', 'schemes'] as const)(
    'is said as seen from the admin of %s by an editor, and by nobody else',
    async (sheet) => {
      const record = { source: 'dora', sheet, key: 'k', sheetId: 'essai', notices: values('oups') }
      await payload.create({
        collection: 'source-records',
        data: { ...record, noticesAt: '2026-01-01T00:00:00.000Z' },
        overrideAccess: true,
      })
      const ask = async (role: 'editor' | 'agent') => {
        const user = await aUser(payload, { roles: [role] })
        const req = await createLocalReq({ user: { ...user, collection: 'users' as const } }, payload)
        const body = { routeParams: { id: 'essai' }, json: async () => ({ until: LATER }) }
        const { status } = await seenEndpoint.handler(Object.assign(req, body))
        return [status, (await findUnread({ payload, reader: EDITOR, sheetId: 'essai' })).length]
      }
      expect([await ask('agent'), await ask('editor')]).toStrictEqual([
        [403, 1],
        [200, 0],
      ])
    },
  )

  it('is nothing that the REST API tells without a session', async () => {
    await importRows(payload, [unread(anOrganisationRow({ key: 'a' }))])
    const { docs } = await payload.find({ collection: 'source-records', depth: 0, overrideAccess: true })
    const address = `/source-records/${docs[0]?.id}`
    expect((await askRest('/source-records?where[noticesAt][exists]=true')).status).toBe(403)
    for (const method of ['GET', 'PATCH', 'DELETE'] as const)
      expect((await askRest(address, { method, ...(method === 'PATCH' ? { body: {} } : {}) })).status).toBe(
        403,
      )
    const sheet = await askRest(`/organisations/${await sheetOf('organisations')}`)
    expect(await sheet.text()).not.toContain('oups')
  })
})
