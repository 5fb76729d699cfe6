import { useTranslations } from 'next-intl'
import type { KeyWords } from './DeskKeys.client'

/** Where keys are listened to: a list of the desk, or the page of national changes. */
type Place = 'list' | 'national'

const KEYS = {
  list: ['j', 'k', 'o', 'v', '?'],
  national: ['j', 'k', 'o', 'v', 's', 'e', '?'],
} as const

/** The words of the keys of the desk, for the component that listens to them. */
export function useKeyWords(place: Place): KeyWords {
  const t = useTranslations('boards.keys')
  return {
    title: t('title'),
    open: t('open'),
    close: t('close'),
    enabled: t('enabled'),
    hint: t('hint'),
    notHere: t(place === 'list' ? 'notHere' : 'notHereNational'),
    keys:
      place === 'list'
        ? KEYS.list.map((key) => ({ key, does: t(`does.${key === '?' ? 'help' : key}`) }))
        : KEYS.national.map((key) => ({ key, does: t(`national.${key === '?' ? 'help' : key}`) })),
  }
}
