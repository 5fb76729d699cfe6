import { Mail, Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Organisation } from '@/payload-types'
import { mailHref } from '@/ui/mailHref'
import { telHref } from '@/ui/telHref'

type Props = {
  contact: Organisation['professionalContact']
  phones: Organisation['phones']
  emails: Organisation['emails']
}

/** Who answers caseworkers: the contact and the lines kept for professionals. Never shown to the general public. */
export function ProfessionalContact({ contact, phones, emails }: Props) {
  const t = useTranslations('directory')
  const own = contact?.phone ? [{ number: contact.phone, note: null }] : []
  const lines = [...own, ...(phones ?? [])].filter(
    ({ number }, at, all) => all.findIndex((line) => line.number === number) === at,
  )
  const addresses = [contact?.email, ...(emails ?? []).map(({ address }) => address)].filter((each) => !!each)
  const who = [contact?.name, contact?.role].filter(Boolean).join(', ')
  return (
    <div className="contact">
      {who && <strong>{who}</strong>}
      <span className="row">
        {lines.map(({ number, note }) => (
          <a key={number} className="num" href={telHref(number, note)}>
            <Phone className="icon" aria-hidden /> <span className="sr">{t('phone')} </span>
            {number}
            {note && <span className="small dim">, {note}</span>}
          </a>
        ))}
        {[...new Set(addresses)].map((address) => (
          <a key={address} href={mailHref(String(address))}>
            <Mail className="icon" aria-hidden /> <span className="sr">{t('email')} </span>
            {address}
          </a>
        ))}
      </span>
    </div>
  )
}
