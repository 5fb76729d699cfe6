import type { Email } from 'postal-mime'
import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aFollow } from '../../factories/aFollow'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import { followScene } from '../../helpers/scenes/followScene'
import { formRequest } from '../../helpers/scenes/formRequest'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

// A Monday, at eleven in France.
const MONDAY = '2026-11-02T10:00:00.000Z'
const WEDNESDAY = '2026-11-04T10:00:00.000Z'
const NEXT_MONDAY = '2026-11-09T10:00:00.000Z'

const { payload, smtp } = await openTestPayload({ REPERE_NOW: MONDAY })
const scene = followScene(payload)

async function send(): Promise<void> {
  const { sendDigests } = await import('@/features/trust/digest/write/sendDigests')
  await sendDigests(payload)
}
const linksOf = (mail: Email | undefined): string[] =>
  [...(mail?.text ?? '').matchAll(/^http\S+$/gm)].map(([link]) => new URL(link).pathname)
const header = (mail: Email | undefined, name: string) =>
  mail?.headers.find(({ key }) => key === name.toLowerCase())?.value
const statesOf = async (user: User) =>
  (
    await payload.find({ collection: 'digests', where: { user: { equals: user.id } }, overrideAccess: true })
  ).docs.map(({ period, state }) => `${period} ${state}`)

/** Somebody who follows a scheme and its theme since Monday. */
async function aFollower(slug: string, given: Parameters<typeof aUser>[1] = {}) {
  await scene.on(MONDAY)
  const theme = await scene.aTheme(slug)
  const scheme = await scene.publish({ title: `Aide ${slug}`, audience: 'partners', themes: [theme] })
  const user = await aUser(payload, given)
  await aFollow(payload, user, { kind: 'sheet', target: scheme.number ?? '' })
  await aFollow(payload, user, { kind: 'theme', target: slug })
  return { user, scheme, theme }
}

