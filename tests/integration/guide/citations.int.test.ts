import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { findCitingArticle } from '@/features/catalogue/articles/read/findArticleLinks'
import { planNumbersLeadingTo } from '@/features/catalogue/articles/read/planNumbersLeadingTo'
import { redirectCitations } from '@/features/desk/guide/write/redirectCitations'
import { findCiting } from '@/features/sheets/citations/read/findCiting'
import { findSheetFate } from '@/features/sheets/numbers/read/findSheetFate'
import { paragraphsToRichText } from '@/features/sheets/richText/paragraphsToRichText'
import type { Article, User } from '@/payload-types'
import { anArticle } from '../../factories/anArticle'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

let editor: User
let chapter: string
let cited: Article
let other: Article

/** A text with a link to an address. */
function linking(url: string): NonNullable<Article['body']> {
  const body = paragraphsToRichText(['Voir aussi'])
  const link = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: null,
    fields: { url, linkType: 'custom', newTab: false },
    children: [{ type: 'text', text: 'ici', version: 1, format: 0, detail: 0, mode: 'normal', style: '' }],
  }
  const [first] = body?.root.children ?? []
  const children = first && Array.isArray(first.children) ? [...first.children, link] : [link]
  return {
    root: { ...paragraphsToRichText(['x'])?.root, children: [{ ...first, children }] },
  } as NonNullable<Article['body']>
}

const publish = (override: Partial<Article>) =>
  payload.create({
    collection: SLUGS.articles,
    data: anArticle({ chapter, ...override }),
    depth: 0,
    overrideAccess: true,
  })
const withdraw = () =>
  payload
    .update({
      collection: SLUGS.articles,
      id: cited.id,
      data: { _status: 'draft' },
      depth: 0,
      overrideAccess: true,
    })
    .then(
      () => 'withdrawn',
      (error: Error) => error.message,
    )
const leadingTo = async (id: string) => (await planNumbersLeadingTo({ payload, ids: [id] })).get(id) ?? []
const citedSheet = async (sheet: Article) => ({
  kind: 'articles' as const,
  id: sheet.id,
  number: sheet.number ?? '',
  planNumbers: await leadingTo(sheet.id),
})
const citing = async () =>
  (await findCiting({ payload, sheet: await citedSheet(cited) })).map(({ title }) => title)

beforeAll(async () => {
  editor = await aUser(payload, { roles: ['editor'] })
  chapter = (
    await payload.create({ collection: SLUGS.chapters, data: { title: 'Enfance' }, overrideAccess: true })
  ).id
  const theme = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Eau', slug: 'eau' },
    overrideAccess: true,
  })
  cited = await publish({ title: 'Citée' })
  other = await publish({ title: 'Remplaçante' })
  await publish({ title: 'Par un lien', body: linking(`/guide/${cited.number}#frais`) })
  await publish({
    title: 'Par une adresse entière',
    body: linking(`http://localhost:3000/guide/${cited.number}`),
  })
  await publish({ title: 'À voir aussi', related: [{ relationTo: 'articles', value: cited.id }] })
  const [former = ''] = await leadingTo(cited.id)
  await payload.update({
    collection: SLUGS.articles,
    id: cited.id,
    data: { position: 30, _status: 'published' },
    overrideAccess: true,
  })
  const [current = ''] = await leadingTo(cited.id)
  await publish({ title: 'Par son numéro du plan', body: linking(`/guide/${current}#frais`) })
  await publish({ title: 'Par son ancien numéro', body: linking(`/guide/${former}`) })
  await publish({ title: 'Par un autre numéro', body: linking('/guide/1.999') })
  await payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ title: 'Un dispositif', themes: [theme.id], body: linking(`/guide/${cited.number}`) }),
    overrideAccess: true,
  })
})

describe('D7 · a sheet of the guide that others cite', () => {
  it('is not withdrawn, binned or deleted, and every place is told', async () => {
    const all = [
      'Par un lien',
      'Par une adresse entière',
      'À voir aussi',
      'Par son numéro du plan',
      'Par son ancien numéro',
      'Un dispositif',
    ]
    expect(await citing()).toStrictEqual(all)
    const refusal = await withdraw()
    for (const title of all) expect(refusal).toContain(title)
    expect(refusal).toContain(`/bureau/guide/rediriger/${cited.number}`)
    const binned = payload.update({
      collection: SLUGS.articles,
      id: cited.id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    await expect(binned).rejects.toThrow('Retrait refusé')
    const deleted = payload.delete({ collection: SLUGS.articles, id: cited.id, overrideAccess: true })
    await expect(deleted).rejects.toThrow('Retrait refusé')
  })

  it('shows its readers those that cite it by a plan number, present or former, too', async () => {
    const shown = await findCitingArticle({ payload, readerClass: 'agents', article: cited })
    expect(shown.map(({ title }) => title)).toStrictEqual(await citing())
    expect(await findCitingArticle({ payload, readerClass: 'public', article: cited })).toStrictEqual([])
  })

  it('leaves with those that cite it, asked about all together; one that stays holds it', async () => {
    const pair = await Promise.all([publish({ title: 'Seule' }), publish({ title: 'Avec elle' })])
    const [first, second] = pair
    for (const [sheet, to] of [
      [first, second],
      [second, first],
    ] as const)
      await payload.update({
        collection: SLUGS.articles,
        id: sheet.id,
        data: { body: linking(`/guide/${to.number}`), _status: 'published' },
        overrideAccess: true,
      })
    const leave = (sheets: readonly Article[]) =>
      payload.update({
        collection: SLUGS.articles,
        where: { id: { in: sheets.map(({ id }) => id) } },
        data: { _status: 'draft' },
        depth: 0,
        overrideAccess: true,
      })
    await expect(leave([first])).rejects.toThrow(`la fiche ${first.number} est citée par ${second.number}`)
    await expect(leave([...pair, cited])).rejects.toThrow(`la fiche ${cited.number} est citée par`)
    const { docs, errors } = await leave(pair)
    expect([docs.length, errors]).toStrictEqual([2, []])
  })

  it('is written on as a draft meanwhile: readers still have it', async () => {
    const saved = await payload.update({
      collection: SLUGS.articles,
      id: cited.id,
      data: { summary: 'Autrement', _status: 'draft' },
      draft: true,
      overrideAccess: true,
    })
    expect(saved._status).toBe('draft')
  })

  it('has its links redirected by editors alone, to a sheet that there is', async () => {
    const agent = await aUser(payload, { roles: ['agent'] })
    const ask = (actor: User, to: string) =>
      redirectCitations({ payload, actor, address: '192.0.2.8' } as Parameters<typeof redirectCitations>[0], {
        number: cited.number ?? '',
        to,
      })
    expect(await ask(agent, other.number ?? '')).toBe('refused')
    expect(await ask(editor, 'G9999')).toBe('invalid')
    expect(await ask(editor, cited.number ?? '')).toBe('invalid')
    expect(await ask(editor, other.number ?? '')).toBeNull()
    expect(await citing()).toStrictEqual([])
    expect((await findCiting({ payload, sheet: await citedSheet(other) })).length).toBe(6)
    expect(await withdraw()).toBe('withdrawn')
    await payload.delete({ collection: SLUGS.articles, id: cited.id, overrideAccess: true })
    const fate = await findSheetFate({ payload, readerClass: 'agents', number: cited.number ?? '' })
    expect(fate).toStrictEqual({ state: 'withdrawn', replacedBy: other.number })
  })
})
