import { beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { Bulletin, Scheme } from '@/payload-types'
import { aBulletin } from '../../factories/aBulletin'
import { aRate, aValue } from '../../factories/aRate'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { askRest } from '../../helpers/scenes/restClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload, smtp } = await openTestPayload({ REPERE_NOW: '2026-03-10T09:00:00.000Z' })
const { env } = await import('@/env')
const { prepareBulletin, gatherAgain } = await import('@/features/trust/bulletins/write/gatherBulletin')
const { publishBulletin } = await import('@/features/trust/bulletins/write/publishBulletin')
const { sendBulletins } = await import('@/features/trust/bulletins/write/sendBulletins')
const { markRead } = await import('@/features/trust/bulletins/write/markRead')
const { readBulletin, findBulletin } = await import('@/features/trust/bulletins/read/readBulletin')
const { unreadBulletins } = await import('@/features/trust/bulletins/read/unreadBulletins')
const { atomFor } = await import('@/features/trust/bulletins/read/answerAtom')
const { weeksOfChanges } = await import('@/features/trust/bulletins/read/weeksOfChanges')
const { beforeAfter } = await import('@/features/keeping/changes/read/beforeAfter')
const { emptyTestBase } = await import('../../helpers/servers/emptyTestBase')

const moveTo = (instant: string) => Object.assign(env, { REPERE_NOW: instant })
const plain = (words: string | null | undefined) => words?.replace(/[\u00a0\u202f]/g, ' ')
/** Of every scheme of the factory: what a new one is told by. */
const SUMMARY = 'Le Département paie une part de la facture d’eau.'
let theme: string

beforeEach(async () => {
  await emptyTestBase(payload, env.DATA_DIR)
  smtp.mails.length = 0
  moveTo('2026-03-10T09:00:00.000Z')
  await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
  const data = { title: 'Insertion', slug: 'insertion' }
  theme = (await payload.create({ collection: SLUGS.themes, data, overrideAccess: true })).id
})

const scheme = (given: Partial<Scheme> = {}) =>
  payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ themes: [theme], ...given }),
    depth: 0,
    overrideAccess: true,
  })
const saved = (id: string, data: Partial<Scheme>) =>
  payload.update({ collection: SLUGS.schemes, id, data, depth: 0, overrideAccess: true })
const told = async (bulletin: Bulletin, readerClass: 'public' | 'partners' | 'agents') =>
  (await readBulletin(payload, readerClass, bulletin)).lines
const recipients = () => smtp.mails.map(({ to }) => to?.[0]?.address)
const stored = (id: string) =>
  payload.findByID({ collection: SLUGS.bulletins, id, depth: 0, overrideAccess: true })

