import { describe, expect, it } from 'vitest'
import { openingHoursFault } from '@/domain/hours/openingHoursFault'
import { LANGUAGES, ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { isSiret } from '@/domain/organisation/isSiret'
import { NETWORKS } from '@/domain/organisation/networks'
import { loadGeography } from '@/infra/geography/loadGeography'
import { DEMO_COMMUNES } from '../../../scripts/seed/content/communes'
import { organisations } from '../../../scripts/seed/content/organisations'
import type { OrganisationContent } from '../../../scripts/seed/content/types'
import { demoSiret } from '../../../scripts/seed/demoSiret'
import { parentsFirst } from '../../../scripts/seed/parentsFirst'

const offenders = (isWrong: (organisation: OrganisationContent) => boolean) =>
  organisations.filter(isWrong).map(({ number }) => number)

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)
/** National numbers that everybody may give. */
const SHORT_NUMBERS = ['112', '115', '116 006', '119', '3919']
const phonesOf = ({ phones, professionalContact }: OrganisationContent) => [
  ...phones.map(({ number }) => number),
  ...(professionalContact ? [professionalContact.phone] : []),
]

describe('the organisations of the demo', () => {
  it('are at least ninety, numbered in order', () => {
    const numbers = organisations.map(({ number }) => number)
    expect(numbers.length).toBeGreaterThanOrEqual(90)
    expect(numbers).toStrictEqual(numbers.map((_, at) => `P${String(at + 1).padStart(4, '0')}`))
  })

  it('are of a kind of the closed list, with a name that is theirs alone', () => {
    const kinds: string[] = ORGANISATION_KINDS.map(({ code }) => code)
    expect(offenders(({ kind }) => !kinds.includes(kind))).toStrictEqual([])
    expect(new Set(organisations.map(({ name }) => name)).size).toBe(organisations.length)
  })

  it('use phone numbers kept for fiction or national short ones, and reserved names', () => {
    const phones = organisations.flatMap(phonesOf).filter((phone) => !SHORT_NUMBERS.includes(phone))
    expect(phones.filter((phone) => !/^01 99 00 \d{2} \d{2}$/.test(phone))).toStrictEqual([])
    expect(repeated(phones)).toStrictEqual([])
    const mails = organisations.flatMap(({ emails, professionalContact }) => [
      ...emails.map(({ address }) => address),
      ...(professionalContact ? [professionalContact.email] : []),
    ])
    expect(mails.filter((mail) => !/@[a-z0-9-]+\.example$/.test(mail))).toStrictEqual([])
    expect(
      offenders(
        ({ website = 'https://absent.example/' }) => !/^https:\/\/[a-z0-9-]+\.example\/$/.test(website),
      ),
    ).toStrictEqual([])
  })

  it('carry SIRETs that are right, unique, and that nobody can hold', () => {
    const sirets = organisations.map(({ number, parent }) => demoSiret(number, parent))
    expect(sirets.filter((siret) => !isSiret(siret) || !siret.startsWith('000'))).toStrictEqual([])
    expect(repeated(sirets)).toStrictEqual([])
  })

  it('receive at hours that can be stored, at their own place and elsewhere', () => {
    const hours = organisations.flatMap(({ openingHours, permanences = [] }) => [
      openingHours,
      ...permanences.map((permanence) => permanence.openingHours),
    ])
    expect(hours.flatMap((each) => openingHoursFault(each) ?? [])).toStrictEqual([])
    expect(hours.filter((each) => each.length === 0)).toStrictEqual([])
  })

  it('use the codes of the closed lists', () => {
    const networks: string[] = NETWORKS.map(({ code }) => code)
    const languages: string[] = LANGUAGES.map(({ code }) => code)
    expect(
      offenders(
        (each) =>
          !(each.networks ?? []).every((code) => networks.includes(code)) ||
          !(each.languages ?? []).every((code) => languages.includes(code)),
      ),
    ).toStrictEqual([])
  })

  it('name parents and hosts that exist, in no ring', () => {
    expect(parentsFirst(organisations)).toHaveLength(organisations.length)
  })

  it('show closures under way, to come and past', () => {
    const closures = organisations.flatMap(({ closures: all = [] }) => all)
    expect(closures.filter(({ fromInDays, toInDays }) => fromInDays > toInDays)).toStrictEqual([])
    expect(closures.some(({ fromInDays, toInDays }) => fromInDays <= 0 && toInDays >= 0)).toBe(true)
    expect(closures.some(({ fromInDays }) => fromInDays > 0)).toBe(true)
    expect(closures.some(({ toInDays }) => toInDays < 0)).toBe(true)
  })

  it('give a public contact point wherever the address is kept', () => {
    const kept = organisations.filter(({ restrictions = [] }) =>
      restrictions.some(({ part }) => part === 'address'),
    )
    expect(kept.length).toBeGreaterThanOrEqual(1)
    expect(
      kept.filter(({ contactPoint, address }) => !contactPoint || contactPoint.includes(address.street)),
    ).toStrictEqual([])
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
