import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Organisation } from '@/payload-types'
import { aFacility } from '../factories/aFacility'
import { aFacilityMember } from '../factories/aFacilityMember'
import { aKeptSheet } from '../factories/aKeptSheet'
import { aMember } from '../factories/aMember'
import { aProposedOrganisation } from '../factories/aProposedOrganisation'
import { aUser, PASSWORD } from '../factories/aUser'
import { linkOfStoredMail } from '../helpers/asserts/linkOfStoredMail'
import { openAction } from '../helpers/scenes/openAction'
import { type Browser, openBrowser } from '../helpers/servers/openBrowser'
import { type BuiltServer, openBuiltServer } from '../helpers/servers/openBuiltServer'

let server: BuiltServer
let sheet: Organisation & { number: string }

beforeAll(async () => {
  // The job runner opens Payload first, from another bundle than the routes and pages: as in production.
  server = await openBuiltServer({ RUN_JOBS: 'true' })
  sheet = await aKeptSheet(server.payload, { name: 'Relais du Parc' })
})
afterAll(() => server.close())

const answerOf = ({ status, headers }: Response) => `${status} ${headers.get('location') ?? ''}`.trim()
const members = () => `/mes-fiches/${sheet.number}/membres/agir`

async function aBrowser(role: 'partner' | 'agent' | 'editor' = 'partner') {
  const user = await aUser(server.payload, { roles: [role] })
  return { user, browser: await openBrowser(server.url, user) }
}

/** The same gesture pressed `times` at once: what each press was answered, in the order of the alphabet. */
async function atOnce(times: number, press: (time: number) => Promise<Response>): Promise<string[]> {
  const answers = await Promise.all(Array.from({ length: times }, (_, time) => press(time)))
  return answers.map(answerOf).sort()
}

describe('asking to join a sheet', () => {
  const join = (browser: Browser) => browser.post(members(), { action: 'join', message: 'Je travaille là.' })

  it('says that the request waits when it is sent again', async () => {
    const { browser } = await aBrowser()
    expect(answerOf(await join(browser))).toBe('303 /mes-fiches?info=asked')
    expect(answerOf(await join(browser))).toBe('303 /mes-fiches?erreur=alreadyInvited')
  })

  it('takes a new request after a refusal', async () => {
    const { user, browser } = await aBrowser()
    await join(browser)
    const where = { user: { equals: user.id } }
    const { payload } = server
    await payload.update({
      collection: 'memberships',
      where,
      data: { state: 'refused' },
      overrideAccess: true,
    })
    expect(answerOf(await join(browser))).toBe('303 /mes-fiches?info=asked')
  })
})

describe('a favourite', () => {
  it('is kept once when its button is pressed several times at once', async () => {
    const { user, browser } = await aBrowser('agent')
    const keep = await openAction(browser, { page: `/annuaire/${sheet.number}`, having: 'keep' })
    expect(new Set((await atOnce(4, () => keep())).map((answer) => answer.slice(0, 3)))).toEqual(
      new Set(['200']),
    )
    expect(
      await server.payload.count({
        collection: 'favourites',
        where: { user: { equals: user.id } },
        overrideAccess: true,
      }),
    ).toStrictEqual({ totalDocs: 1 })
  })
})

describe('drafts that several saves make at once', () => {
  it('of a section: all are kept, the last one stays', async () => {
    const { user } = await aMember(server.payload, { sheet, role: 'manager' })
    const browser = await openBrowser(server.url, user)
    const form = {
      _action: 'draft',
      _field: 'website',
      website: 'https://a.exemple',
      _base: '{"website":null}',
    }
    const page = `/mes-fiches/${sheet.number}/modifier/coordonnees`
    const answers = await atOnce(4, () => browser.post(`${page}/agir`, form))
    expect(new Set(answers)).toEqual(new Set([`303 ${page}?info=draft`]))
  })

  it('of a new sheet: none breaks', async () => {
    const { browser } = await aBrowser()
    const form = { nature: 'partenaire', geste: 'comparer', ...aProposedOrganisation, name: '' }
    const answers = await atOnce(4, () => browser.post('/proposer/envoyer', form))
    expect(answers.every((answer) => /^303 \/proposer.*erreur=invalid/.test(answer))).toBe(true)
  })
})

describe('an invitation', () => {
  it('sent to the same address several times at once leaves one waiting', async () => {
    const { browser } = await aBrowser('editor')
    const form = { action: 'invite', email: 'plusieurs@exemple.fr', role: 'contributor' }
    const answers = await atOnce(3, () => browser.post(members(), form))
    const list = `303 /mes-fiches/${sheet.number}/membres?`
    const expected = [`${list}erreur=alreadyInvited`, `${list}info=invited`]
    expect(answers.every((answer) => expected.includes(answer))).toBe(true)
    expect(answers).toContain(`${list}info=invited`)
  })
})

