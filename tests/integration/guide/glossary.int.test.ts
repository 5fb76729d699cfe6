import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { readGlossary } from '@/features/sheets/glossary/read/readGlossary'
import type { User } from '@/payload-types'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-11-20T09:00:00.000Z' })
const { importGuide } = await import('@/features/intake/imports/write/guide/importGuide')
const { aChapterFile, anArticleFile, writeTree } = await import('../../helpers/scenes/guideFolder')
const ROLES: readonly (Role | null)[] = [null, 'partner', 'facility', 'agent', 'editor', 'administrator']
const users = new Map<Role | null, User | null>()

beforeAll(async () => {
  await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
  for (const role of ROLES) users.set(role, role ? await aUser(payload, { roles: [role] }) : null)
  await payload.create({
    collection: SLUGS.abbreviations,
    data: { abbreviation: 'RSA', meaning: 'Revenu de solidarité active' },
    overrideAccess: true,
  })
})

const allowed = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  )

describe('the glossary', () => {
  it.each(ROLES)('is read by %s, written by editors alone, an abbreviation once', async (role) => {
    const as = {
      collection: SLUGS.abbreviations,
      user: users.get(role) ?? null,
      overrideAccess: false,
      depth: 0,
    } as const
    const isEditor = role === 'editor' || role === 'administrator'
    expect((await payload.find(as)).docs.map(({ abbreviation }) => abbreviation)).toStrictEqual(['RSA'])
    const data = { abbreviation: 'APL', meaning: 'Aide personnalisée au logement' }
    expect(await allowed(payload.create({ ...as, data }))).toBe(isEditor)
    expect(await allowed(payload.create({ ...as, data }))).toBe(false)
    const named = { abbreviation: { equals: 'APL' } }
    if (isEditor) await payload.delete({ ...as, where: named })
    expect(await allowed(payload.create({ ...as, data: { abbreviation: 'mot', meaning: 'Un mot' } }))).toBe(
      false,
    )
  })

  it('is read again once an abbreviation is saved', async () => {
    expect((await readGlossary(payload)).get('RSA')).toBe('Revenu de solidarité active')
    await payload.update({
      collection: SLUGS.abbreviations,
      where: { abbreviation: { equals: 'RSA' } },
      data: { meaning: 'Autre chose' },
      overrideAccess: true,
    })
    expect((await readGlossary(payload)).get('RSA')).toBe('Autre chose')
  })
})

describe('a picture of the guide', () => {
  it('is read with the sheet that shows it, by those who read the sheet', async () => {
    const picture = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#0c0' } })
      .png()
      .toBuffer()
    const path = writeTree({
      'c/chapitre.md': aChapterFile('C', '1'),
      'c/a.md': anArticleFile('A', '1.1', '![Un plan](../images/plan.png)\n', 'diffusion: partenaires\n'),
      'images/plan.png': picture,
    })
    const source = { path, name: path }
    const report = await importGuide({ payload, source, apply: true, wordError: String })
    expect(report.refused).toStrictEqual([])
    const { docs } = await payload.find({ collection: SLUGS.articles, overrideAccess: true })
    const [image] = (await payload.find({ collection: SLUGS.media, overrideAccess: true })).docs
    expect(docs.map(({ bodyFiles }) => bodyFiles)).toStrictEqual([[image?.id]])
    const byId = (role: Role | null) =>
      allowed(
        payload.findByID({
          collection: SLUGS.media,
          id: image?.id ?? '',
          user: users.get(role) ?? null,
          overrideAccess: false,
        }),
      )
    expect([await byId(null), await byId('partner')]).toStrictEqual([false, true])
    const seen = async (role: Role | null) =>
      (await payload.find({ collection: SLUGS.media, user: users.get(role) ?? null, overrideAccess: false }))
        .totalDocs
    expect([
      await seen(null),
      await seen('partner'),
      await seen('agent'),
      await seen('editor'),
    ]).toStrictEqual([0, 1, 1, 1])
  })
})
