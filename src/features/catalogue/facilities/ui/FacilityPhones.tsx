import { Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Facility } from '@/payload-types'
import { telHref } from '@/ui/telHref'

/** The numbers to call at once, the one of nights and week-ends named as such. */
export function FacilityPhones({ phones }: Pick<Facility, 'phones'>) {
  const t = useTranslations('facilities')
  return (phones ?? []).map(({ id, number, kind, note }) => (
    <a key={id ?? number} className="fact num" href={telHref(number, note)}>
      <Phone className="icon" aria-hidden />
      <span className="small">{t(`phone.${kind}`)}</span> {number}
      {note && <span className="small dim">{note}</span>}
    </a>
  ))
}
