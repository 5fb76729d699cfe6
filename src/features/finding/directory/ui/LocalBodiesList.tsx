import { useTranslations } from 'next-intl'
import { PartnerFactsLine } from '@/features/sheets/ui/PartnerFactsLine'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { LocalBodies } from '../read/findLocalBodies'

type Props = { found: LocalBodies; place: string | null; now: Date }

/** The bodies of our directory that a national text names, the nearest first. */
export function LocalBodiesList({ found: { bodies, total, href }, place, now }: Props) {
  const t = useTranslations('nationalSheets')
  return (
    <div>
      <p className="small">
        <strong>{place ? t('localNear', { place }) : t('localHere')}</strong>
      </p>
      <ul className="local-bodies small">
        {bodies.map(({ number, title, url, km, facts }) => (
          <li key={number}>
            <a href={url}>{frenchSpaces(title)}</a>
            <span className="row">
              <PartnerFactsLine facts={facts} distance={km} now={now} />
            </span>
          </li>
        ))}
      </ul>
      {total > bodies.length && (
        <p className="small actions">
          <a href={href}>{t('localAll', { total })}</a>
        </p>
      )}
    </div>
  )
}
