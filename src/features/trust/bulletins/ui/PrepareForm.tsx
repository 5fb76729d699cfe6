import { useTranslations } from 'next-intl'
import type { BulletinHead } from '../read/listBulletins'
import type { Period } from '../write/gatherBulletin'

type Props = { drafts: readonly BulletinHead[]; period: Period; typed: URLSearchParams }

/** Editors: the bulletin in preparation, or the period of the next one, one press from its lines. */
export function PrepareForm({ drafts, period, typed }: Props) {
  const t = useTranslations('bulletins.prepare')
  return (
    <section className="card no-print" aria-labelledby="preparer">
      <h2 id="preparer">{t(drafts.length > 0 ? 'drafts' : 'title')}</h2>
      {drafts.length > 0 ? (
        <div className="actions">
          {drafts.map(({ id, name }) => (
            <a key={id} className="btn" href={`/admin/collections/bulletins/${id}`}>
              {t('open', { name })}
            </a>
          ))}
        </div>
      ) : (
        <>
          <p className="dim">{t('text')}</p>
          <form method="post" action="/bulletins/preparer" className="rate-form">
            {(['from', 'to'] as const).map((name) => (
              <div key={name} className="field">
                <label htmlFor={`preparer-${name}`}>{t(name)}</label>
                <input
                  id={`preparer-${name}`}
                  name={name}
                  className="input"
                  inputMode="numeric"
                  autoComplete="off"
                  placeholder={t('hint')}
                  required
                  defaultValue={typed.get(name) ?? period[name].split('-').reverse().join('/')}
                />
              </div>
            ))}
            <button type="submit" className="btn">
              {t('submit')}
            </button>
          </form>
        </>
      )}
    </section>
  )
}
