import { Pencil } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { keepingPath } from '@/domain/sheet/keepingPath'

type Props = { number: string; name: string; mode: 'edit' | 'propose'; waiting?: number }

/** Opens the form of a sheet, and what waits for an answer on it. */
export function EditLink({ number, name, mode, waiting = 0 }: Props) {
  const t = useTranslations('sheetEditing.links')
  const path = keepingPath(number)
  return (
    <>
      <a
        className="btn quiet"
        href={`${path}/modifier`}
        aria-label={mode === 'edit' ? t('editOf', { name }) : t('proposeOf', { name })}
      >
        <Pencil className="icon" aria-hidden />
        {t(mode)}
      </a>
      {mode === 'edit' && waiting > 0 && (
        <a className="btn quiet" href={`${path}/propositions`}>
          {t('proposals', { count: waiting })}
        </a>
      )}
    </>
  )
}
