import { Megaphone } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { currentReader } from '@/features/people/session/read/currentReader'
import { urgentPath } from '../urgentPath'

/** To editors, on a sheet: have its last change told at once; nothing to others. */
export async function UrgentLink({ number }: { number: string }) {
  const { user } = await currentReader()
  if (!isEditor(user)) return null
  const t = await getTranslations('urgent')
  return (
    <a className="btn quiet" href={urgentPath(number)}>
      <Megaphone className="icon" aria-hidden />
      {t('link')}
    </a>
  )
}
