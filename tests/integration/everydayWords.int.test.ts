import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { productWords } from '@/domain/text/everydayWords'
import { aScheme } from '../factories/aScheme'
import { aUser } from '../factories/aUser'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

async function runJobs(): Promise<void> {
  await payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
}

async function find(text: string): Promise<string[]> {
  const { searchSheets } = await import('@/features/finding/search/read/searchSheets')
  const { readSearchParameters } = await import('@/features/finding/search/read/searchParameters')
  const parameters = readSearchParameters(new URLSearchParams({ q: text }))
  const { hits } = await searchSheets({ payload, parameters, readerClass: 'agents' })
  return hits.map(({ title }) => title)
}

type Saying = { said: string; means?: string[]; off?: boolean }

const say = (data: Saying) =>
  payload.create({
    collection: SLUGS.everydayWords,
    // The hook makes it.
    data: { ...data, key: '' },
    depth: 0,
    overrideAccess: true,
  })

const faultOf = async (saving: Promise<unknown>): Promise<string> => {
  const error = await saving.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return JSON.stringify(error)
}

beforeAll(async () => {
  const theme = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Objets', slug: 'objets' },
    overrideAccess: true,
  })
  for (const title of ['Prêt de brouette municipale', 'Mise en demeure gravillonnée'])
    await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ title, themes: [theme.id] }),
      overrideAccess: true,
    })
  await runJobs()
})

describe('the everyday words that editors write', () => {
  it('are understood by the search as soon as their job ran, and no longer once they are erased', async () => {
    const { id } = await say({ said: 'porter la terre', means: ['brouette municipale'] })
    await runJobs()
    const found = await find('elle n’arrive plus à porter la terre')
    await payload.delete({ collection: SLUGS.everydayWords, id, overrideAccess: true })
    await runJobs()
    expect([found, await find('elle n’arrive plus à porter la terre')]).toStrictEqual([
      ['Prêt de brouette municipale'],
      [],
    ])
  })

  it('replace a saying of the product, or switch it off', async () => {
    const { id } = await say({ said: 'huissiers', means: ['mise en demeure gravillonnée'] })
    await runJobs()
    const replaced = await find('un huissier est venu')
    await payload.update({
      collection: SLUGS.everydayWords,
      id,
      data: { off: true },
      depth: 0,
      overrideAccess: true,
    })
    await runJobs()
    const { readEditedWords } = await import('@/features/finding/search/read/readEditedWords')
    const { everydayInForce } = await import('@/domain/text/everydayWords')
    const { groups, edited } = await readEditedWords(payload)
    const inForce = everydayInForce(groups, edited)
    expect([replaced, await find('un huissier est venu')]).toStrictEqual([
      ['Mise en demeure gravillonnée'],
      [],
    ])
    expect(inForce.filter(({ said }) => said === 'huissiers')).toStrictEqual([])
    expect(inForce.length).toBeGreaterThan(productWords().length - 10)
  })

  it('count inside a longer saying of the product', async () => {
    const { id } = await say({ said: 'la machine', means: ['brouette municipale'] })
    await runJobs()
    const found = await find('il me faut une machine à laver pour la maison')
    await payload.delete({ collection: SLUGS.everydayWords, id, overrideAccess: true })
    await runJobs()
    expect(found[0]).toBe('Prêt de brouette municipale')
  })

  it('are refused twice, with the one that is there', async () => {
    await say({ said: 'Le vieux portail', means: ['ferraille'] })
    expect(await faultOf(say({ said: 'les VIEUX portail', means: ['grille'] }))).toContain('Le vieux portail')
  })

  it('are refused where synonyms hold them already, and synonyms where they do', async () => {
    await payload.create({
      collection: SLUGS.synonyms,
      data: { terms: ['gouttière', 'chéneau'] },
      overrideAccess: true,
    })
    expect(await faultOf(say({ said: 'la gouttière', means: ['toiture'] }))).toContain('gouttière = chéneau')
    await say({ said: 'la lucarne', means: ['toiture'] })
    const group = payload.create({
      collection: SLUGS.synonyms,
      data: { terms: ['lucarne', 'chien-assis'] },
      overrideAccess: true,
    })
    expect(await faultOf(group)).toContain('la lucarne')
  })

  it.each([
    [{ said: 'chez ma mère', means: ['foyer'] }, 'mere'],
    [{ said: 'la brocante', means: [] }, 'Au moins un mot'],
    [{ said: 'la brocante', means: ['brocante'] }, 'elle-même'],
    [{ said: ' ? ', means: ['foyer'] }, 'Écrivez'],
  ])('are refused where they would catch anything or mean nothing: %j', async (data, fault) => {
    expect(await faultOf(say(data))).toContain(fault)
  })

  it('are read and written by editors alone', async () => {
    const agent = await aUser(payload)
    const editor = await aUser(payload, { roles: ['editor'] })
    const write = (user: typeof agent, said: string) =>
      payload.create({
        collection: SLUGS.everydayWords,
        data: { said, means: ['foyer'], key: '' },
        user,
        depth: 0,
        overrideAccess: false,
      })
    const read = (user: typeof agent) =>
      payload.find({ collection: SLUGS.everydayWords, user, depth: 0, limit: 1, overrideAccess: false })
    await expect(write(agent, 'la tonnelle')).rejects.toThrow()
    await expect(read(agent)).rejects.toThrow()
    expect((await write(editor, 'le hangar')).key).toBe('hangar')
    expect((await read(editor)).docs.length).toBe(1)
  })
})
