import { CalendarCheck, Globe, Mail, Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { PHONE_KINDS } from '@/domain/sheet/closedLists'
import type { Organisation } from '@/payload-types'
import { hostOf } from '@/ui/hostOf'
import { mailHref } from '@/ui/mailHref'
import { SafeLink } from '@/ui/SafeLink'
import { telHref } from '@/ui/telHref'

type Props = {
  phones: NonNullable<Organisation['phones']>
  emails: NonNullable<Organisation['emails']>
  website: string | null
  appointmentLink: string | null
}

/** Every way to reach a partner, the telephone first and one tap away; the lines of professionals stand elsewhere. */
export function Reach({ phones, emails, website, appointmentLink }: Props) {
  const t = useTranslations('directory')
  return (
    <div className="reach">
      {phones.map(({ id, number, kind, note }, at) => (
        <a key={id ?? number} className={at === 0 ? 'first num' : 'num'} href={telHref(number, note)}>
          <span className="nowrap">
            <Phone className="icon" aria-hidden /> <span className="sr">{t('phone')} </span>
            {number}
          </span>
          {(kind !== 'accueil' || note) && (
            <span className="small dim">
              {[kind === 'accueil' ? null : labelOf(PHONE_KINDS, kind), note].filter(Boolean).join(', ')}
            </span>
          )}
        </a>
      ))}
      {emails.map(({ id, address }) => (
        <a key={id ?? address} href={mailHref(address)}>
          <Mail className="icon" aria-hidden />
          <span className="sr">{t('email')} </span>
          {address}
        </a>
      ))}
      {website && (
        <SafeLink href={website}>
          <Globe className="icon" aria-hidden />
          {hostOf(website)}
        </SafeLink>
      )}
      {appointmentLink && (
        <SafeLink className="btn quiet" href={appointmentLink}>
          <CalendarCheck className="icon" aria-hidden />
          {t('appointment')}
        </SafeLink>
      )}
    </div>
  )
}
