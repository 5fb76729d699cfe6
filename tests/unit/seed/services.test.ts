import { describe, expect, it } from 'vitest'
import { openingHoursFault } from '@/domain/hours/openingHoursFault'
import { SERVICE_TYPES } from '@/domain/service/closedLists'
import { THEMATICS } from '@/domain/service/thematics'
import { PUBLICS } from '@/domain/sheet/closedLists'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { loadGeography } from '@/infra/geography/loadGeography'
import { organisations } from '../../../scripts/seed/content/organisations'
import { services } from '../../../scripts/seed/content/services'
import { themes } from '../../../scripts/seed/content/themes'

type Content = (typeof services)[number]

const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code)
const offenders = (isWrong: (service: Content) => boolean) =>
  services.filter(isWrong).map(({ number, name }) => `${number} ${name}`)
const share = (isSo: (service: Content) => boolean) => services.filter(isSo).length / services.length

describe('the services of the demo', () => {
  it('are at least a hundred and thirty, numbered in order', () => {
    expect(services.length).toBeGreaterThanOrEqual(130)
    expect(services.filter(({ number }) => parseSheetNumber(number)?.number !== number)).toStrictEqual([])
    expect(services.map(({ number }) => number)).toStrictEqual(
      services.map((_, rank) => `S${String(rank + 1).padStart(4, '0')}`),
    )
  })

  it('belong to organisations that exist, where none offers the same twice', () => {
    const numbers = organisations.map(({ number }) => number)
    expect(offenders(({ organisation }) => !numbers.includes(organisation))).toStrictEqual([])
    const named = services.map(({ organisation, name }) => `${organisation} ${name}`)
    expect(named.filter((each, at) => named.indexOf(each) !== at)).toStrictEqual([])
  })

  it('use the themes of the demo and the codes of the closed lists', () => {
    const slugs = themes.map(({ slug }) => slug)
    expect(
      offenders(
        (each) =>
          each.themes.length === 0 ||
          each.thematics.length === 0 ||
          !each.themes.every((slug) => slugs.includes(slug)) ||
          !each.thematics.every((code) => codesOf(THEMATICS).includes(code)) ||
          !codesOf(SERVICE_TYPES).includes(each.type) ||
          each.publics.length === 0 ||
          !each.publics.every((code) => codesOf(PUBLICS).includes(code)) ||
          (each.publics.includes('tous-publics') && each.publics.length > 1),
      ),
    ).toStrictEqual([])
  })

  it('apply to territories that exist', () => {
    const { communes, departements } = loadGeography()
    expect(
      offenders(({ zone }) => !zone.every((code) => communes.has(code) || departements.has(code))),
    ).toStrictEqual([])
  })

  it('can be asked for: a mode, by somebody, with a link where the mode is a link', () => {
    expect(
      offenders(
        ({ mobilisationModes, mobilisableBy, mobilisationLink }) =>
          mobilisationModes.length === 0 ||
          mobilisableBy.length === 0 ||
          mobilisationModes.includes('utiliser-lien-mobilisation') !== Boolean(mobilisationLink),
      ),
    ).toStrictEqual([])
  })

  it('say what is paid, hold hours that can be stored, ages and places in order', () => {
    expect(
      offenders(
        ({ fees, feesDetail, openingHours = [], ageMin = 0, ageMax = 120, capacity }) =>
          (fees === 'payant' && !feesDetail) ||
          openingHoursFault(openingHours) !== null ||
          ageMin > ageMax ||
          (capacity?.available ?? 0) > (capacity?.total ?? 0),
      ),
    ).toStrictEqual([])
  })

  it('are varied: audiences, places counted, own hours, own places, professionals only', () => {
    expect(share(({ audience }) => audience === 'public')).toBeGreaterThan(0.7)
    expect(share(({ audience }) => audience === 'partners')).toBeGreaterThan(0.03)
    expect(share(({ audience }) => audience === 'agents')).toBeGreaterThan(0.03)
    expect(share(({ capacity }) => capacity !== undefined)).toBeGreaterThan(0.15)
    expect(share(({ openingHours }) => openingHours !== undefined)).toBeGreaterThan(0.15)
    expect(services.filter(({ place }) => place !== undefined).length).toBeGreaterThanOrEqual(2)
    expect(share(({ mobilisableBy }) => !mobilisableBy.includes('usagers'))).toBeGreaterThan(0.08)
  })

  it('never name the address of an organisation whose address is kept', () => {
    const kept = organisations.filter(({ restrictions = [] }) =>
      restrictions.some(({ part }) => part === 'address'),
    )
    const streets = kept.map(({ address }) => address.street)
    const texts = JSON.stringify(services)
    expect(streets.filter((street) => texts.includes(street))).toStrictEqual([])
  })
})
