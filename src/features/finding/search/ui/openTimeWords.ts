import type { useTranslations } from 'next-intl'

type Words = ReturnType<typeof useTranslations<'search'>>
type Day = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su'
type Part = 'morning' | 'afternoon' | 'evening'

/** A value of `open` in words: `maintenant`, `mardi`, `mardi matin`. */
export function openTimeWords(time: string, t: Words): string {
  if (time === 'now') return t('openNow')
  if (time === 'today' || time === 'tomorrow') return t(`open${time === 'today' ? 'Today' : 'Tomorrow'}`)
  const [day, part] = time.split('-')
  // The values of `open` are a closed list, checked where the address is read.
  const name = t(`days.${day as Day}`)
  return part ? `${name} ${t(`parts.${part as Part}`)}` : name
}
