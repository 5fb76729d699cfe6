import type { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { NationalReference, NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { SafeLink } from '@/ui/SafeLink'
import { each } from './each'
import { NationalBlocks } from './NationalBlocks'
import { NationalContactCard } from './NationalContactCard'
import type { NationalReading } from './NationalReading'
import { NationalServiceCard } from './NationalServiceCard'
import { NationalSteps } from './NationalSteps'

type Args = {
  sheet: NationalSheet
  reading: NationalReading
  t: ReturnType<typeof useTranslations<'nationalSheets'>>
}

/** What stands after the text of a sheet; parts that hold nothing are left out. */
export function nationalSections(args: Args): { id: string; title: string; content: ReactNode }[] {
  const { sheet, t } = args
  const parts: { id: string; name: Parameters<typeof t>[0]; shown: boolean; content: ReactNode }[] = [
    { id: 'rubriques', name: 'groups', shown: sheet.groups.length > 0, content: groups(args) },
    { id: 'demarches', name: 'services', shown: sheet.services.length > 0, content: services(args) },
    { id: 'ou-s-adresser', name: 'contacts', shown: sheet.contacts.length > 0, content: contacts(args) },
    {
      id: 'textes',
      name: 'references',
      shown: sheet.references.length > 0,
      content: references(sheet.references),
    },
    { id: 'definitions', name: 'terms', shown: sheet.terms.length > 0, content: terms(args) },
    {
      id: 'voir-aussi',
      name: 'related',
      shown: sheet.related.length > 0,
      content: <NationalSteps steps={sheet.related} known={args.reading.known} />,
    },
    { id: 'en-savoir-plus', name: 'more', shown: sheet.more.length > 0, content: more(sheet) },
  ]
  return parts.filter(({ shown }) => shown).map(({ id, name, content }) => ({ id, title: t(name), content }))
}

const groups = ({ sheet, reading }: Args): ReactNode =>
  each(sheet.groups, ({ title, sheets }) => (
    <>
      {title && <h3>{frenchSpaces(title)}</h3>}
      <NationalSteps steps={sheets} known={reading.known} />
    </>
  ))

const services = ({ sheet, reading }: Args): ReactNode =>
  each(sheet.services, (service) => (
    <NationalServiceCard
      service={service}
      inside={(blocks) => <NationalBlocks blocks={blocks} level={3} reading={reading} />}
    />
  ))

const contacts = ({ sheet, reading }: Args): ReactNode =>
  each(sheet.contacts, (contact) => (
    <NationalContactCard contact={contact} local={reading.local(contact)}>
      <NationalBlocks blocks={contact.blocks} level={3} reading={reading} />
    </NationalContactCard>
  ))

const references = (rows: readonly NationalReference[]): ReactNode => (
  <ul className="lines small">
    {each(rows, ({ title, url, complement, provider }) => (
      <li>
        <SafeLink href={url}>{frenchSpaces(title)}</SafeLink>
        {[complement, provider].map(
          (said) =>
            said && (
              <span key={said} className="dim">
                {' '}
                {frenchSpaces(said)}
              </span>
            ),
        )}
      </li>
    ))}
  </ul>
)

const terms = ({ sheet, reading }: Args): ReactNode => (
  <dl className="terms">
    {sheet.terms.map(({ code, title, blocks, abbreviation, references: texts = [] }) => (
      <div key={code} id={`terme-${code}`}>
        <dt>{abbreviation ? <abbr>{frenchSpaces(title)}</abbr> : <dfn>{frenchSpaces(title)}</dfn>}</dt>
        <dd>
          <NationalBlocks blocks={blocks} level={3} reading={reading} />
          {texts.length > 0 && references(texts)}
        </dd>
      </div>
    ))}
  </dl>
)

const more = ({ more: pages }: NationalSheet): ReactNode => (
  <ul className="lines small">
    {each(pages, ({ title, url, provider }) => (
      <li>
        <SafeLink href={url}>{frenchSpaces(title)}</SafeLink>
        {provider && <span className="dim"> {frenchSpaces(provider)}</span>}
      </li>
    ))}
  </ul>
)
