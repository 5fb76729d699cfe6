import { describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aBulletin } from '../../factories/aBulletin'
import { aFollow } from '../../factories/aFollow'
import { aUser } from '../../factories/aUser'
import { followScene } from '../../helpers/scenes/followScene'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload, smtp } = await openTestPayload({ REPERE_NOW: '2026-11-02T10:00:00.000Z' })
const scene = followScene(payload)
const { sendDigests } = await import('@/features/trust/digest/write/sendDigests')
const { sendBulletins } = await import('@/features/trust/bulletins/write/sendBulletins')
const { markRead } = await import('@/features/trust/bulletins/write/markRead')

async function sendAll(): Promise<void> {
  await sendBulletins(payload)
  await Promise.all([sendDigests(payload), sendDigests(payload)])
  await sendBulletins(payload)
}
const subjectsTo = (email: string) => smtp.mailsTo(email).map(({ subject }) => plain(subject))
const plain = (words = '') => words.replace(/[\u00a0\u202f]/g, ' ')
const textTo = (email: string, at = 0) => plain(smtp.mailsTo(email)[at]?.text)

describe('D6: a bulletin and the digest', () => {
  it('are one mail, at the pace of each; a mail of its own is for who takes no digest', async () => {
    const theme = await scene.aTheme('eau')
    const scheme = await scene.publish({ title: 'Aide à l’eau', audience: 'partners', themes: [theme] })
    await scene.publish({ title: 'Aide au gaz', audience: 'agents', themes: [theme] })
    const [weekly, daily, apart, none, closed, calm, reader] = [
      await aUser(payload, { digestEvery: 'week' }),
      await aUser(payload, { digestEvery: 'day' }),
      await aUser(payload, { digest: false }),
      await aUser(payload, { digest: false, bulletins: false }),
      await aUser(payload, { digestEvery: 'day', bulletins: false }),
      await aUser(payload, { digestEvery: 'day', roles: ['partner'] }),
      await aUser(payload, { digestEvery: 'day' }),
    ]
    await aFollow(payload, weekly, { kind: 'sheet', target: scheme.number ?? '' })
    await sendAll()
    await scene.on('2026-11-04T08:00:00.000Z')
    await scene.change(scheme.id, { amount: '30 €', changeNote: 'Trente euros.' })
    const bulletin = await aBulletin(payload, '2026-11-01', '2026-11-04')
    await markRead({ payload, userId: reader.id, bulletins: [bulletin.id] })
    smtp.mails.length = 0

    await scene.on('2026-11-04T10:00:00.000Z')
    await sendAll()
    expect(subjectsTo(daily.email)).toStrictEqual([`${bulletin.name} : 3 changements`])
    expect(textTo(daily.email)).toMatch(/pas encore lu : 3 changements[\s\S]+\/bulletins\/2026-1\b/)
    expect(textTo(daily.email)).not.toContain('Trente euros')
    expect(textTo(daily.email)).toMatch(/\/bulletins\/arreter\/\S{20,}[\s\S]+\/point\/\S{20,}/)
    expect(subjectsTo(apart.email)).toStrictEqual([`${bulletin.name} : 3 changements`])
    expect(textTo(apart.email)).toContain('Trente euros')
    expect(subjectsTo(calm.email)).toStrictEqual([`${bulletin.name} : 2 changements`])
    for (const { email } of [weekly, none, closed, reader]) expect(subjectsTo(email)).toStrictEqual([])

    await scene.on('2026-11-09T10:00:00.000Z')
    await sendAll()
    expect(subjectsTo(weekly.email)).toStrictEqual(['Votre point dans Repère : 1 changement, un bulletin'])
    expect(textTo(weekly.email).match(/Trente euros/g)).toHaveLength(1)
    expect([daily, apart, calm].map(({ email }) => subjectsTo(email).length)).toStrictEqual([1, 1, 1])

    // Who stops the digest, or takes it again, is told nothing twice.
    for (const digest of [false, true]) {
      await payload.update({
        collection: SLUGS.users,
        id: daily.id,
        data: { digest },
        overrideAccess: true,
      })
      await sendAll()
    }
    expect(subjectsTo(daily.email)).toHaveLength(1)
  })

  it('says of a bulletin that it was read, in a mail that had something else to say', async () => {
    await scene.on('2026-11-16T08:00:00.000Z')
    const scheme = await scene.publish({ title: 'Aide lue', themes: [await scene.aTheme('lue')] })
    const user = await aUser(payload, { digestEvery: 'day' })
    await sendAll()
    await aFollow(payload, user, { kind: 'sheet', target: scheme.number ?? '' })
    await scene.on('2026-11-16T12:00:00.000Z')
    await scene.change(scheme.id, { amount: '3 €', changeNote: 'Trois euros.' })
    const bulletin = await aBulletin(payload, '2026-11-16', '2026-11-16')
    await markRead({ payload, userId: user.id, bulletins: [bulletin.id] })
    await scene.on('2026-11-17T10:00:00.000Z')
    smtp.mails.length = 0
    await sendAll()
    expect(subjectsTo(user.email)).toStrictEqual(['Votre point dans Repère : 1 changement, un bulletin'])
    expect(textTo(user.email)).toContain(`${bulletin.name}, déjà lu`)
  })
})
