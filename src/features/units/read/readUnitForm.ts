import { ACCOMMODATION_MODES, STAY_DURATIONS, UNIT_NEEDS, UNIT_SEXES } from '@/domain/facility/closedLists'
import type { UnitValues } from '@/domain/facility/UnitValues'

/** What the form of a unit says; a number that is none becomes `NaN`, which the rules refuse. Texts are cut to what is stored. */
export function readUnitForm(form: URLSearchParams): UnitValues {
  const text = (name: string, most: number) =>
    (form.get(name) ?? '').replaceAll('\r\n', '\n').trim().slice(0, most) || null
  const number = (name: string) => {
    const typed = text(name, 10)
    if (typed === null) return null
    return /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN
  }
  const needs = (answer: 'met' | 'not') =>
    UNIT_NEEDS.flatMap(({ code }) => (form.get(`need.${code}`) === answer ? [code] : []))
  return {
    name: text('name', 150),
    site: text('site', 150),
    active: form.get('active') === '1',
    mode: ACCOMMODATION_MODES.find(({ code }) => code === form.get('mode'))?.code ?? null,
    sex: UNIT_SEXES.find(({ code }) => code === form.get('sex'))?.code ?? null,
    minYears: number('minYears'),
    minMonths: number('minMonths'),
    maxYears: number('maxYears'),
    maxMonths: number('maxMonths'),
    durations: STAY_DURATIONS.flatMap(({ code }) => (form.getAll('durations').includes(code) ? [code] : [])),
    openCapacity: number('openCapacity'),
    siblingsMax: number('siblingsMax'),
    needsMet: needs('met'),
    needsNotMet: needs('not'),
    needsDetail: text('needsDetail', 1000),
    derogation: { granted: form.get('granted') === '1', reason: text('reason', 500) },
  }
}
