import { beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { Bulletin } from '@/payload-types'
import { aBulletin } from '../../factories/aBulletin'
import { aUser } from '../../factories/aUser'
import { openBulletinScene } from '../../helpers/scenes/bulletinScene'

const { payload, moveTo, begin, scheme, saved, told, plain } = await openBulletinScene()
const { prepareBulletin, gatherAgain } = await import('@/features/trust/bulletins/write/gatherBulletin')
const { publishBulletin } = await import('@/features/trust/bulletins/write/publishBulletin')
const { markRead } = await import('@/features/trust/bulletins/write/markRead')
const { unreadBulletins } = await import('@/features/trust/bulletins/read/unreadBulletins')
const { weeksOfChanges } = await import('@/features/trust/bulletins/read/weeksOfChanges')

/** Of every scheme of the factory: what a new one is told by. */
const SUMMARY = 'Le Département paie une part de la facture d’eau.'
const stored = (id: string) =>
  payload.findByID({ collection: SLUGS.bulletins, id, depth: 0, overrideAccess: true })

beforeEach(begin)

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