describe('D6: a bulletin', () => {
  it('gathers what changed in its period, with its nature, what was said, and its theme', async () => {
    const { id, number } = await scheme({ title: 'Aide à l’eau', amount: 'Jusqu’à 100 €' })
    moveTo('2026-03-12T09:00:00.000Z')
    await saved(id, { amount: 'Jusqu’à 150 €', changeCause: 'evolution', changeNote: 'Le plafond monte.' })
    await saved(id, { conditions: 'Facture au nom du foyer.', changeCause: 'correction' })
    const mute = await scheme({ title: 'Aide muette', delay: 'Un mois' })
    await saved(mute.id, { delay: 'Deux mois' })
    await saved(mute.id, { summary: 'Autre mise en page.', changeCause: 'silent' })
    moveTo('2026-03-20T09:00:00.000Z')
    await saved(id, { amount: 'Après la période' })
    const bulletin = await prepareBulletin(payload, { from: '2026-03-11', to: '2026-03-19' })

    expect(bulletin).toMatchObject({ number: 1, year: 2026, state: 'draft' })
    expect(
      bulletin.lines?.map((line) => [line.sheetNumber, line.nature, line.cause ?? null, plain(line.summary)]),
    ).toStrictEqual([
      [number, 'scale', 'evolution', 'Le plafond monte.'],
      [
        number,
        'changed',
        'correction',
        'Conditions : « La facture est au nom du demandeur » devient « Facture au nom du foyer ».',
      ],
      [mute.number, 'new', null, SUMMARY],
      [mute.number, 'correction', null, 'Délai : « Un mois » devient « Deux mois ».'],
    ])
    expect(bulletin.lines?.[0]?.heading).toBe('Insertion')
  })

  it('takes the next number of its year, and tells no change that another bulletin tells', async () => {
    const { id } = await scheme()
    const one = await aBulletin(payload, '2026-03-01', '2026-03-10')
    await saved(id, { amount: '12 €' })
    const two = await prepareBulletin(payload, { from: '2026-03-10', to: '2026-03-31' })
    const later = await prepareBulletin(payload, { from: '2026-12-30', to: '2027-01-10' })
    expect([one, two, later].map(({ number, year }) => [number, year])).toStrictEqual([
      [1, 2026],
      [2, 2026],
      [1, 2027],
    ])
    expect([one.lines?.length, two.lines?.length, later.lines?.length ?? 0]).toStrictEqual([1, 1, 0])
  })

  it('prepared by several at once takes numbers apart', async () => {
    const period = { from: '2026-03-01', to: '2026-03-10' }
    const made = await Promise.all([1, 2, 3].map(() => prepareBulletin(payload, period)))
    expect(made.map(({ number }) => number).sort()).toStrictEqual([1, 2, 3])
  })

  it('keeps an editor’s order, words and reasons when it is gathered again, and loses no line', async () => {
    await scheme({ title: 'Un' })
    const two = await scheme({ title: 'Deux' })
    const { id, lines } = await prepareBulletin(payload, { from: '2026-03-01', to: '2026-03-31' })
    const [first, second] = lines ?? []
    await payload.update({
      collection: SLUGS.bulletins,
      id,
      data: {
        lines: [
          { ...second, summary: 'Dit autrement', title: 'Titre changé' },
          { ...first, leftOut: true, leftOutReason: 'Sans intérêt' },
        ] as Bulletin['lines'],
      },
      overrideAccess: true,
    })
    const three = await scheme({ title: 'Trois' })
    await gatherAgain(payload, id)
    const again = await stored(id)
    expect(
      again.lines?.map((line) => [line.title, line.summary ?? '', line.leftOut, line.leftOutReason ?? null]),
    ).toStrictEqual([
      ['Deux', 'Dit autrement', false, null],
      ['Un', SUMMARY, true, 'Sans intérêt'],
      ['Trois', SUMMARY, false, null],
    ])
    expect((await told(again, 'agents')).map((line) => line.sheetNumber)).toStrictEqual([
      two.number,
      three.number,
    ])
    await payload.update({ collection: SLUGS.bulletins, id, data: { lines: [] }, overrideAccess: true })
    expect((await stored(id)).lines?.length).toBe(3)
  })

  it('never leaves a line out without a reason', async () => {
    await scheme()
    const { id, lines } = await prepareBulletin(payload, { from: '2026-03-01', to: '2026-03-31' })
    const leftOut = lines?.map((line) => ({ ...line, leftOut: true })) ?? []
    await expect(
      payload.update({ collection: SLUGS.bulletins, id, data: { lines: leftOut }, overrideAccess: true }),
    ).rejects.toThrow()
  })

  it('never changes once published, but for its words, which then say so', async () => {
    await scheme()
    const { id, lines = [] } = await aBulletin(payload, '2026-03-01', '2026-03-31')
    const change = (data: Partial<Bulletin>) =>
      payload.update({ collection: SLUGS.bulletins, id, data, depth: 0, overrideAccess: true })
    await expect(change({ lines: [] })).rejects.toThrow('ne change plus')
    await expect(change({ introductionFor: 'public' })).rejects.toThrow('ne change plus')
    await expect(payload.delete({ collection: SLUGS.bulletins, id, overrideAccess: true })).rejects.toThrow(
      'ne se supprime pas',
    )
    await expect(publishBulletin({ payload, id, byName: 'Une autre' })).rejects.toThrow('déjà publié')
    await change({ number: 12, state: 'draft' })
    expect(await stored(id)).toMatchObject({ number: 1, state: 'published' })
    const corrected = await change({
      lines: lines?.map((line) => ({ ...line, summary: 'Mieux dit.' })) ?? [],
    })
    expect(corrected.lines?.map(({ summary, correctedAt }) => [summary, correctedAt])).toStrictEqual([
      ['Mieux dit.', '2026-03-10T09:00:00.000Z'],
    ])
  })

  it('is unread by an agent until it is read, all in one press', async () => {
    const agent = await aUser(payload)
    const one = await aBulletin(payload, '2026-03-01', '2026-03-05')
    const two = await aBulletin(payload, '2026-03-06', '2026-03-08')
    await prepareBulletin(payload, { from: '2026-03-09', to: '2026-03-10' })
    const unread = () => unreadBulletins({ payload, userId: agent.id })
    expect((await unread()).sort()).toStrictEqual([one.id, two.id].sort())
    const read = () => markRead({ payload, userId: agent.id, bulletins: [one.id, two.id] })
    await Promise.all([read(), read()])
    await read()
    expect(await unread()).toStrictEqual([])
  })

  it('says that nothing changed, in a week too', async () => {
    const bulletin = await aBulletin(payload, '2026-02-01', '2026-02-10')
    expect(await told(bulletin, 'agents')).toStrictEqual([])
    const weeks = await weeksOfChanges(payload, 'agents', new Date('2026-03-10T09:00:00.000Z'))
    expect(weeks.map(({ changes }) => changes.length)).toStrictEqual(Array(12).fill(0))
    expect(weeks[0]).toMatchObject({ from: '2026-03-09', to: '2026-03-15', isNow: true })
  })
})

