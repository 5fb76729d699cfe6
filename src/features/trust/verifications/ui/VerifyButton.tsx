import { BadgeCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { confirmScheme } from '../write/confirmScheme'

/** « Toujours exact »: the editor says today that the sheet is right. */
export function VerifyButton({ number }: { number: string }) {
  const t = useTranslations('scheme')
  return (
    <form action={confirmScheme}>
      <input type="hidden" name="number" value={number} />
      <button type="submit" className="btn quiet">
        <BadgeCheck className="icon" aria-hidden />
        {t('verify')}
      </button>
    </form>
  )
}
