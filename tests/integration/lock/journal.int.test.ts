import { describe, expect, it } from 'vitest'
import { aUser } from '../../factories/aUser'
import { readStrictCsv } from '../../helpers/asserts/readStrictCsv'
import { aRequester } from '../../helpers/scenes/holdScene'
import { askRest } from '../../helpers/scenes/restClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

async function aLine(given: { detail?: string; at?: string } = {}) {
  return payload.create({
    collection: 'audit-log',
    data: { at: new Date().toISOString(), action: 'exported', detail: 'journal', ...given },
    overrideAccess: true,
  })
}

const countLines = async () =>
  (await payload.count({ collection: 'audit-log', overrideAccess: true })).totalDocs

describe('the journal', () => {
  it('C13: is changed and deleted by nobody: administrators, one by one or in bulk, nor the product itself', async () => {
    const { id } = await aLine()
    const user = await aUser(payload, { roles: ['administrator'] })
    const before = await countLines()
    const all = { id: { exists: true } }
    for (const as of [{ overrideAccess: false, user }, { overrideAccess: true }] as const) {
      const on = { collection: 'audit-log', depth: 0, ...as } as const
      await expect(payload.update({ ...on, id, data: { detail: 'autre' } })).rejects.toThrow()
      await expect(payload.delete({ ...on, id })).rejects.toThrow()
      const bulk = await payload.update({ ...on, where: all, data: { detail: 'autre' } }).catch(() => null)
      expect(bulk?.docs ?? []).toStrictEqual([])
      const gone = await payload.delete({ ...on, where: all }).catch(() => null)
      expect(gone?.docs ?? []).toStrictEqual([])
    }
    await expect(
      payload.create({
        collection: 'audit-log',
        data: { at: new Date().toISOString(), action: 'exported' },
        overrideAccess: false,
        user,
      }),
    ).rejects.toThrow()
    const line = await payload.findByID({ collection: 'audit-log', id, overrideAccess: true })
    expect([line.detail, await countLines()]).toStrictEqual(['journal', before])
  })

  it('C13: loses its lines after twelve months, and no other', async () => {
    const { purgeTraces } = await import('@/features/people/audit/write/purgeTraces')
    const day = 24 * 60 * 60_000
    const old = await aLine({ at: new Date(Date.now() - 367 * day).toISOString() })
    const young = await aLine({ at: new Date(Date.now() - 360 * day).toISOString() })
    await purgeTraces(payload)
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { id: { in: [old.id, young.id] } },
      overrideAccess: true,
    })
    expect(docs.map(({ id }) => id)).toStrictEqual([young.id])
  })

  it('is told whole and in order, a page after the other, lines of one instant once each', async () => {
    const { journalPages } = await import('@/features/exchange/journal/journalPages')
    const at = new Date().toISOString()
    for (let line = 0; line < 600; line += 1)
      await payload.db.create({
        collection: 'audit-log',
        data: { at, action: 'exported', detail: `ligne ${line}` },
      })
    const seen: string[] = []
    for await (const rows of journalPages(payload, new Date())) seen.push(...rows.map(({ id }) => id))
    expect(seen).toHaveLength(await countLines())
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('C13: says who read a request, or tried to as an administrator, which, when and from where', async () => {
    const { request } = await aRequester(payload)
    const coordinator = await aUser(payload, { roles: ['coordinator'] })
    const administrator = await aUser(payload, { roles: ['administrator'] })
    for (const user of [coordinator, administrator]) {
      const { headers } = await signIn(payload, user)
      await askRest(`/placement-requests/${request.id}`, { headers })
    }
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { actorId: { in: [coordinator.id, administrator.id] } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    expect(docs.map(({ actorName, action }) => [actorName, action])).toStrictEqual([
      [coordinator.name, 'requestRead'],
      [administrator.name, 'refused'],
    ])
    for (const { detail, address, at } of docs) {
      expect(detail).toContain(request.id)
      expect(address).toMatch(/^192\.0\.2\./)
      expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(60_000)
    }
  })

  it('is taken away as a table by administrators alone, without a formula, which is a line of it', async () => {
    const { answerJournalCsv } = await import('@/features/exchange/journal/answerJournalCsv')
    await aLine({ detail: '=1+1;"deux"' })
    const ask = async (role: 'administrator' | 'helpdesk' | 'editor') => {
      const user = await aUser(payload, { roles: [role] })
      const { headers } = await signIn(payload, user)
      const url = 'http://localhost:3000/bureau/journal/telecharger'
      return answerJournalCsv(new Request(url, { headers }))
    }
    const answer = await ask('administrator')
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="journal-\d{4}-\d\d-\d\d\.csv"$/,
    )
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
    expect(text.startsWith('\uFEFFQuand;Instant (UTC);Quoi;Code;Qui')).toBe(true)
    const cells = readStrictCsv(text, ';').map((row) => row[8])
    expect(cells).toContain('\'=1+1;"deux"')
    expect((await ask('helpdesk')).status).toBe(404)
    expect((await ask('editor')).status).toBe(404)
  })
})
