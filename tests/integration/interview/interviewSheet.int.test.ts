import { describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { findInterviewSheet } from '@/features/finding/interview/read/findInterviewSheet'
import { lastVisit } from '@/features/shell/home/read/lastVisit'
import { expiredInterviewCookie } from '@/infra/auth/interviewCookie'
import { anOrganisation } from '../../factories/anOrganisation'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const theme = await payload.create({
  collection: SLUGS.themes,
  data: { title: 'Eau', slug: 'eau' },
  overrideAccess: true,
})

describe('the page of one interview', () => {
  it('holds the aids in the chosen order, their papers, and the address that serves the place', async () => {
    const near = await payload.create({
      collection: SLUGS.organisations,
      data: anOrganisation({ name: 'CCAS du lieu', communesServed: ['91174'] }),
      overrideAccess: true,
    })
    const first = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({
        themes: [theme.id],
        title: 'Aide A',
        contacts: [near.id],
        documents: [{ text: 'Pièce d’identité' }],
      }),
      overrideAccess: true,
    })
    const second = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ themes: [theme.id], title: 'Aide B' }),
      overrideAccess: true,
    })
    const sheet = await findInterviewSheet({
      payload,
      readerClass: 'agents',
      numbers: [second.number ?? '', first.number ?? ''],
      place: ['91174'],
    })

    expect(sheet.aids.map(({ title }) => title)).toStrictEqual(['Aide B', 'Aide A'])
    expect(sheet.aids[1]?.documents).toStrictEqual(['Pièce d’identité'])
    expect(sheet.contact?.name).toBe('CCAS du lieu')
    expect(sheet.chosen).toBe(false)
  })

  it('never prints a withheld address, and tells which sheets this reader may not read', async () => {
    const kept = await payload.create({
      collection: SLUGS.organisations,
      data: anOrganisation({
        name: 'Lieu tenu secret',
        address: { street: '1 rue Cachée', postcode: '91100', city: 'Corbeil-Essonnes' },
        restrictions: [{ part: 'address', audience: 'agents', reason: 'Mise à l’abri' }],
      }),
      overrideAccess: true,
    })
    const agents = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ themes: [theme.id], title: 'Réservée', audience: 'agents' }),
      overrideAccess: true,
    })
    const sheet = await findInterviewSheet({
      payload,
      readerClass: 'partners',
      numbers: [agents.number ?? '', kept.number ?? ''],
      place: [],
    })

    expect(sheet.aids).toStrictEqual([])
    expect(sheet.gone).toStrictEqual([agents.number])
    expect(sheet.contact?.name).toBe('Lieu tenu secret')
    expect(JSON.stringify(sheet)).not.toContain('Cachée')
  })
})

describe('the last visit', () => {
  it('is when the session before this one was last seen', async () => {
    const user = await aUser(payload, { roles: ['agent'] })
    const open = (day: string) =>
      payload.create({
        collection: SLUGS.sessions,
        data: {
          tokenHash: `${user.id}${day}`,
          user: user.id,
          startedAt: `${day}T08:00:00.000Z`,
          lastSeenAt: `${day}T09:00:00.000Z`,
          expiresAt: `${day}T20:00:00.000Z`,
          sharedPost: false,
        },
        overrideAccess: true,
      })
    await open('2026-01-05')
    expect(await lastVisit(payload, user.id)).toBeNull()
    await open('2026-01-07')

    expect(await lastVisit(payload, user.id)).toStrictEqual(new Date('2026-01-05T09:00:00.000Z'))
  })
})

it('forgets the interview at once', () => {
  expect(expiredInterviewCookie()).toContain('Max-Age=0')
})