describe('D1: amounts that change by themselves on their day', () => {
  const twoDays = async () => {
    moveTo('2026-03-20T09:00:00.000Z')
    await payload.create({
      collection: SLUGS.rates,
      data: aRate({
        code: 'rsa_socle',
        label: 'RSA',
        entries: [
          aValue({ amount: '646.52', effectFrom: '2025-04-01T12:00:00.000Z' }),
          aValue({ amount: '651.69', effectFrom: '2026-04-01T12:00:00.000Z' }),
        ],
      }),
      overrideAccess: true,
    })
    return scheme({ title: 'RSA', audience: 'public', amount: 'Le montant est de {{rsa_socle}}.' })
  }

  it('are a line of the bulletin of that day, on page, mail and Atom, and of no other', async () => {
    const { number } = await twoDays()
    const march = await aBulletin(payload, '2026-03-25', '2026-03-31')
    moveTo('2026-04-01T09:00:00.000Z')
    await aUser(payload, { email: 'agent@exemple.fr', digest: false })
    const april = await aBulletin(payload, '2026-04-01', '2026-04-01')
    expect(await told(march, 'public')).toStrictEqual([])
    const [line, ...others] = await told(april, 'public')
    expect(others).toStrictEqual([])
    expect(line).toMatchObject({ sheetNumber: number, nature: 'scale', edition: null, day: '2026-04-01' })
    const words = 'RSA : 646,52 € par mois → 651,69 € par mois, depuis le 1er avril 2026.'
    expect(plain(line?.summary)).toBe(words)
    expect(plain(await atomFor(payload, 'public'))).toContain(words)
    await sendBulletins(payload)
    expect(recipients()).toStrictEqual(['agent@exemple.fr'])
    expect(plain(smtp.mails[0]?.text)).toContain(words)
  })

  it('are announced by the bulletin of the day when they are published, and not told again on theirs', async () => {
    const { number } = await twoDays()
    const march = await aBulletin(payload, '2026-03-18', '2026-03-24')
    const [line, ...others] = (await told(march, 'public')).filter(({ nature }) => nature === 'scale')
    expect(others).toStrictEqual([])
    expect(line).toMatchObject({ sheetNumber: number, edition: null, day: '2026-04-01' })
    const words = 'RSA : 646,52 € par mois → 651,69 € par mois, à partir du 1er avril 2026.'
    expect(plain(line?.summary)).toBe(words)
    moveTo('2026-04-01T09:00:00.000Z')
    const april = await aBulletin(payload, '2026-04-01', '2026-04-01')
    expect(await told(april, 'agents')).toStrictEqual([])
  })

  it('are read before and after, each with the amount of its day', async () => {
    const { number } = await twoDays()
    const ask = { payload, readerClass: 'public' as const, number: number ?? '', edition: null }
    moveTo('2026-04-01T09:00:00.000Z')
    const compared = await beforeAfter({ ...ask, day: '2026-04-01' })
    expect(compared?.changes.map(({ code, was, is }) => [code, plain(was), plain(is)])).toStrictEqual([
      ['amount', 'Le montant est de 646,52 €.', 'Le montant est de 651,69 €.'],
    ])
  })
})

