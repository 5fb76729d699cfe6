import { useTranslations } from 'next-intl'
import type { KeyWords } from './DeskKeys.client'

/** The words of the keys of the desk, for the component that listens to them. */
export function useKeyWords(): KeyWords {
  const t = useTranslations('boards.keys')
  const keys = ['j', 'k', 'o', 'v', '?'] as const
  return {
    title: t('title'),
    open: t('open'),
    close: t('close'),
    enabled: t('enabled'),
    hint: t('hint'),
    notHere: t('notHere'),
    keys: keys.map((key) => ({ key, does: t(`does.${key === '?' ? 'help' : key}`) })),
  }
}
