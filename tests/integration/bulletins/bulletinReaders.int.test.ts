import { beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aBulletin } from '../../factories/aBulletin'
import { aUser } from '../../factories/aUser'
import { openBulletinScene } from '../../helpers/scenes/bulletinScene'
import { askRest } from '../../helpers/scenes/restClient'
import { signIn } from '../../helpers/scenes/signIn'

const { payload, smtp, env, begin, scheme, saved, told, recipients } = await openBulletinScene()
const { prepareBulletin } = await import('@/features/trust/bulletins/write/gatherBulletin')
const { publishBulletin } = await import('@/features/trust/bulletins/write/publishBulletin')
const { sendBulletins } = await import('@/features/trust/bulletins/write/sendBulletins')
const { findBulletin } = await import('@/features/trust/bulletins/read/readBulletin')
const { atomFor } = await import('@/features/trust/bulletins/read/answerAtom')
const { weeksOfChanges } = await import('@/features/trust/bulletins/read/weeksOfChanges')
const { beforeAfter } = await import('@/features/keeping/changes/read/beforeAfter')

beforeEach(begin)

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
