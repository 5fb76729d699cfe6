import { useTranslations } from 'next-intl'
import { RecoveryCodes } from './RecoveryCodes.client'

type Props = { left: number; email: string; mayMake: boolean }

/** Codes to print for the day when the key is not there. */
export function RecoverySection({ left, email, mayMake }: Props) {
  const t = useTranslations('keys.codes')
  const words = {
    button: t(left > 0 ? 'again' : 'make'),
    shown: t('shown'),
    print: t('print'),
    title: t('title'),
    account: t('account', { email }),
  }
  return (
    <section id="secours" className="grid gap-3">
      <h2>{t('title')}</h2>
      <p className="hint">{t('text')}</p>
      <p>{t('left', { count: left })}</p>
      {mayMake && <RecoveryCodes words={words} />}
    </section>
  )
}