describe('the one digest', () => {
  it('gathers the week of what one follows in one mail, whoever runs it, and repeats nothing', async () => {
    const { user, scheme, theme } = await aFollower('eau')
    await send()
    await scene.on(WEDNESDAY)
    await scene.change(scheme.id, { amount: '200 €', changeNote: 'Le plafond monte à 200 €.' })
    await scene.publish({ title: 'Aide au compteur', themes: [theme] })
    await send()
    expect(smtp.mailsTo(user.email)).toHaveLength(0)

    await scene.on(NEXT_MONDAY)
    await Promise.all([send(), send()])
    await send()
    const mails = smtp.mailsTo(user.email)
    expect(mails.map(({ subject }) => subject)).toStrictEqual([
      'Ce que vous suivez dans Repère\u00a0: 2\u00a0changements',
    ])
    expect(mails[0]?.text).toContain(
      `Aide eau (${scheme.number}), le 4\u00a0novembre. Le plafond monte à 200 €.`,
    )
    expect(mails[0]?.text).toContain('Nouveau\u00a0: Aide au compteur')
    expect(
      linksOf(mails[0]).map((path) => path.replace(/[\w-]{43}/, '…').replace(/[\da-f-]{24,}/, 'id')),
    ).toStrictEqual([
      `/dispositifs/${scheme.number}`,
      '/point/…/suivis/id',
      expect.stringMatching(/^\/dispositifs\/D/),
      '/point/…/suivis/id',
      '/point/…',
    ])
    expect(header(mails[0], 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(await statesOf(user)).toStrictEqual(expect.arrayContaining(['2026-W45 empty', '2026-W46 sent']))
    await scene.on('2026-11-16T10:00:00.000Z')
    await send()
    expect(smtp.mailsTo(user.email)).toHaveLength(1)
  })

  it('D8: tells in the same mail what waits on the sheets that the person keeps', async () => {
    await scene.on('2026-12-06T10:00:00.000Z')
    const { user, scheme } = await aFollower('emploi', { roles: ['partner'] })
    const sheet = await scene.aPartner({
      name: 'Épicerie',
      verifiedAt: '2026-01-10T09:00:00.000Z',
      cadence: '6',
    })
    await aMember(payload, { sheet, role: 'manager', user })
    await scene.on('2026-12-05T10:00:00.000Z')
    await scene.change(scheme.id, { amount: '20 €', changeNote: 'Vingt euros.' })
    await scene.on('2026-12-07T10:00:00.000Z')
    await send()
    const mails = smtp.mailsTo(user.email)
    expect(mails.map(({ subject }) => subject)).toStrictEqual([
      'Votre point dans Repère\u00a0: 1\u00a0à confirmer, 1\u00a0changement',
    ])
    expect(mails[0]?.text).toMatch(/Épicerie[\s\S]+Vingt euros\./)
    await scene.on('2026-12-14T10:00:00.000Z')
    await send()
    expect(smtp.mailsTo(user.email)).toHaveLength(1)
  })

  it('asks the right when it leaves, and says nothing of what the person may read no more', async () => {
    const { user, scheme } = await aFollower('droits', { roles: ['partner'], digestEvery: 'day' })
    await scene.on(WEDNESDAY)
    await scene.change(scheme.id, { amount: '5 €', changeNote: 'Secret', audience: 'agents' })
    await scene.on('2026-11-05T10:00:00.000Z')
    await send()
    expect(smtp.mailsTo(user.email)).toHaveLength(0)
  })

  it('goes at the pace of each, or never', async () => {
    const people = await Promise.all(
      (['day', 'week', 'month'] as const).map((digestEvery) => aUser(payload, { digestEvery })),
    )
    const none = await aUser(payload, { digest: false })
    const { scheme } = await aFollower('rythme')
    for (const user of [...people, none])
      await aFollow(payload, user, { kind: 'sheet', target: scheme.number ?? '' })
    const counts = () => [...people, none].map(({ email }) => smtp.mailsTo(email).length)
    await send()
    await scene.on('2026-11-03T18:00:00.000Z')
    await scene.change(scheme.id, { amount: '7 €', changeNote: 'Sept.' })
    await scene.on('2026-11-04T05:00:00.000Z')
    await send()
    expect(counts()).toStrictEqual([0, 0, 0, 0])
    await scene.on(WEDNESDAY)
    await send()
    expect(counts()).toStrictEqual([1, 0, 0, 0])
    await scene.on(NEXT_MONDAY)
    await send()
    expect(counts()).toStrictEqual([1, 1, 0, 0])
    await scene.on('2026-12-01T10:00:00.000Z')
    await send()
    expect(counts()).toStrictEqual([1, 1, 1, 0])
  })

  it('is sent again after a mail server that was away, and after a process that died', async () => {
    const { user, scheme } = await aFollower('panne', { digestEvery: 'day' })
    await scene.on(WEDNESDAY)
    await scene.change(scheme.id, { amount: '9 €', changeNote: 'Neuf.' })
    await scene.on('2026-11-05T10:00:00.000Z')
    const { sendEmail } = payload
    payload.sendEmail = () => Promise.reject(new Error('away'))
    await send()
    payload.sendEmail = sendEmail
    expect(await statesOf(user)).toStrictEqual(['2026-11-05 failed'])
    const state = (data: Record<string, string>) =>
      payload.db.updateOne({
        collection: 'digests',
        where: { key: { equals: `${user.id}:2026-11-05` } },
        data,
      })
    await state({ state: 'taken', takenAt: new Date().toISOString() })
    await send()
    expect(smtp.mailsTo(user.email)).toHaveLength(0)
    await state({ takenAt: new Date(Date.now() - 3_600_000).toISOString() })
    await send()
    await send()
    expect(smtp.mailsTo(user.email)).toHaveLength(1)
  })
})

describe('the links of the digest', () => {
  async function aMail(slug: string) {
    const { user, scheme } = await aFollower(slug, { digestEvery: 'day' })
    await scene.on(WEDNESDAY)
    await scene.change(scheme.id, { amount: '3 €', changeNote: 'Trois.' })
    await scene.on('2026-11-05T10:00:00.000Z')
    await send()
    const [mail] = smtp.mailsTo(user.email)
    const unfollow = linksOf(mail).find((path) => path.includes('/suivis/')) ?? ''
    const [, , token = '', , follow = ''] = unfollow.split('/')
    return { user, token, follow }
  }
  const followsOf = async (user: User) =>
    (
      await payload.count({
        collection: 'follows',
        where: { user: { equals: user.id } },
        overrideAccess: true,
      })
    ).totalDocs

  it('stops one follow by a press, and by no opening; nobody stops that of another', async () => {
    const { user, token, follow } = await aMail('liens')
    const other = await aMail('autres')
    const { openUnfollow } = await import('@/features/trust/digest/read/openUnfollow')
    const { answerUnfollowForm } = await import('@/features/trust/digest/write/answerUnfollowForm')
    const look = () => openUnfollow({ payload, token, follow, address: 'test' })
    expect((await look()).followed?.label).toBe('Aide liens')
    expect(await followsOf(user)).toBe(2)
    const press = (params: { token: string; follow: string }) =>
      answerUnfollowForm(payload, formRequest('/point/x/suivis/y/arreter', {}), params)
    await press({ token, follow: other.follow })
    await press({ token: 'inconnu', follow })
    expect([await followsOf(user), await followsOf(other.user)]).toStrictEqual([2, 2])
    await press({ token, follow })
    await press({ token, follow })
    expect([await followsOf(user), (await look()).followed]).toStrictEqual([1, null])
  })

  it('stops the whole digest by the one press of a mail program', async () => {
    const { user, token } = await aMail('arret')
    const { answerStopForm } = await import('@/features/trust/digest/write/answerStopForm')
    await answerStopForm(
      payload,
      formRequest(`/point/${token}/arreter`, { 'List-Unsubscribe': 'One-Click' }),
      token,
    )
    const { digest } = await payload.findByID({ collection: 'users', id: user.id, overrideAccess: true })
    expect([digest, await followsOf(user)]).toStrictEqual([false, 2])
  })
})
