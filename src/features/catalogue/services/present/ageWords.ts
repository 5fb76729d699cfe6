import type { useTranslations } from 'next-intl'

type Words = ReturnType<typeof useTranslations<'scheme.ageRange'>>

/** An age range in words; empty when it is unbounded. */
export function ageWords(min: number | null, max: number | null, t: Words): string {
  if (min !== null && max !== null) return t('both', { min, max })
  if (min !== null) return t('min', { min })
  return max === null ? '' : t('max', { max })
}
