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
  const numbers = [contact?.phone, ...(phones ?? []).map(({ number }) => number)].filter((each) => !!each)
  const addresses = [contact?.email, ...(emails ?? []).map(({ address }) => address)].filter((each) => !!each)
  const who = [contact?.name, contact?.role].filter(Boolean).join(', ')
  return (
    <div className="contact">
      {who && <strong>{who}</strong>}
      <span className="row">
        {[...new Set(numbers)].map((number) => (
          <a key={number} className="num" href={telHref(String(number))}>
            <Phone className="icon" aria-hidden /> <span className="sr">{t('phone')} </span>
            {number}
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
