import { beforeAll, describe, expect, it } from 'vitest'
import { planMove } from '@/domain/guide/planMove'
import { planNumbers } from '@/domain/guide/planNumbers'
import { planAfter } from '@/domain/guide/renumbering'
import { SLUGS } from '@/domain/slugs'
import { moveKey } from '@/features/catalogue/articles/present/moveKey'
import { editorPlan } from '@/features/catalogue/articles/read/editorPlan'
import { findByPlanNumber, findFormer } from '@/features/catalogue/articles/read/findByPlanNumber'
import { findChapter } from '@/features/catalogue/articles/read/findChapter'
import { findGuidePlace } from '@/features/catalogue/articles/read/findGuidePlace'
import { findGuidePlan } from '@/features/catalogue/articles/read/findGuidePlan'
import { moveInPlan } from '@/features/catalogue/articles/write/moveInPlan'
import type { Article, Chapter, User } from '@/payload-types'
import { anArticle } from '../../factories/anArticle'
import { aRate, aValue } from '../../factories/aRate'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const agents = 'agents' as const
const ADDRESS = '192.0.2.9'

let editor: User
let one: Chapter
let two: Chapter
const articles: Article[] = []

const aChapter = (title: string, parent: string | null = null, position?: number) =>
  payload.create({
    collection: SLUGS.chapters,
    data: { title, parent, ...(position ? { position } : {}) },
    overrideAccess: true,
  })
const publish = (title: string, chapter: string, override: Partial<Article> = {}) =>
  payload.create({
    collection: SLUGS.articles,
    data: anArticle({ title, chapter, ...override }),
    depth: 0,
    overrideAccess: true,
  })
const numberOf = async (id: string) => planNumbers(await editorPlan(payload)).get(id)
const faultsOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: { data?: { errors?: { message: string }[] }; message: string }) =>
      error.data?.errors?.map(({ message }) => message).join(' ') ?? error.message,
  )
const leadOf = async (number: string) => {
  const found = await findByPlanNumber({ payload, readerClass: agents, number })
  return found && { title: found.title, isFormer: found.isFormer }
}
async function move(id: string, chapter: string | null, rank: number | null, actor = editor) {
  const plan = await editorPlan(payload)
  const { changes } = planMove(plan, id, { chapter, rank })
  const context = { payload, actor, address: ADDRESS } as Parameters<typeof moveInPlan>[0]
  return moveInPlan(context, { id, target: { chapter, rank }, seen: moveKey(plan, planAfter(plan, changes)) })
}

beforeAll(async () => {
  editor = await aUser(payload, { roles: ['editor'] })
  one = await aChapter('Enfance')
  two = await aChapter('Logement')
  for (const title of ['Premier', 'Deuxième', 'Troisième']) articles.push(await publish(title, one.id))
})

describe('the plan of the guide', () => {
  it('gives what comes the next free rank, and a permanent number', async () => {
    expect([one.position, two.position]).toStrictEqual([1, 2])
    expect(articles.map(({ position, number }) => [position, number])).toStrictEqual([
      [1, 'G0001'],
      [2, 'G0002'],
      [3, 'G0003'],
    ])
    expect(await numberOf(articles[1]?.id ?? '')).toBe('1.2')
  })

  it('refuses, in words, a rank that is taken, by a sheet or by a chapter', async () => {
    const taken = await faultsOf(publish('Encore', one.id, { position: 2 }))
    expect(taken).toContain('Le rang 2 est déjà celui de la fiche G0002')
    expect(taken).toContain('Le prochain libre est 4')
    expect(await faultsOf(aChapter('Dedans', one.id, 1))).toContain('la fiche G0001')
    expect(await faultsOf(aChapter('Ailleurs', null, 2))).toContain('le chapitre «\u00a0Logement\u00a0»')
  })

  it('refuses a chapter within what it holds, and a seventh level', async () => {
    const inner = await aChapter('Aides', two.id)
    const loop = payload.update({
      collection: SLUGS.chapters,
      id: two.id,
      data: { parent: inner.id },
      overrideAccess: true,
    })
    expect(await faultsOf(loop)).toContain('Un chapitre ne peut pas être rangé dans lui-même')
    let deepest = inner
    for (const level of [3, 4, 5, 6]) deepest = await aChapter(`Niveau ${level}`, deepest.id)
    expect(await faultsOf(aChapter('Niveau 7', deepest.id))).toContain('six niveaux au plus')
  })

  it('does not lose a chapter that holds something', async () => {
    const lost = payload.delete({ collection: SLUGS.chapters, id: one.id, overrideAccess: true })
    expect(await faultsOf(lost)).toContain('Suppression refusée')
  })
})