describe('a withdrawal', () => {
  it('is told to those who could read the sheet, and its past stays for agents', async () => {
    const { id, number } = await scheme({ title: 'Ancienne aide', audience: 'public' })
    await scheme({ title: 'Aide d’agents', audience: 'agents' }).then(({ id: other }) =>
      saved(other, { _status: 'draft' }),
    )
    await saved(id, { _status: 'draft' })
    const bulletin = await aBulletin(payload, '2026-03-01', '2026-03-31')
    const natures = async (readerClass: 'public' | 'agents') =>
      (await told(bulletin, readerClass)).map((line) => [line.title, line.nature, line.isWithdrawn])
    expect(await natures('public')).toStrictEqual([['Ancienne aide', 'removed', true]])
    expect((await natures('agents')).length).toBe(4)
    await saved(id, { _status: 'published' })
    const { docs } = await payload.find({
      collection: SLUGS.editions,
      where: { sheetNumber: { equals: number } },
      sort: 'edition',
      overrideAccess: true,
    })
    expect(docs.map(({ edition, nature }) => [edition, nature])).toStrictEqual([
      [1, 'new'],
      [2, 'removed'],
      [3, 'new'],
    ])
  })

  it('is not written for a draft saved beside what is published', async () => {
    const { id } = await scheme()
    await payload.update({
      collection: SLUGS.schemes,
      id,
      data: { amount: 'Peut-être', _status: 'draft' },
      draft: true,
      overrideAccess: true,
    })
    const { totalDocs } = await payload.count({ collection: SLUGS.editions, overrideAccess: true })
    expect(totalDocs).toBe(1)
  })
})

describe('what a reader is told', () => {
  const scene = async () => {
    const open = await scheme({ title: 'Pour tous', audience: 'public' })
    const shared = await scheme({ title: 'Pour partenaires', audience: 'partners' })
    const closed = await scheme({ title: 'Pour agents', audience: 'agents' })
    const shut = await scheme({ title: 'Refermée', audience: 'public' })
    await saved(shut.id, { audience: 'agents' })
    const gone = await scheme({ title: 'Retirée puis fermée', audience: 'public' })
    await saved(gone.id, { audience: 'agents', _status: 'draft' })
    return { open, shared, closed, shut, bulletin: await aBulletin(payload, '2026-03-01', '2026-03-31') }
  }
  const HIDDEN = ['Pour agents', 'Refermée', 'Retirée puis fermée']

  it('is never a line about a sheet that they may not read, on any surface', async () => {
    const { bulletin } = await scene()
    await aUser(payload, { email: 'partenaire@exemple.fr', roles: ['partner'], digest: false })
    const titles = async (readerClass: 'public' | 'partners' | 'agents') =>
      [...new Set((await told(bulletin, readerClass)).map(({ title }) => title))].sort()
    expect(await titles('public')).toStrictEqual(['Pour tous'])
    expect(await titles('partners')).toStrictEqual(['Pour partenaires', 'Pour tous'])
    expect(await titles('agents')).toStrictEqual(['Pour partenaires', 'Pour tous', ...HIDDEN].sort())
    await sendBulletins(payload)
    const weeks = JSON.stringify(
      await weeksOfChanges(payload, 'partners', new Date('2026-03-31T09:00:00.000Z')),
    )
    const surfaces = [await atomFor(payload, 'partners'), String(smtp.mails[0]?.text), weeks]
    for (const text of surfaces) {
      expect(text).toContain('Pour partenaires')
      for (const title of HIDDEN) expect(text).not.toContain(title)
    }
    expect(await atomFor(payload, 'public')).not.toContain('Pour partenaires')
  })

  it('is not the introduction that was written for agents, nor a draft', async () => {
    await scheme({ audience: 'public' })
    const draft = await prepareBulletin(payload, { from: '2026-03-01', to: '2026-03-31' })
    const introduction = 'Entre agents.'
    await payload.update({
      collection: SLUGS.bulletins,
      id: draft.id,
      data: { introduction },
      overrideAccess: true,
    })
    const ask = { payload, ref: { year: 2026, number: 1 }, isEditor: false }
    expect(await findBulletin({ ...ask, readerClass: 'agents' })).toBeNull()
    await publishBulletin({ payload, id: draft.id, byName: 'Référente' })
    expect((await findBulletin({ ...ask, readerClass: 'agents' }))?.introduction).toBe(introduction)
    expect((await findBulletin({ ...ask, readerClass: 'partners' }))?.introduction).toBe('')
    expect(await atomFor(payload, 'public')).not.toContain(introduction)
  })

  it('is not what a sheet said before it was shared with them', async () => {
    const { id, number } = await scheme({ title: 'Ouverte', audience: 'agents', amount: 'Secret' })
    await saved(id, { audience: 'public', amount: '12 €' })
    const ask = { payload, number: number ?? '', day: '2026-03-10', edition: 2 }
    const read = async (readerClass: 'public' | 'agents') =>
      JSON.stringify((await beforeAfter({ ...ask, readerClass }))?.changes)
    expect(await read('public')).not.toContain('Secret')
    expect(await read('agents')).toContain('Secret')
  })

  it('over REST is for editors alone, and written by nobody else', async () => {
    const { bulletin } = await scene()
    const agent = await signIn(payload, await aUser(payload))
    const editor = await signIn(payload, await aUser(payload, { roles: ['editor'] }))
    const status = async (
      { headers }: { headers: Headers },
      method: 'GET' | 'POST' | 'PATCH',
      path: string,
    ) => (await askRest(path, { method, headers, ...(method === 'GET' ? {} : { body: {} }) })).status
    const path = `/bulletins/${bulletin.id}`
    expect(await status(agent, 'GET', path)).toBe(403)
    expect(await status(editor, 'GET', path)).toBe(200)
    expect(await status(agent, 'PATCH', path)).toBe(403)
    expect(await status(agent, 'POST', `${path}/publish`)).toBe(403)
    expect(await status(agent, 'POST', `${path}/gather`)).toBe(403)
    expect(await status(editor, 'POST', '/bulletins')).toBe(403)
    expect(await status(editor, 'POST', '/bulletin-reads')).toBe(403)
  })
})

