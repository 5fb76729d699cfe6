import { useTranslations } from 'next-intl'
import { AUDIENCES } from '@/domain/sheet/closedLists'
import { newSheetsPath } from '../newSheetPaths'

type Props = {
  id: string
  /** Whether the author may be made the manager, and asked to be. */
  manager: { offered: boolean; asked: boolean }
  /** Only what exists may be accepted: the organisation of a service. */
  mayAccept: boolean
  /** Put in the refusal beforehand. */
  duplicate: string | null
}

/** Accept a proposed sheet, or refuse it with a word. */
export function DecisionForms({ id, manager, mayAccept, duplicate }: Props) {
  const t = useTranslations('newSheets.desk')
  const action = `${newSheetsPath(id)}/agir`
  return (
    <>
      {mayAccept && (
        <section className="group">
          <h2>{t('accept')}</h2>
          <form method="post" action={action} className="grid gap-4 mt-4">
            <input type="hidden" name="action" value="accept" />
            <div className="field">
              <label htmlFor="diffusion">{t('audience')}</label>
              <select
                id="diffusion"
                name="audience"
                className="input"
                defaultValue={manager.offered ? 'partners' : 'agents'}
              >
                {AUDIENCES.map(({ code, label }) => (
                  <option key={code} value={code}>
                    {label}
                  </option>
                ))}
              </select>
            </div>
            <div className="field">
              <label htmlFor="etat">{t('as')}</label>
              <select id="etat" name="state" className="input" defaultValue="published">
                <option value="published">{t('published')}</option>
                <option value="draft">{t('draft')}</option>
              </select>
            </div>
            {manager.offered && (
              <div className="check">
                <label>
                  <input type="checkbox" name="manager" value="1" defaultChecked={manager.asked} />
                  <span>{t('manager')}</span>
                </label>
              </div>
            )}
            <div className="field">
              <label htmlFor="mot-accepter">{t('word')}</label>
              <input id="mot-accepter" name="words" maxLength={500} />
            </div>
            <p>
              <button type="submit" className="btn">
                {t('acceptDo')}
              </button>
            </p>
          </form>
        </section>
      )}
      <section className="group">
        <h2>{t('refuse')}</h2>
        <form method="post" action={action} className="grid gap-4 mt-4">
          <input type="hidden" name="action" value="refuse" />
          <div className="field">
            <label htmlFor="mot-refuser">{t('reason')}</label>
            <p id="mot-refuser-hint" className="hint">
              {t('reasonHint')}
            </p>
            <input
              id="mot-refuser"
              name="words"
              required
              maxLength={500}
              defaultValue={duplicate ? t('duplicate', { number: duplicate }) : ''}
              aria-describedby="mot-refuser-hint"
            />
          </div>
          <p>
            <button type="submit" className="btn danger">
              {t('refuseDo')}
            </button>
          </p>
        </form>
      </section>
    </>
  )
}