describe('a move in the plan', () => {
  it('renumbers what must be, and an old number leads to what bore it', async () => {
    const [first, second, third] = articles
    expect(await move(third?.id ?? '', one.id, 1)).toBeNull()
    expect(await leadOf('1.1')).toStrictEqual({ title: 'Troisième', isFormer: false })
    expect(await leadOf('1.3')).toStrictEqual({ title: 'Deuxième', isFormer: false })
    expect(await move(first?.id ?? '', two.id, null)).toBeNull()
    expect(await numberOf(first?.id ?? '')).toBe('2.2')
    expect(await numberOf(second?.id ?? '')).toBe('1.2')
    expect(await leadOf('1.3')).toStrictEqual({ title: 'Deuxième', isFormer: true })
    // Borne by another today, with what bore it before said apart.
    expect((await findFormer({ payload, readerClass: agents, number: '1.1' }, third?.id))?.title).toBe(
      'Premier',
    )
  })

  it('re-saves nothing below: a chapter that moves takes its sheets along, untouched', async () => {
    const before = await payload.findByID({
      collection: SLUGS.articles,
      id: articles[1]?.id ?? '',
      overrideAccess: true,
    })
    expect(await move(one.id, null, null)).toBeNull()
    const after = await payload.findByID({ collection: SLUGS.articles, id: before.id, overrideAccess: true })
    expect([await numberOf(before.id), after.updatedAt]).toStrictEqual(['2.2', before.updatedAt])
    expect(await leadOf('2.2')).toStrictEqual({ title: 'Deuxième', isFormer: false })
    expect(await leadOf('1.2')).toStrictEqual({ title: 'Premier', isFormer: false })
  })

  it('is refused to whoever is no editor, and where the plan changed meanwhile', async () => {
    const agent = await aUser(payload, { roles: ['agent'] })
    expect(await move(articles[0]?.id ?? '', one.id, null, agent)).toBe('refused')
    const context = { payload, actor: editor, address: ADDRESS } as Parameters<typeof moveInPlan>[0]
    const ask = { id: articles[0]?.id ?? '', target: { chapter: one.id, rank: null }, seen: 'autre' }
    expect(await moveInPlan(context, ask)).toBe('changed')
  })

  it('leaves a draft a draft, which keeps the new place when it is published', async () => {
    const made = await publish('Publiée', two.id)
    await payload.update({
      collection: SLUGS.articles,
      id: made.id,
      data: { title: 'Brouillon', _status: 'draft' },
      draft: true,
      overrideAccess: true,
    })
    expect(await move(made.id, one.id, null)).toBeNull()
    const read = (draft: boolean) =>
      payload.findByID({ collection: SLUGS.articles, id: made.id, draft, depth: 0, overrideAccess: true })
    expect([(await read(false)).title, (await read(true)).title]).toStrictEqual(['Publiée', 'Brouillon'])
    expect((await read(true)).chapter).toBe(one.id)
    await payload.update({
      collection: SLUGS.articles,
      id: made.id,
      data: { _status: 'published' },
      overrideAccess: true,
    })
    expect([(await read(false)).title, (await read(false)).chapter]).toStrictEqual(['Brouillon', one.id])
  })

  it('made in the form of the admin, is remembered too', async () => {
    const made = await publish('Par le formulaire', one.id)
    const was = (await numberOf(made.id)) ?? ''
    await payload.update({
      collection: SLUGS.articles,
      id: made.id,
      data: { chapter: two.id, _status: 'published' },
      overrideAccess: true,
    })
    expect(await leadOf(was)).toStrictEqual({ title: 'Par le formulaire', isFormer: true })
  })
})

