import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aFacility } from '../../factories/aFacility'
import { anOrganisation } from '../../factories/anOrganisation'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { askRest } from '../../helpers/scenes/restClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
let headers: Headers

const asked = async (query: Record<string, string>) => {
  const answer = await askRest(`/articles/fiches?${new URLSearchParams(query)}`, { headers })
  return (await answer.json()).choices
}

beforeAll(async () => {
  headers = (await signIn(payload, await aUser(payload, { roles: ['editor'] }))).headers
  const theme = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Eau', slug: 'eau' },
    overrideAccess: true,
  })
  const data = aScheme({ title: 'Chèque énergie', themes: [theme.id] })
  await payload.create({ collection: SLUGS.schemes, data, overrideAccess: true })
  await payload.create({
    collection: SLUGS.schemes,
    data: { ...data, title: 'Énergie en brouillon', _status: 'draft' },
    draft: true,
    overrideAccess: true,
  })
  await payload.create({
    collection: SLUGS.organisations,
    data: anOrganisation({ name: 'Espace énergie' }),
    overrideAccess: true,
  })
  await aFacility(payload, { name: 'Maison de l’énergie' })
  await payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
})

describe('the field of sheets of a frame', () => {
  it('proposes published sheets of any kind by what one types of their name, accents or not', async () => {
    const found = await asked({ q: 'energ' })
    expect(
      found.toSorted((a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1)),
    ).toStrictEqual([
      { code: 'D0001', label: 'Dispositif D0001 · Chèque énergie' },
      { code: 'L0001', label: 'Lieu d’accueil L0001 · Maison de l’énergie' },
      { code: 'P0001', label: 'Partenaire P0001 · Espace énergie' },
    ])
  })

  it('proposes the sheet of a number, however it is typed, and nothing for one that is not published', async () => {
    expect(await asked({ q: 'd1' })).toStrictEqual([
      { code: 'D0001', label: 'Dispositif D0001 · Chèque énergie' },
    ])
    expect(await asked({ q: 'D0002' })).toStrictEqual([])
    expect(await asked({ q: ' ' })).toStrictEqual([])
  })

  it('names what is stored, drafts too, and is for editors alone', async () => {
    expect(await asked({ codes: 'P0001,D0002,D9999' })).toStrictEqual([
      { code: 'D0002', label: 'Dispositif D0002 · Énergie en brouillon' },
      { code: 'P0001', label: 'Partenaire P0001 · Espace énergie' },
    ])
    expect((await askRest('/articles/fiches?q=energ')).ok).toBe(false)
  })
})
