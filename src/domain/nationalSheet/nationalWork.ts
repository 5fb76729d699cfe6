import type { NationalWork } from './nationalStates'

/** Whether nothing is left to do. */
export const isSettled = (work: NationalWork): boolean => work === 'done' || work === 'noEffect'

/** How far a change is, by its local sheets, of which there is one at least: done once none is left to look at. */
export function workOfSheets(works: readonly NationalWork[]): NationalWork {
  if (works.every(isSettled)) return works.includes('done') ? 'done' : 'noEffect'
  return works.every((work) => work === 'todo') ? 'todo' : 'doing'
}

/** What a local sheet becomes when the whole change is put in a state: what was settled stays so, unless all begins again. */
export const workWithChange = (sheet: NationalWork, change: NationalWork): NationalWork =>
  change === 'todo' || !isSettled(sheet) ? change : sheet