describe('the PDF of a bulletin', () => {
  it('is for who may read it: no draft, nothing on a closed site', async () => {
    env.CHROMIUM_PATH = '/bin/false'
    const { id } = await prepareBulletin(payload, { from: '2026-03-01', to: '2026-03-31' })
    const { GET } = await import('@/app/(portal)/bulletins/[ref]/imprimer.pdf/route')
    const ask = async (ref: string) =>
      (
        await GET(new Request(`http://localhost:3000/bulletins/${ref}/imprimer.pdf`), {
          params: Promise.resolve({ ref }),
        })
      ).status
    expect([await ask('2026-1'), await ask('x')]).toStrictEqual([404, 404])
    await publishBulletin({ payload, id, byName: 'Référente' })
    // Allowed, and this Chromium fails.
    expect(await ask('2026-1')).toBe(503)
    await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: false }, overrideAccess: true })
    expect(await ask('2026-1')).toBe(401)
  })
})

describe('the mail of a bulletin', () => {
  it('is one a person who takes no digest, however often it is sent, and none for who stopped it or has no line', async () => {
    await scheme({ title: 'Pour agents', audience: 'agents' })
    await scheme({ title: 'Aussi', audience: 'agents' })
    const noDigest = { digest: false }
    await aUser(payload, { email: 'un@exemple.fr', ...noDigest })
    await aUser(payload, { email: 'point@exemple.fr' })
    await aUser(payload, { email: 'sans@exemple.fr', bulletins: false, ...noDigest })
    await aUser(payload, { email: 'partenaire@exemple.fr', roles: ['partner'], ...noDigest })
    await aUser(payload, { email: 'parti@exemple.fr', active: false, ...noDigest })
    await aBulletin(payload, '2026-03-01', '2026-03-31')
    await Promise.all([sendBulletins(payload), sendBulletins(payload)])
    await sendBulletins(payload)
    expect(recipients()).toStrictEqual(['un@exemple.fr'])
    expect(smtp.mails[0]?.text).toContain('Aussi')
  })
})