describe('the guide as it is read', () => {
  it('counts for each reader what they may read, and leads from one to the next', async () => {
    const open = await publish('Pour tous', one.id, { audience: 'public' })
    const { branches, total } = await findGuidePlan(payload, 'public', false)
    expect([total, branches.map(({ title, count }) => [title, count])]).toStrictEqual([1, [['Enfance', 1]]])
    const place = await findGuidePlace({
      payload,
      readerClass: 'public',
      here: { id: open.id, chapter: one.id },
    })
    expect(place.previous).toMatchObject({ title: 'Enfance' })
    expect(place.line.map(({ title }) => title)).toStrictEqual(['Enfance'])
    const chapter = await findChapter({ payload, readerClass: 'public', id: one.id })
    expect(chapter?.plan.articles.map(({ title }) => title)).toStrictEqual(['Pour tous'])
  })

  it('lists nowhere a chapter that holds only what the reader may not read, editors apart', async () => {
    const hidden = await aChapter('Réservé')
    const within = await aChapter('Réservé aussi', one.id)
    await publish('Pour le service', hidden.id)
    await publish('Pour le service aussi', within.id)
    const read = async (readerClass: 'public' | 'agents', editor = false) => {
      const found = await findChapter({ payload, readerClass, id: one.id, editor })
      const open = found?.plan.articles.find(({ chapter }) => chapter === one.id)
      const here = { id: open?.id ?? '', chapter: one.id }
      const place = await findGuidePlace({ payload, readerClass, here, editor })
      const titles = (lines: typeof place.tree): string[] =>
        lines.flatMap(({ title, inside }) => [title, ...titles(inside)])
      return [
        ...titles(place.tree),
        ...titles(found?.place.tree ?? []),
        ...(found?.plan.chapters ?? []).map(({ title }) => title),
      ].filter((title) => title.startsWith('Réservé'))
    }
    expect(await read('public')).toStrictEqual([])
    expect(new Set(await read('agents'))).toStrictEqual(new Set(['Réservé', 'Réservé aussi']))
    expect(new Set(await read('public', true))).toStrictEqual(new Set(['Réservé', 'Réservé aussi']))
    // Its own address is kept, with nothing in it.
    const own = await findChapter({ payload, readerClass: 'public', id: hidden.id })
    expect([own?.plan.articles, own?.place.planNumber !== null]).toStrictEqual([[], true])
  })

  it('shows the amounts of today in the summaries of a chapter', async () => {
    await payload.create({
      collection: SLUGS.rates,
      data: aRate({ code: 'aeeh_base', label: 'AEEH', entries: [aValue({ amount: '151.80' })] }),
      overrideAccess: true,
    })
    const made = await publish('Avec un montant', two.id, {
      summary: 'Elle est de {{aeeh_base}} par mois.',
    })
    const chapter = await findChapter({ payload, readerClass: agents, id: two.id })
    const row = chapter?.plan.articles.find(({ id }) => id === made.id)
    expect(row?.summary).toBe('Elle est de 151,80\u00a0€ par mois.')
  })

  it('says nothing of a number that the reader may not read', async () => {
    const [, second] = articles
    const number = (await numberOf(second?.id ?? '')) ?? ''
    expect(await findByPlanNumber({ payload, readerClass: 'public', number })).toBeNull()
  })
})
