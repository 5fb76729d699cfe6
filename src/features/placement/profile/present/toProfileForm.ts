import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { communePlace } from '@/features/geography/places/read/placeOfCommune'

/** The fields of `ProfileFields` for a new profile: a place from today, within the week, for a few months. `today`: `YYYY-MM-DD`. */
export function newProfileForm(today: string): URLSearchParams {
  return new URLSearchParams({
    urgency: 'semaine',
    duration: 'moyen',
    wishedFrom: today,
    siblings: 'required',
  })
}

/** The fields of `ProfileFields` of a stored profile. */
export function toProfileForm(profile: PlacementProfile): URLSearchParams {
  const form = new URLSearchParams()
  const put = (name: string, value: string | number | null) => {
    if (value !== null && value !== '') form.set(name, String(value))
  }
  for (const [at, { reference, birthMonth, sex, needs }] of profile.children.entries()) {
    put(`child.${at}.reference`, reference)
    put(`child.${at}.birthMonth`, birthMonth)
    put(`child.${at}.sex`, sex)
    for (const need of needs) form.append(`child.${at}.needs`, need)
  }
  for (const [at, mode] of profile.modes.entries()) put(`mode.${at + 1}`, mode)
  put('siblings', profile.siblings ?? 'required')
  put('incompatibleWith', profile.incompatibleWith.join(', '))
  put('commune', profile.commune)
  put('lieu', communePlace(profile.commune ?? '')?.label ?? null)
  const plain = [
    'splitReason',
    'legalTitle',
    'legalStart',
    'urgency',
    'wishedFrom',
    'duration',
    'expectedDays',
    'maxMinutes',
    'context',
  ] as const
  for (const name of plain) put(name, profile[name])
  return form
}
