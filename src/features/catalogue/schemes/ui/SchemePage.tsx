import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { ReadAt } from '@/features/sheets/editions/ui/ReadAt'
import { SheetActions } from '@/features/sheets/ui/SheetActions'
import type { SheetSlots } from '@/features/sheets/ui/SheetSlots'
import { TimeNotices } from '@/features/sheets/ui/TimeNotices'
import { TrustCard } from '@/features/sheets/ui/TrustCard'
import { Crumbs } from '@/ui/Crumbs'
import { withFamily } from '@/ui/filters/familyAddress'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { contactFor } from '../present/toPaper'
import type { ReadableScheme } from '../read/findScheme'
import type { SchemeLinks } from '../read/findSchemeLinks'
import { SchemeSummary } from './SchemeSummary'
import { SchemeTitle } from './SchemeTitle'
import { schemeSections } from './schemeSections'

type Props = {
  scheme: ReadableScheme
  links: SchemeLinks
  slots: SheetSlots
  editor: boolean
  draft: boolean
  /** Whether its page of changes has something to say. */
  changed: boolean
  now: Date
  /** Codes of the commune that one works for, narrowest first. */
  place: readonly string[]
  /** INSEE code of the family's commune, which the hand-out takes. */
  family: string | null
  /** On the page of a day gone by: what is read, above it, and what stands in place of the card of trust and of all that acts on the sheet. */
  past?: { banner: ReactNode; card: ReactNode }
}

/** A scheme, the answer first; on a phone the trust stands right under the title. */
export async function SchemePage({
  scheme,
  links,
  slots,
  editor,
  draft,
  changed,
  now,
  place,
  family,
  past,
}: Props) {
  const t = await getTranslations('scheme')
  const number = scheme.number ?? ''
  const path = sheetPath(number)
  const theme = links.themes[0]
  const sections = schemeSections({ scheme, links, place, t })
  const steps = [
    { href: '/recherche?type=scheme', text: t('schemes') },
    ...(theme ? [{ href: `/themes/${theme.slug}`, text: theme.title }] : []),
  ]
  return (
    <>
      <Crumbs label={t('crumbs')} steps={steps} here={t('sheet', { number })} />
      {past?.banner}
      <TimeNotices sheet={scheme} words="scheme" now={now} draft={draft} path={path} />
      {slots.notice}
      <article className="sheet">
        <SchemeTitle scheme={scheme} />
        <div className="essential">
          <SchemeSummary scheme={scheme} contact={contactFor(links.contacts, place)} />
          {slots.report('essentiel')}
        </div>
        <aside>
          {past?.card ?? (
            <>
              <TrustCard scheme={scheme} now={now} changesHref={changed ? `${path}/changements` : null}>
                {slots.report(null)}
                {slots.edit}
                {!draft && <ReadAt number={number} />}
              </TrustCard>
              <SheetActions
                path={path}
                print={withFamily(`${path}/imprimer`, family)}
                favourite={slots.favourite}
                interview={slots.interview}
                editHref={editor ? `/admin/collections/schemes/${scheme.id}` : null}
                printLabel={t('print')}
              />
            </>
          )}
          {slots.quality}
          <div className="later">
            <Toc sections={sections} label={t('inThisSheet')} />
          </div>
        </aside>
        <div className="text">
          <details className="fold onlyPhoneBlock">
            <summary>{t('inThisSheet')}</summary>
            <Toc sections={sections} label={t('inThisSheet')} />
          </details>
          <div className="prose">
            {sections.map(({ id, title, content }) => (
              <section key={id} aria-labelledby={id}>
                <h2 id={id}>{title}</h2>
                {content}
                {slots.report(id)}
              </section>
            ))}
            {links.related.length > 0 && (
              <section aria-labelledby="aussi">
                <h2 id="aussi">{t('related')}</h2>
                <Related related={links.related} />
              </section>
            )}
          </div>
        </div>
      </article>
    </>
  )
}

function Related({ related }: { related: SchemeLinks['related'] }) {
  return (
    <ul className="lines small">
      {related.map(({ number, title }) => (
        <li key={number}>
          <a href={sheetPath(number)}>{frenchSpaces(title)}</a>
        </li>
      ))}
    </ul>
  )
}

function Toc({ sections, label }: { sections: { id: string; title: string }[]; label: string }) {
  return (
    <nav className="toc" aria-label={label}>
      {sections.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  )
}
