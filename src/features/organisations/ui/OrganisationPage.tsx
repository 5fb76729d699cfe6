import { Pencil, PencilLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { sheetPath } from '@/domain/sheetNumber'
import { FavouriteButton } from '@/features/favourites/ui/FavouriteButton'
import type { SchemeRow } from '@/features/schemes/present/SchemeRow'
import { Freshness } from '@/features/schemes/ui/Freshness'
import { paragraphs } from '@/features/schemes/ui/paragraphs'
import { territoryLabel } from '@/infra/geography/territoryLabel'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Prose } from '@/ui/Prose'
import { toContact } from '../present/toContact'
import type { ReadableOrganisation } from '../read/findOrganisation'
import { ContactCard } from './ContactCard'

type Props = {
  organisation: ReadableOrganisation
  schemes: SchemeRow[]
  favourite: boolean | null
  editor: boolean
  draft: boolean
  now: Date
}

/** A body of the directory: how to reach it, whom it serves, which schemes lead to it. */
export function OrganisationPage({ organisation, schemes, favourite, editor, draft, now }: Props) {
  const t = useTranslations('directory')
  const { name, acronym, kind, number, description, communesServed, verifiedAt, reviewDueAt } = organisation
  return (
    <>
      <Crumbs
        label={t('title')}
        steps={[{ href: '/annuaire', text: t('title') }]}
        here={t('sheet', { number: number ?? '' })}
      />
      {draft && (
        <p className="notice soon">
          <PencilLine className="icon" aria-hidden />
          {t('draft')}
        </p>
      )}
      <article className="sheet">
        <div className="title">
          <div className="meta">
            <span className="kind">{labelOf(ORGANISATION_KINDS, kind)}</span>
            {acronym && <span className="tag">{acronym}</span>}
            <Freshness verifiedAt={verifiedAt} reviewDueAt={reviewDueAt} now={now} />
          </div>
          <h1>{frenchSpaces(name)}</h1>
        </div>
        <aside>
          <div className="actions">
            {favourite !== null && <FavouriteButton number={number ?? ''} kept={favourite} />}
            {editor && (
              <a className="btn quiet" href={`/admin/collections/organisations/${organisation.id}`}>
                <Pencil className="icon" aria-hidden />
                {t('edit')}
              </a>
            )}
          </div>
        </aside>
        <div className="text prose">
          <ContactCard contact={toContact(organisation, 'agents')} titled={false} />
          {description && (
            <section>
              <h2>{t('description')}</h2>
              <Prose text={paragraphs(description)} />
            </section>
          )}
          {communesServed?.length ? (
            <section>
              <h2>{t('served')}</h2>
              <p>
                {communesServed
                  .map((code) => territoryLabel(code))
                  .sort((a, b) => a.localeCompare(b, 'fr'))
                  .join(', ')}
              </p>
            </section>
          ) : null}
          <section>
            <h2>{t('schemes')}</h2>
            {schemes.length === 0 && <p className="dim">{t('noSchemes')}</p>}
            <ul className="lines">
              {schemes.map((scheme) => (
                <li key={scheme.number}>
                  <a href={sheetPath(scheme.number ?? '')}>{frenchSpaces(scheme.title)}</a>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </article>
    </>
  )
}
