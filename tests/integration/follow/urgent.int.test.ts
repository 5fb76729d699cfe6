import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aFollow } from '../../factories/aFollow'
import { aUser } from '../../factories/aUser'
import { followScene } from '../../helpers/scenes/followScene'
import { formRequest } from '../../helpers/scenes/formRequest'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const MONDAY = '2026-11-02T10:00:00.000Z'
const { payload, smtp } = await openTestPayload({ REPERE_NOW: MONDAY })
const scene = followScene(payload)

async function announce(actor: User, number: string, seen?: string) {
  const { announceChange } = await import('@/features/trust/urgent/write/announceChange')
  const { findLastChange } = await import('@/features/trust/urgent/read/findLastChange')
  const { findPublishedSheet } = await import('@/features/sheets/reference/findSheet')
  const sheet = await findPublishedSheet(payload, number)
  const key = sheet ? (await findLastChange(payload, sheet)).key : ''
  const words = 'Le guichet est fermé dès ce soir.'
  return announceChange({ payload, actor, address: 'test', number, words, seen: seen ?? key })
}
const run = () => payload.jobs.run({ queue: 'default', limit: 50, overrideAccess: true, silent: true })

describe('an urgent change', () => {
  it('reaches at once those who follow the sheet, its theme or a search that finds it, and may read it, once', async () => {
    await scene.on(MONDAY)
    const editor = await aUser(payload, { roles: ['editor'] })
    const theme = await scene.aTheme('urgence')
    const scheme = await scene.publish({ title: 'Hébergement urgent', audience: 'agents', themes: [theme] })
    const number = scheme.number ?? ''
    const [bySheet, byTheme, bySearch, stopped, partner] = [
      await aUser(payload),
      await aUser(payload),
      await aUser(payload),
      await aUser(payload, { digest: false }),
      await aUser(payload, { roles: ['partner'] }),
    ]
    for (const user of [bySheet, stopped]) await aFollow(payload, user, { kind: 'sheet', target: number })
    for (const user of [bySheet, byTheme, partner])
      await aFollow(payload, user, { kind: 'theme', target: 'urgence' })
    await aFollow(payload, bySearch, { kind: 'search', target: 'q=hébergement urgent' }, 'Hébergement')

    const { findUrgentPeople } = await import('@/features/trust/urgent/read/findUrgentPeople')
    const { findPublishedSheet } = await import('@/features/sheets/reference/findSheet')
    const sheet = await findPublishedSheet(payload, number)
    const people = sheet ? await findUrgentPeople(payload, sheet) : []
    expect(people.map(({ id, by }) => [id, by]).sort()).toStrictEqual(
      [
        [bySheet.id, 'sheet'],
        [byTheme.id, 'theme'],
        [bySearch.id, 'search'],
      ].sort(),
    )

    expect(await announce(editor, number, 'autre')).toBe('changed')
    const pressed = await Promise.all([announce(editor, number), announce(editor, number)])
    expect(pressed.sort()).toStrictEqual(['already', null])
    const { docs } = await payload.find({ collection: 'urgent-notices', overrideAccess: true })
    const { sendUrgentNotice } = await import('@/features/trust/urgent/write/sendUrgentNotice')
    const notice = docs[0]?.id ?? ''
    await Promise.all([sendUrgentNotice(payload, notice), sendUrgentNotice(payload, notice)])
    await run()
    const counts = [bySheet, byTheme, bySearch, stopped, partner].map(
      ({ email }) => smtp.mailsTo(email).length,
    )
    expect(counts).toStrictEqual([1, 1, 1, 0, 0])
    const [mail] = smtp.mailsTo(bySheet.email)
    expect(mail?.subject).toBe('Urgent\u00a0: Hébergement urgent')
    expect(mail?.text).toContain('Le guichet est fermé dès ce soir.')
  })

  it('is not told again by the digest, but to those whom it did not reach', async () => {
    await scene.on(MONDAY)
    const editor = await aUser(payload, { roles: ['editor'] })
    const scheme = await scene.publish({ title: 'Secours', themes: [await scene.aTheme('secours')] })
    const number = scheme.number ?? ''
    const [told, later] = [
      await aUser(payload, { digestEvery: 'day' }),
      await aUser(payload, { digestEvery: 'day' }),
    ]
    await aFollow(payload, told, { kind: 'sheet', target: number })
    await scene.on('2026-11-03T10:00:00.000Z')
    await scene.change(scheme.id, { amount: '1 €', changeNote: 'Un euro.' })
    await scene.on('2026-11-03T11:00:00.000Z')
    await announce(editor, number)
    await run()
    await payload.db.updateOne({ collection: 'users', id: later.id, data: { digestUntil: MONDAY } })
    await aFollow(payload, later, { kind: 'sheet', target: number })
    await payload.db.updateOne({
      collection: 'follows',
      where: { user: { equals: later.id } },
      data: { since: MONDAY },
    })
    await scene.on('2026-11-04T10:00:00.000Z')
    const { sendDigests } = await import('@/features/trust/digest/write/sendDigests')
    await sendDigests(payload)
    expect(smtp.mailsTo(told.email).map(({ subject }) => subject)).toStrictEqual(['Urgent\u00a0: Secours'])
    expect(smtp.mailsTo(later.email)).toHaveLength(1)
  })

  it('is for editors alone', async () => {
    await scene.on(MONDAY)
    const sheet = await scene.aPartner({ name: 'Centre' })
    const { POST } = await import('@/app/(portal)/bureau/annoncer/[number]/agir/route')
    const press = async (user: User) => {
      const form = { words: 'Fermé.', seen: `${sheet.number}:${sheet.modifiedAt}` }
      const path = `/bureau/annoncer/${sheet.number}/agir`
      const request = formRequest(path, form, await signIn(payload, user))
      const answer = await POST(request, { params: Promise.resolve({ number: sheet.number }) })
      return answer.headers.get('location')
    }
    expect(await press(await aUser(payload))).toBe('/mes-fiches?erreur=refused')
    const { totalDocs } = await payload.count({ collection: 'urgent-notices', overrideAccess: true })
    expect(await press(await aUser(payload, { roles: ['editor'] }))).toBe(
      `/bureau/annoncer/${sheet.number}?info=announced`,
    )
    const after = await payload.count({ collection: 'urgent-notices', overrideAccess: true })
    expect(after.totalDocs).toBe(totalDocs + 1)
  })
})
