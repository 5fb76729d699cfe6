import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aScheme } from '../factories/aScheme'
import { aUser } from '../factories/aUser'
import { askRest } from '../helpers/scenes/restClient'
import { signIn } from '../helpers/scenes/signIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

let headers: Headers
let theme: string
let schemeId: string

const { payload } = await openTestPayload()

beforeAll(async () => {
  headers = (await signIn(payload, await aUser(payload, { roles: ['editor'] }))).headers
  theme = (
    await payload.create({
      collection: SLUGS.themes,
      data: { title: 'Énergie', slug: 'energie' },
      overrideAccess: true,
    })
  ).id
  schemeId = (
    await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ title: 'Chèque énergie', themes: [theme] }),
      overrideAccess: true,
    })
  ).id
})

describe('dates', () => {
  it.each(['05/03/2027', '28/11/2026', '2026-02-31'])(
    'refuses %s in a draft over REST, in words',
    async (date) => {
      const answer = await askRest(`/schemes/${schemeId}?draft=true`, {
        method: 'PATCH',
        headers,
        body: { validUntil: date, _status: 'draft' },
      })
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('Écrivez jour/mois/année')
    },
  )

  it('keeps the day that is meant', async () => {
    const answer = await askRest(`/schemes/${schemeId}`, {
      method: 'PATCH',
      headers,
      body: {
        validUntil: '2027-03-05T12:00:00.000Z',
        changeCause: 'evolution',
        changeNote: 'Prend fin en mars.',
      },
    })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('2027-03-05')
  })
})

describe('what others need', () => {
  it('is not deleted over REST, and the answer lists who needs it', async () => {
    const answer = await askRest(`/themes/${theme}`, { method: 'DELETE', headers })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Dispositifs\u00a0: «\u00a0Chèque énergie\u00a0»')
  })

  it('is not deleted by the Local API either', async () => {
    await expect(
      payload.delete({ collection: SLUGS.themes, id: theme, depth: 0, overrideAccess: true }),
    ).rejects.toThrow('Chèque énergie')
  })

  it('is not binned: a partner whose service is open', async () => {
    const organisation = await payload.create({
      collection: SLUGS.organisations,
      data: { name: 'CCAS de Test', kind: 'ccas', audience: 'public', _status: 'published' },
      overrideAccess: true,
    })
    await payload.create({
      collection: SLUGS.services,
      data: {
        name: 'Aide facultative',
        organisation: organisation.id,
        audience: 'public',
        _status: 'published',
      },
      overrideAccess: true,
    })
    const bin = payload.update({
      collection: SLUGS.organisations,
      id: organisation.id,
      data: { deletedAt: new Date(0).toISOString() },
      depth: 0,
      overrideAccess: true,
    })
    await expect(bin).rejects.toThrow('Aide facultative')
  })

  it('is deleted when nobody needs it any more', async () => {
    const alone = await payload.create({
      collection: SLUGS.themes,
      data: { title: 'Seul', slug: 'seul' },
      overrideAccess: true,
    })
    expect((await askRest(`/themes/${alone.id}`, { method: 'DELETE', headers })).status).toBe(200)
  })
})

describe('territories', () => {
  it('are proposed by name, whatever their kind', async () => {
    const answer = await askRest('/schemes/territoires?q=essonne', { headers })
    const { choices } = await answer.json()
    expect(choices).toContainEqual({ code: '91', label: 'Essonne (département)' })
    expect(JSON.stringify(choices)).toContain('Essonne Agglomération')
  })

  it('propose those of the département first, among namesakes', async () => {
    await payload.updateGlobal({
      slug: 'site',
      data: { departmentCode: '91' },
      overrideAccess: true,
      depth: 0,
    })
    const answer = await askRest('/schemes/territoires?q=corbeil', { headers })
    const { choices } = await answer.json()
    expect(choices.map(({ label }: { label: string }) => label).slice(0, 2)).toStrictEqual([
      'Corbeil-Essonnes (commune, 91)',
      'Saint-Germain-lès-Corbeil (commune, 91)',
    ])
  })

  it('are named from their codes, and kept from the public', async () => {
    const answer = await askRest('/schemes/territoires?codes=91223,france', { headers })
    expect(await answer.json()).toStrictEqual({
      choices: [
        { code: '91223', label: 'Étampes (commune, 91)' },
        { code: 'france', label: 'France entière' },
      ],
    })
    expect((await askRest('/schemes/territoires?q=essonne')).ok).toBe(false)
  })
})

describe('the publication checklist', () => {
  const asked = async (values: object) => {
    const body = { values }
    const answer = await askRest('/schemes/publication', { method: 'POST', headers, body })
    const { faults } = await answer.json()
    return faults.map(({ path }: { path: string }) => path)
  }

  it('tells what saving would refuse, not only what is missing', async () => {
    const wrong = {
      publics: ['tous-publics', 'familles'],
      territory: ['Étampes'],
      officialUrl: 'www.caf.fr',
      steps: [{ text: '' }],
    }
    const facts = aScheme({ themes: [theme] })
    const found = await asked({ ...facts, ...wrong })
    expect(found.toSorted()).toStrictEqual(['officialUrl', 'publics', 'steps.0.text', 'territory'])
  })

  it('tells nothing of what is then published', async () => {
    const facts = aScheme({ themes: [theme] })
    expect(await asked(facts)).toStrictEqual([])
    expect((await askRest('/schemes', { method: 'POST', headers, body: facts })).status).toBe(201)
  })
})
