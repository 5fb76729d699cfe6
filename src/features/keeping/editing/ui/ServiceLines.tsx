import { useTranslations } from 'next-intl'
import { missingFields } from '@/domain/sheetEditing/missingFields'
import { formFieldsOf } from '@/features/registry'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { Editing } from '../Editing'
import type { StoredSheet } from '../read/readPublished'

type Props = { path: string; services: readonly StoredSheet[]; mode: Editing['mode'] }

/** The services of an organisation: each opens as a section; to withdraw one is proposed to the editors. */
export function ServiceLines({ path, services, mode }: Props) {
  const t = useTranslations('sheetEditing')
  return (
    <section>
      <h2 className="head">{t('services')}</h2>
      <ul className="lines">
        {services.map((service) => {
          const missing = mode === 'edit' ? missingFields(formFieldsOf('services'), service) : []
          return (
            <li key={service.id} className="actions">
              <span>
                <a href={`${path}/modifier/${service.number}`}>{frenchSpaces(service.name)}</a>{' '}
                <span className="xs dim num">{service.number}</span>
                {missing.length > 0 && (
                  <span className="small dim">
                    {' '}
                    {frenchSpaces(t('missing', { names: missing.map(({ label }) => label).join(', ') }))}
                  </span>
                )}
              </span>
              <form method="post" action={`${path}/modifier/${service.number}/retirer`} className="ml-auto">
                <button
                  type="submit"
                  className="btn bare"
                  aria-label={t('withdrawOf', { name: service.name })}
                >
                  {t('withdraw')}
                </button>
              </form>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
