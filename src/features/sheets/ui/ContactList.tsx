import { useTranslations } from 'next-intl'
import { splitContacts } from '@/features/sheets/present/splitContacts'
import type { ContactRow } from '@/features/sheets/present/toContact'
import { ContactCard } from './ContactCard'

/** The bodies to contact, the nearest in sight, the others folded. */
export function ContactList({ contacts, place }: { contacts: ContactRow[]; place: readonly string[] }) {
  const t = useTranslations('scheme')
  const { near, others } = splitContacts(contacts, place)
  return (
    <>
      {near.map((contact) => (
        <ContactCard key={contact.id} contact={contact} />
      ))}
      {others.length > 0 && (
        <details className="fold">
          <summary>{t('otherContacts', { count: others.length })}</summary>
          {others.map((contact) => (
            <ContactCard key={contact.id} contact={contact} />
          ))}
        </details>
      )}
    </>
  )
}
