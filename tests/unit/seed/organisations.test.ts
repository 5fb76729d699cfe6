import { describe, expect, it } from 'vitest'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { loadGeography } from '@/infra/geography/loadGeography'
import { DEMO_COMMUNES } from '../../../scripts/seed/content/communes'
import { organisations } from '../../../scripts/seed/content/organisations'
import type { OrganisationContent } from '../../../scripts/seed/content/types'

const offenders = (isWrong: (organisation: OrganisationContent) => boolean) =>
  organisations.filter(isWrong).map(({ number }) => number)

describe('the organisations of the demo', () => {
  it('are at least forty, numbered in order', () => {
    const numbers = organisations.map(({ number }) => number)
    expect(numbers.length).toBeGreaterThanOrEqual(40)
    expect(numbers).toStrictEqual(numbers.map((_, at) => `P${String(at + 1).padStart(4, '0')}`))
  })

  it('are of a kind of the closed list, with a name that is theirs alone', () => {
    const kinds: string[] = ORGANISATION_KINDS.map(({ code }) => code)
    expect(offenders(({ kind }) => !kinds.includes(kind))).toStrictEqual([])
    expect(new Set(organisations.map(({ name }) => name)).size).toBe(organisations.length)
  })

  it('use phone numbers kept for fiction and reserved names, each its own', () => {
    expect(offenders(({ phone = '' }) => !/^01 99 00 \d{2} \d{2}$/.test(phone))).toStrictEqual([])
    expect(offenders(({ email = '' }) => !/@[a-z0-9-]+\.example$/.test(email))).toStrictEqual([])
    expect(offenders(({ website = '' }) => !/^https:\/\/[a-z0-9-]+\.example\/$/.test(website))).toStrictEqual(
      [],
    )
    expect(new Set(organisations.map(({ phone }) => phone)).size).toBe(organisations.length)
  })

  it('stand in the commune of their address, within two kilometres of its centre', () => {
    const centers = new Map(DEMO_COMMUNES.map(({ code, center }) => [code, center]))
    expect(
      offenders(({ address, latitude, longitude }) => {
        const [lng, lat] = centers.get(address.inseeCode) ?? [0, 0]
        return Math.hypot((longitude - lng) * 73, (latitude - lat) * 111) > 2
      }),
    ).toStrictEqual([])
  })

  it('serve every commune of the département through exactly one maison des solidarités', () => {
    const { communes } = loadGeography()
    const all = [...communes.keys()].filter((code) => code.startsWith('91'))
    const served = organisations
      .filter(({ kind }) => kind === 'maison-des-solidarites')
      .flatMap(({ communesServed }) => communesServed)
    expect(served.toSorted()).toStrictEqual(all.toSorted())
  })

  it('name as communes served only communes that exist', () => {
    const { communes } = loadGeography()
    expect(
      offenders(({ communesServed }) => !communesServed.every((code) => communes.has(code))),
    ).toStrictEqual([])
  })
})

describe('the communes of the demo', () => {
  it('carry the codes, postcodes and EPCI of the official geography', () => {
    const { communes, epcis } = loadGeography()
    const wrong = DEMO_COMMUNES.filter(
      ({ code, name, postcode, epci }) =>
        communes.get(code)?.name.replaceAll("'", '’') !== name ||
        !communes.get(code)?.postcodes.includes(postcode) ||
        !epcis.get(epci)?.communes.includes(code),
    )
    expect(wrong).toStrictEqual([])
  })
})
