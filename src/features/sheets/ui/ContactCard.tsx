import { Clock, Globe, Mail, Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { addressLine } from '@/features/sheets/present/addressLine'
import type { ContactRow } from '@/features/sheets/present/toContact'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { hostOf } from '@/ui/hostOf'
import { mailHref } from '@/ui/mailHref'
import { SafeLink } from '@/ui/SafeLink'
import { telHref } from '@/ui/telHref'

/** A body to contact: name, place, and each way to reach it. */
export function ContactCard({ contact, titled = true }: { contact: ContactRow; titled?: boolean }) {
  const t = useTranslations('scheme')
  const { name, number, phone, email, website, hoursText } = contact
  const place = addressLine(contact.address) || frenchSpaces(contact.contactPoint ?? '')
  return (
    <div className="contact">
      {titled && <strong>{number ? <a href={sheetPath(number)}>{name}</a> : name}</strong>}
      {place && <span className="small dim">{place}</span>}
      <span className="row">
        {phone && (
          <a href={telHref(phone)} aria-label={`${t('phone')} ${phone}`}>
            <Phone className="icon" aria-hidden /> {phone}
          </a>
        )}
        {email && (
          <a href={mailHref(email)} aria-label={`${t('email')} ${email}`}>
            <Mail className="icon" aria-hidden /> {email}
          </a>
        )}
        {hoursText && (
          <span className="whitespace-pre-line">
            <Clock className="icon" aria-hidden /> <span className="sr">{t('hours')} </span>
            {frenchSpaces(hoursText)}
          </span>
        )}
        {website && (
          <SafeLink href={website}>
            <Globe className="icon" aria-hidden /> {hostOf(website)}
          </SafeLink>
        )}
      </span>
    </div>
  )
}
