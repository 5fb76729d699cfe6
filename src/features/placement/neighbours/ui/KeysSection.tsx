import { useTranslations } from 'next-intl'
import type { PlacementNeighbour } from '@/payload-types'
import { frenchDay } from '@/ui/frenchDay'
import { neighbourPath } from '../neighbourPaths'
import { Fingerprint } from './Fingerprint'

/** The keys of a neighbour that are accepted, and how another one is given. */
export function KeysSection({ neighbour: { id, theirKeys } }: { neighbour: PlacementNeighbour }) {
  const t = useTranslations('placementNeighbours')
  const keys = theirKeys ?? []
  return (
    <section aria-labelledby="cles">
      <div className="head">
        <h2 id="cles">{t('keys.title')}</h2>
      </div>
      {keys.length === 0 && <p className="dim">{t('keys.none')}</p>}
      <ul className="lines">
        {keys.map(({ keyId, addedAt, until }) => (
          <li key={keyId}>
            <Fingerprint keyId={keyId} />
            <p className="small dim">
              {until
                ? t('keys.old', { day: frenchDay(new Date(until)) })
                : t('keys.current', { day: frenchDay(new Date(addedAt)) })}
            </p>
          </li>
        ))}
      </ul>
      <details className="fold" open={keys.length === 0}>
        <summary>{t('keys.give')}</summary>
        <p className="small dim">{t('keys.giveLead')}</p>
        <form method="post" action={neighbourPath(id, 'agir')} className="grid gap-4">
          <input type="hidden" name="action" value="key" />
          <div className="field">
            <label htmlFor="key">{t('field.key')}</label>
            <textarea id="key" name="key" rows={4} maxLength={2_000} aria-describedby="key-hint" />
            <p id="key-hint" className="hint">
              {t('hint.key')}
            </p>
          </div>
          <p>
            <button type="submit" className="btn quiet">
              {t('keys.giveSubmit')}
            </button>
          </p>
        </form>
      </details>
    </section>
  )
}
