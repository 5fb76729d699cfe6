import { MapPinned } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'

const LONGEST = 180

/** The day of the file of a national sheet, where sheets of ours say when they were verified. */
export function NationalDay({ day }: { day: string | null }) {
  const t = useTranslations('search')
  return day && <span className="state dim">{t('nationalDay', { day: frenchDay(new Date(day)) })}</span>
}

/** What people here added to a national sheet, before anything of the national text. */
export function LocalFirst({ text }: { text: string }) {
  const t = useTranslations('search')
  const shown = text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…` : text
  return (
    <p className="local-first">
      <MapPinned className="icon" aria-hidden /> <strong>{t('local')}</strong> {frenchSpaces(shown)}
    </p>
  )
}
