import { keptCriteria } from '../../matching/present/keptCriteria'
import { newProfileForm } from '../../profile/present/toProfileForm'

/**
 * The fields of a new request: those of the search that leads to it, where one does, over what a new profile says. Neither a reference nor
 * anything written of a child is taken from an address. `today`: `YYYY-MM-DD`.
 */
export function newRequestForm(params: URLSearchParams, today: string): URLSearchParams {
  const form = newProfileForm(today)
  const asked = keptCriteria(params)
  asked.delete('reference')
  if (![...asked.keys()].some((name) => name.startsWith('child.'))) return form
  for (const name of new Set(asked.keys())) {
    form.delete(name)
    for (const value of asked.getAll(name)) form.append(name, value)
  }
  return form
}
