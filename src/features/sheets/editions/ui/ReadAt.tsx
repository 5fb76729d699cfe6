import { useTranslations } from 'next-intl'
import { ReadAtForm } from './ReadAtForm'

/** The way to a day gone by, in the card of trust: closed until it is wanted. */
export function ReadAt({ number }: { number: string }) {
  const t = useTranslations('editions')
  return (
    <details className="fold no-print mt-2">
      <summary>{t('readAt')}</summary>
      <ReadAtForm number={number} id="lire-au" />
    </details>
  )
}