describe('an invitation that is accepted', () => {
  async function anInvitation(email: string): Promise<string> {
    const { browser } = await aBrowser('editor')
    await browser.post(members(), { action: 'invite', email, role: 'contributor' })
    const link = new URL(linkOfStoredMail(email, server.folder), server.url)
    return link.searchParams.get('jeton') ?? ''
  }
  const accept = async (jeton: string) =>
    (await openBrowser(server.url)).post('/invitation-fiche/accepter', { token: jeton, name: 'Zoé' })

  it('by several presses at once leads each of them to the choice of the same password', async () => {
    const token = await anInvitation('zoe@exemple.fr')
    const answers = await atOnce(3, () => accept(token))
    expect(answers[0]).toMatch(/^303 \/invitation\?jeton=./)
    expect(new Set(answers).size).toBe(1)
    const jeton = answers[0]?.split('jeton=')[1] ?? ''
    const browser = await openBrowser(server.url)
    const typed = { token: jeton, password: PASSWORD, again: PASSWORD }
    expect(answerOf(await browser.post('/invitation/enregistrer', typed))).toBe(
      '303 /connexion?info=passwordSet',
    )
    await openBrowser(server.url, { email: 'zoe@exemple.fr' })
  })

  it('by somebody who has an account, pressed twice, leads to their sheets', async () => {
    const { user } = await aBrowser('agent')
    const token = await anInvitation(user.email)
    expect(await atOnce(2, () => accept(token))).toStrictEqual([
      '303 /mes-fiches?info=joined',
      '303 /mes-fiches?info=joined',
    ])
  })
})

describe('what editors make at once', () => {
  it('reminds a sheet once', async () => {
    const kept = await aKeptSheet(server.payload, { name: 'Relais du Lac' })
    await aMember(server.payload, { sheet: kept, role: 'manager' })
    const { browser } = await aBrowser('editor')
    const form = { list: 'en-retard', action: 'remind', sheet: kept.number }
    const answers = await atOnce(3, () => browser.post('/bureau/agir', form))
    expect(answers.every((answer) => answer.startsWith('303 /bureau/'))).toBe(true)
  })

  it('gives each new sheet a number of its own', async () => {
    const { browser } = await aBrowser('editor')
    const made = await Promise.all(
      Array.from({ length: 4 }, (_, at) =>
        browser.post(
          '/api/organisations',
          {},
          {
            body: JSON.stringify({ name: `Relais ${at}`, kind: 'association', audience: 'public' }),
            headers: { 'content-type': 'application/json' },
          },
        ),
      ),
    )
    expect(made.map(({ status }) => status)).toStrictEqual([201, 201, 201, 201])
    const docs = await Promise.all(made.map((answer): Promise<{ doc: Organisation }> => answer.json()))
    expect(new Set(docs.map(({ doc }) => doc.number)).size).toBe(4)
  })
})

describe('what the rules of a sheet refuse', () => {
  it('is told field by field to the admin', async () => {
    const { browser } = await aBrowser('editor')
    const headers = { 'content-type': 'application/json' }
    const answer = await browser.post('/api/organisations', {}, { body: '{"kind":"association"}', headers })
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { errors: [{ name: 'ValidationError', data: { errors: [{ path: 'name' }] } }] },
    ])
  })

  it('leaves a line in the journal where REST refuses it to a person', async () => {
    const { user, browser } = await aBrowser('agent')
    const headers = { 'content-type': 'application/json' }
    const answer = await browser.post('/api/organisations', {}, { body: '{"name":"X"}', headers })
    expect(answer.status).toBe(403)
    const where: Where = { and: [{ action: { equals: 'refused' } }, { actorId: { equals: user.id } }] }
    expect(
      await server.payload.count({ collection: 'audit-log', where, overrideAccess: true }),
    ).toStrictEqual({ totalDocs: 1 })
  })
})

describe('a row more of a facility', () => {
  it('is taken by the form of its sites', async () => {
    const facility = await aFacility(server.payload)
    const person = await aFacilityMember(server.payload, { sheet: facility, role: 'manager' })
    const browser = await openBrowser(server.url, person)
    const form = {
      _field: 'sites',
      _base: '{"sites":[]}',
      'sites.0.name': 'Antenne de la gare',
      'sites.0.street': '2 place de la Gare',
      'sites.0.postcode': '91150',
      'sites.0.city': 'Étampes',
    }
    const answer = await browser.post(`/mes-fiches/${facility.number}/modifier/sites/agir`, form)
    expect(answerOf(answer)).toMatch(
      /^303 \/mes-fiches\/L\d+\/modifier\?info=(published|waiting)&section=sites$/,
    )
  })
})

describe('searches that nothing answers', () => {
  it('are counted without breaking when several come at once', async () => {
    const { browser } = await aBrowser('agent')
    const answers = await atOnce(6, () => browser.get('/api/search?q=zzyzxqv'))
    expect(new Set(answers)).toEqual(new Set(['200']))
  })
})
