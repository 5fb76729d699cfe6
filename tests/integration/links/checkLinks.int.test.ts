import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { deleteAll } from '../../helpers/scenes/deleteAll'
import { aFakeInternet } from '../../helpers/servers/aFakeInternet'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const FIRST = '2026-03-20T02:00:00.000Z'
const { payload } = await openTestPayload({ REPERE_NOW: FIRST })
const { checkLinks } = await import('@/features/trust/links/write/checkLinks')
const { treatLink } = await import('@/features/trust/links/write/treatLink')
const { replaceLink } = await import('@/features/trust/links/write/replaceLink')
const { findReplacement } = await import('@/features/trust/links/read/findReplacement')
const { countLinks } = await import('@/features/trust/links/read/countLinks')
const { findLinks } = await import('@/features/trust/links/read/findLinks')
const { oncePerDay } = await import('@/infra/lease/oncePerDay')

let flaky = 503
const internet = await aFakeInternet({
  'ok.example': (_, response) => response.end('bonjour'),
  'flaky.example': (_, response) => response.writeHead(flaky).end(),
  'moved.example': (request, response) =>
    request.url === '/' ? response.writeHead(301, { location: '/nouveau' }).end() : response.end(),
  'agents.example': (_, response) => response.end(),
})
afterAll(() => internet.stop())

const theme = await payload.create({
  collection: SLUGS.themes,
  data: { title: 'Liens', slug: 'liens' },
  overrideAccess: true,
})
const editor = await aUser(payload, { roles: ['editor'] })
const agent = await aUser(payload, { roles: ['agent'] })
const as = (actor: typeof editor) => ({ payload, actor, address: '127.0.0.1' })

/** The clock of the product reads its settings at each look. */
async function on(instant: string): Promise<void> {
  const { env } = await import('@/env')
  Object.assign(env, { REPERE_NOW: instant })
}
const night = (most?: number) =>
  checkLinks({ payload, network: internet.network, pause: 0, ...(most ? { most } : {}) })
async function states() {
  const { docs } = await payload.find({
    collection: SLUGS.externalLinks,
    sort: 'url',
    depth: 0,
    limit: 50,
    overrideAccess: true,
  })
  return Object.fromEntries(
    docs.map(({ url, state }) => [new URL(url).hostname.replace('.example', ''), state]),
  )
}
const linkOf = async (host: string) => {
  const { docs } = await payload.find({
    collection: SLUGS.externalLinks,
    where: { url: { equals: internet.url(host) } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  return docs[0]?.id ?? ''
}
const publish = (title: string, change: object) =>
  payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ title, themes: [theme.id], audience: 'public', ...change }),
    overrideAccess: true,
  })

let number = ''
beforeEach(async () => {
  flaky = 503
  await on(FIRST)
  await deleteAll(payload, [SLUGS.schemes, SLUGS.externalLinks, SLUGS.sheetUses])
  await payload.updateGlobal({ slug: SLUGS.site, data: { checkAgentLinks: false }, overrideAccess: true })
  const scheme = await publish('Partagée', {
    officialUrl: internet.url('flaky.example'),
    summary: `Voir ${internet.url('moved.example')}.`,
    legalReferences: [{ title: 'Un texte', url: internet.url('ok.example') }],
  })
  number = scheme.number ?? ''
  await publish('Réservée', { audience: 'agents', officialUrl: internet.url('agents.example') })
  internet.calls.length = 0
})

