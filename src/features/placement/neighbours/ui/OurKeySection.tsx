import { useTranslations } from 'next-intl'
import { fingerprint } from '@/domain/placement/neighbours/fingerprint'
import { OVERLAP_DAYS } from '@/domain/placement/neighbours/NeighbourKey'
import { frenchDay } from '@/ui/frenchDay'
import { NEIGHBOURS_PATH } from '../neighbourPaths'
import type { OurKey } from '../read/ourKeys'
import { Fingerprint } from './Fingerprint'

/** Our public key and its fingerprint, to be given; the one before while it is accepted; how to renew it. */
export function OurKeySection({ keys: [current, ...before] }: { keys: readonly OurKey[] }) {
  const t = useTranslations('placementNeighbours.own')
  if (!current) return null
  return (
    <section aria-labelledby="cle">
      <div className="head">
        <h2 id="cle">{t('title')}</h2>
      </div>
      <p className="small dim">{t('lead')}</p>
      <p>
        <span className="sr">{t('fingerprint')} </span>
        <Fingerprint keyId={current.keyId} />
      </p>
      <p className="small dim">{t('since', { day: frenchDay(new Date(current.createdAt)) })}</p>
      {before.map(({ keyId, retiresAt }) => (
        <p key={keyId} className="small dim">
          {t('old', {
            day: retiresAt ? frenchDay(new Date(retiresAt)) : '',
            fingerprint: fingerprint(keyId),
          })}
        </p>
      ))}
      <details className="fold">
        <summary>{t('pem')}</summary>
        <pre className="publicKey">{current.pem}</pre>
      </details>
      <details className="fold">
        <summary>{t('rotate')}</summary>
        <p className="small dim">{t('rotateLead', { days: OVERLAP_DAYS })}</p>
        <form method="post" action={`${NEIGHBOURS_PATH}/agir`}>
          <input type="hidden" name="action" value="rotate" />
          <button type="submit" className="btn danger">
            {t('rotate')}
          </button>
        </form>
      </details>
    </section>
  )
}
