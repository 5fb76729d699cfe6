import { loadGeography } from '@/infra/geography/loadGeography'

/** Every département by its INSEE code, in the order of their names. */
export function departmentChoices(): { code: string; name: string }[] {
  const all = [...loadGeography().departements.values()].map(({ code, name }) => ({ code, name }))
  return all.sort((a, b) => a.name.localeCompare(b.name, 'fr'))
}
