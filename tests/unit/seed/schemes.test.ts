import { addDays } from 'date-fns/addDays'
import { subDays } from 'date-fns/subDays'
import { describe, expect, it } from 'vitest'
import { LEVELS, SCHEME_KINDS } from '@/domain/scheme/closedLists'
import { missingForPublication } from '@/domain/scheme/missingForPublication'
import { PUBLICS } from '@/domain/sheet/closedLists'
import { freshnessState, reviewDueAt } from '@/domain/sheet/freshness'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { loadGeography } from '@/infra/geography/loadGeography'
import { organisations } from '../../../scripts/seed/content/organisations'
import { schemes } from '../../../scripts/seed/content/schemes'
import { themes } from '../../../scripts/seed/content/themes'
import type { SchemeContent } from '../../../scripts/seed/content/types'

const published = schemes.filter(({ status }) => status !== 'draft')
const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code)
const offenders = (isWrong: (scheme: SchemeContent) => boolean) =>
  schemes.filter(isWrong).map(({ number }) => number)
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

describe('the schemes of the demo', () => {
  it('are at least fifty-five, published', () => {
    expect(published.length).toBeGreaterThanOrEqual(55)
  })

  it('carry valid numbers and acronyms that are never given twice', () => {
    expect(offenders(({ number }) => parseSheetNumber(number)?.number !== number)).toStrictEqual([])
    expect(repeated(schemes.map(({ number }) => number))).toStrictEqual([])
    expect(repeated(schemes.map(({ title }) => title))).toStrictEqual([])
    expect(repeated(schemes.flatMap(({ acronyms }) => acronyms))).toStrictEqual([])
  })

  it('have all that publishing asks for', () => {
    const missing = published.map((scheme) => ({
      number: scheme.number,
      missing: missingForPublication({
        ...scheme,
        verifiedAt: '2026-01-01',
        cadence: String(scheme.cadence),
      }).map(({ path }) => path),
    }))
    expect(missing.filter((each) => each.missing.length > 0)).toStrictEqual([])
  })

  it('have steps, documents, a contact, a source and a related sheet', () => {
    expect(
      offenders(
        ({ steps, documents, contacts, legalReferences, officialUrl, related }) =>
          steps.length === 0 ||
          documents.length === 0 ||
          contacts.length === 0 ||
          related.length === 0 ||
          (legalReferences.length === 0 && !officialUrl),
      ),
    ).toStrictEqual([])
  })

  it('name only themes, organisations and schemes that exist', () => {
    const slugs = themes.map(({ slug }) => slug)
    const bodies = organisations.map(({ number }) => number)
    const numbers = schemes.map(({ number }) => number)
    expect(
      offenders(
        (scheme) =>
          !scheme.themes.every((slug) => slugs.includes(slug)) ||
          !scheme.contacts.every((number) => bodies.includes(number)) ||
          !scheme.related.every((number) => numbers.includes(number) && number !== scheme.number),
      ),
    ).toStrictEqual([])
  })

  it('use the codes of the closed lists and of the official geography', () => {
    const { communes, epcis } = loadGeography()
    const isPlace = (code: string) =>
      code === 'france' || code === '91' || communes.has(code) || epcis.has(code)
    expect(
      offenders(
        ({ kind, level, publics, territory }) =>
          !codesOf(SCHEME_KINDS).includes(kind) ||
          !codesOf(LEVELS).includes(level) ||
          !publics.every((code) => codesOf(PUBLICS).includes(code)) ||
          (publics.includes('tous-publics') && publics.length > 1) ||
          !territory.every(isPlace),
      ),
    ).toStrictEqual([])
  })

  it('keep to the lengths of the boxes and to ages in order', () => {
    expect(
      offenders(
        ({ summary, forWhom, changeNote, ageMin = 0, ageMax = 150 }) =>
          summary.length > 320 || forWhom.length > 200 || (changeNote ?? '').length > 200 || ageMin > ageMax,
      ),
    ).toStrictEqual([])
  })

  it('link only to https addresses, and give a link where the mode is a link', () => {
    const addresses = schemes.flatMap(({ legalReferences, officialUrl, mobilisationLink }) => [
      ...legalReferences.map(({ url }) => url),
      ...(officialUrl ? [officialUrl] : []),
      ...(mobilisationLink ? [mobilisationLink] : []),
    ])
    expect(addresses.filter((address) => !/^https:\/\/[a-z0-9.-]+\//.test(address))).toStrictEqual([])
    expect(
      offenders(
        ({ mobilisationModes, mobilisationLink }) =>
          mobilisationModes.includes('utiliser-lien-mobilisation') && !mobilisationLink,
      ),
    ).toStrictEqual([])
  })

  it('have words for the family for at least thirty-five of them', () => {
    expect(published.filter(({ family }) => family).length).toBeGreaterThanOrEqual(35)
  })

  it('are shared with all three audiences', () => {
    const count = (audience: string) => published.filter((scheme) => scheme.audience === audience).length
    expect(count('agents')).toBeGreaterThanOrEqual(10)
    expect(count('partners')).toBeGreaterThanOrEqual(8)
    expect(count('public')).toBeGreaterThanOrEqual(40)
  })

  it('show the same states of freshness on whatever day the demo is installed', () => {
    const counts = ['2026-02-27', '2026-07-31', '2026-11-22', '2028-02-29'].map((day) => {
      const now = new Date(`${day}T12:00:00Z`)
      const states = published.map(({ verifiedDaysAgo, cadence }) => {
        const verifiedAt = subDays(now, verifiedDaysAgo)
        return freshnessState(verifiedAt, reviewDueAt(verifiedAt, cadence), now)
      })
      return ['verified', 'dueSoon', 'overdue'].map(
        (state) => states.filter((each) => each === state).length / states.length,
      )
    })
    expect(
      counts.filter(
        ([verified = 0, dueSoon = 0, overdue = 0]) => verified < 0.6 || dueSoon < 0.08 || overdue < 0.08,
      ),
    ).toStrictEqual([])
  })

  it('include what has ended, what ends within a month, what changes soon and two drafts', () => {
    const today = new Date('2026-11-22')
    expect(schemes.filter(({ validUntilDaysAgo }) => validUntilDaysAgo !== undefined)).toHaveLength(2)
    expect(
      schemes.filter(({ validUntilInDays = 999 }) => addDays(today, validUntilInDays) < addDays(today, 30)),
    ).toHaveLength(3)
    expect(schemes.filter(({ nextKnownChange }) => nextKnownChange).length).toBeGreaterThanOrEqual(1)
    expect(schemes.filter(({ status }) => status === 'draft')).toHaveLength(2)
  })
})