describe('the nightly check of links', () => {
  it('D7 calls a link broken on the second day only, and well again once it answers', async () => {
    await night()
    const first = await states()
    await night()
    await on('2026-03-20T20:00:00.000Z')
    await night()
    const sameDay = await states()
    await on('2026-03-21T02:00:00.000Z')
    await night()
    const second = await states()
    flaky = 200
    await on('2026-03-22T02:00:00.000Z')
    await night()
    expect([first, sameDay.flaky, second.flaky, (await states()).flaky]).toStrictEqual([
      { agents: 'new', flaky: 'failing', moved: 'moved', ok: 'ok' },
      'failing',
      'broken',
      'ok',
    ])
  })

  it('asks nothing of what agents alone may read, unless the settings say so', async () => {
    await night()
    const before = internet.calls.filter(({ host }) => host === 'agents.example').length
    await payload.updateGlobal({ slug: SLUGS.site, data: { checkAgentLinks: true }, overrideAccess: true })
    await night()
    expect([before, (await states()).agents]).toStrictEqual([0, 'ok'])
    await payload.updateGlobal({ slug: SLUGS.site, data: { checkAgentLinks: false }, overrideAccess: true })
    const fault = await treatLink(as(editor), {
      id: await linkOf('agents.example'),
      action: 'again',
      why: '',
    })
    expect(fault).toBe('unsent')
  })

  it('asks the most read first, so many a night, and goes on with the others', async () => {
    const other = await publish('Lue', { officialUrl: internet.url('ok.example', '/lue') })
    await payload.create({
      collection: SLUGS.sheetUses,
      data: { key: 'x', day: '2026-03-19', number: other.number ?? '', reads: 40, fromSearch: 0 },
      overrideAccess: true,
    })
    expect(await night(1)).toBe(1)
    expect(internet.calls.map(({ path }) => path)).toStrictEqual(['/lue'])
    expect(await night()).toBe(3)
    expect(await night()).toBe(0)
  })

  it('forgets the links that no sheet leads to any more', async () => {
    await night()
    await deleteAll(payload, [SLUGS.schemes])
    await night()
    expect(await states()).toStrictEqual({})
  })

  it('calls nothing broken where the server itself has no network', async () => {
    const off = {
      ...internet.network,
      resolve: () => Promise.reject(Object.assign(new Error(), { code: 'EAI_AGAIN' })),
    }
    await checkLinks({ payload, network: off, pause: 0 })
    expect(Object.values(await states())).not.toContain('broken')
    expect((await states()).ok).not.toBe('ok')
  })

  it('is done once a day, by one process', async () => {
    const done: string[] = []
    const once = (day: string) =>
      oncePerDay({ payload, name: `test-${number}`, day, atMost: 60 }, async () => {
        await new Promise((resolve) => setTimeout(resolve, 50))
        done.push(day)
      })
    await Promise.all([once('2026-03-20'), once('2026-03-20'), once('2026-03-20')])
    await once('2026-03-20')
    await once('2026-03-21')
    expect(done).toStrictEqual(['2026-03-20', '2026-03-21'])
  })
})

describe('the list of links', () => {
  it('is replaced in every text in one press, with what it changes told before, by editors alone', async () => {
    await night()
    const id = await linkOf('moved.example')
    const replacement = await findReplacement(payload, id)
    expect(replacement?.sheets).toMatchObject([{ number, fields: ['Résumé'], hasDraft: false }])
    const to = internet.url('moved.example', '/nouveau')
    expect([
      await replaceLink(as(agent), { id, to }),
      await replaceLink(as(editor), { id, to: 'javascript:alert(1)' }),
      await replaceLink(as(editor), { id, to }),
      await replaceLink(as(editor), { id, to }),
    ]).toStrictEqual(['refused', 'invalid', null, 'gone'])
    const { docs } = await payload.find({
      collection: SLUGS.schemes,
      where: { number: { equals: number } },
      depth: 0,
      limit: 1,
      overrideAccess: true,
    })
    expect(docs[0]?.summary).toBe(`Voir ${to}.`)
  })

  it('leaves what somebody is writing, and says so', async () => {
    await night()
    const id = await linkOf('flaky.example')
    const { docs } = await payload.find({
      collection: SLUGS.schemes,
      where: { number: { equals: number } },
      depth: 0,
      limit: 1,
      overrideAccess: true,
    })
    await payload.update({
      collection: SLUGS.schemes,
      id: docs[0]?.id ?? '',
      data: { title: 'En cours', _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(await replaceLink(as(editor), { id, to: internet.url('ok.example') })).toBe('partly')
    expect(await countLinks({ payload, states: ['failing'] })).toBe(1)
  })

  it('sets a link aside with a reason, and takes it back', async () => {
    await night()
    const id = await linkOf('moved.example')
    expect(await treatLink(as(editor), { id, action: 'ignore', why: '' })).toBe('answerMissing')
    expect(await treatLink(as(agent), { id, action: 'ignore', why: 'Voulu' })).toBe('refused')
    await treatLink(as(editor), { id, action: 'ignore', why: 'Voulu' })
    await on('2026-04-20T02:00:00.000Z')
    await night()
    const { rows, total } = await findLinks({ payload, states: ['ignored'] })
    expect([total, rows[0]?.ignoredWhy, rows[0]?.named.map((sheet) => sheet.number)]).toStrictEqual([
      1,
      'Voulu',
      [number],
    ])
    await treatLink(as(editor), { id, action: 'restore', why: '' })
    expect((await states()).moved).toBe('new')
  })
})
