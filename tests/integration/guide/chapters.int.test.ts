import { describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { paragraphsToRichText } from '@/features/sheets/richText/paragraphsToRichText'
import type { Article } from '@/payload-types'
import { aBulletin } from '../../factories/aBulletin'
import { aFollow } from '../../factories/aFollow'
import { anArticle } from '../../factories/anArticle'
import { aUser } from '../../factories/aUser'
import { followScene } from '../../helpers/scenes/followScene'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload, smtp } = await openTestPayload({ REPERE_NOW: '2026-11-02T10:00:00.000Z' })
const scene = followScene(payload)
const { sendDigests } = await import('@/features/trust/digest/write/sendDigests')
const { keptChanges } = await import('@/features/shell/home/read/keptChanges')
const { searchSheets } = await import('@/features/finding/search/read/searchSheets')
const { readSearchParameters } = await import('@/features/finding/search/read/searchParameters')
const { readBulletin } = await import('@/features/trust/bulletins/read/readBulletin')
const { beforeAfter } = await import('@/features/keeping/changes/read/beforeAfter')

const aChapter = async (title: string, parent: string | null = null) =>
  (await payload.create({ collection: SLUGS.chapters, data: { title, parent }, overrideAccess: true })).id
async function publish(given: Partial<Article>): Promise<Article> {
  const article = await payload.create({
    collection: SLUGS.articles,
    data: anArticle(given),
    depth: 0,
    overrideAccess: true,
  })
  await scene.index()
  return article
}
const change = async (id: string, data: Partial<Article>) => {
  await payload.update({ collection: SLUGS.articles, id, data, depth: 0, overrideAccess: true })
  await scene.index()
}

describe('a chapter of the guide', () => {
  it('D8: is followed with all it holds: who follows the fifth is told of 5.3, on the home page and in the digest', async () => {
    await scene.on('2026-11-02T10:00:00.000Z')
    const five = await aChapter('Le logement')
    const within = await aChapter('Les charges', five)
    const deep = await aChapter('L’eau', within)
    const other = await aChapter('La santé')
    const followed = await publish({ title: 'Payer l’eau', chapter: deep })
    const not = await publish({ title: 'Se soigner', chapter: other })
    const user = await aUser(payload, { digestEvery: 'day', bulletins: false })
    expect(await aFollow(payload, user, { kind: 'chapter', target: five })).toBeNull()
    expect(await aFollow(payload, user, { kind: 'chapter', target: 'nowhere' })).toBe('unknown')

    await scene.on('2026-11-03T10:00:00.000Z')
    for (const { id } of [followed, not])
      await change(id, {
        body: paragraphsToRichText(['Le dossier se dépose au CCAS.']),
        changeCause: 'evolution',
        changeNote: 'Le dossier va au CCAS.',
      })
    const { changes } = await keptChanges({
      payload,
      userId: user.id,
      readerClass: 'agents',
      since: new Date('2026-11-02T12:00:00.000Z'),
      now: new Date('2026-11-03T12:00:00.000Z'),
      favourites: [],
      territories: [],
    })
    expect(changes.map(({ title, why }) => [title, why])).toStrictEqual([
      ['Payer l’eau', 'follows'],
      ['Se soigner', null],
    ])

    await scene.on('2026-11-04T10:00:00.000Z')
    await sendDigests(payload)
    const [mail] = smtp.mailsTo(user.email)
    expect(mail?.text).toMatch(/Chapitre que vous suivez\s: Le logement[\s\S]+Payer l’eau/)
    expect(mail?.text).not.toContain('Se soigner')
  })

  it('is a facet of the one search, named by its number and its title, and looked for by them', async () => {
    const [top] = (
      await payload.find({
        collection: SLUGS.chapters,
        where: { title: { equals: 'Le logement' } },
        overrideAccess: true,
      })
    ).docs
    const search = (address: string) =>
      searchSheets({
        payload,
        parameters: readSearchParameters(new URLSearchParams(address)),
        readerClass: 'agents',
      })
    const { total, facets } = await search(`q=dossier&chapter=${top?.id}`)
    expect([total, facets.chapter.map(({ label, count }) => [label, count])]).toStrictEqual([
      1,
      [
        ['1 Le logement', 1],
        ['1.1 Les charges', 1],
        ['1.1.1 L’eau', 1],
        ['2 La santé', 1],
      ],
    ])
    const { soughtName } = await import('@/ui/filters/soughtName')
    const sought = await search(`q=dossier&${soughtName('chapter')}=sante`)
    expect(sought.facets.chapter.map(({ label }) => label)).toStrictEqual(['2 La santé'])
  })

  it('D6: is the heading of its sheets in a bulletin, each line of which leads to before and after, part by part', async () => {
    const bulletin = await aBulletin(payload, '2026-11-03', '2026-11-03')
    const { lines } = await readBulletin(payload, 'agents', bulletin)
    expect(lines.map(({ heading, title }) => [heading, title])).toStrictEqual([
      ['La santé', 'Se soigner'],
      ['Le logement', 'Payer l’eau'],
    ])
    const [line] = lines
    const told = await beforeAfter({
      payload,
      readerClass: 'agents',
      number: line?.sheetNumber ?? '',
      day: line?.day ?? '',
      edition: line?.edition ?? null,
    })
    expect(told?.changes.map(({ label }) => label)).toStrictEqual(['Texte'])
    expect(
      await beforeAfter({
        payload,
        readerClass: 'public',
        number: line?.sheetNumber ?? '',
        day: line?.day ?? '',
        edition: line?.edition ?? null,
      }),
    ).toBeNull()
  })
})
