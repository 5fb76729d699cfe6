import { useTranslations } from 'next-intl'
import type { BoardGesture } from '@/domain/board/boardLists'

type Props = { gestures: readonly BoardGesture[]; owners: { id: string; name: string }[] }

/** What is done with the checked lines, each gesture with its own words. */
export function GestureBar({ gestures, owners }: Props) {
  const t = useTranslations('boards')
  const button = (gesture: BoardGesture, look: string) => (
    <button type="submit" name="action" value={gesture} className={look}>
      {t(`do.${gesture}`)}
    </button>
  )
  return (
    <fieldset className="card">
      <legend className="label">{t('do.legend')}</legend>
      <p className="dim">{t('mostLines')}</p>
      {gestures.includes('invite') && (
        <div className="actions">
          {button('invite', 'btn')}
          <span className="dim">{t('inviteHint')}</span>
        </div>
      )}
      {gestures.includes('remind') && (
        <div className="actions">
          {button('remind', 'btn')}
          <span className="dim">{t('remindHint')}</span>
        </div>
      )}
      {gestures.includes('phone') && (
        <div className="actions">
          <input
            name="note"
            className="input !w-auto"
            maxLength={300}
            autoComplete="off"
            aria-label={t('note')}
            placeholder={t('note')}
          />
          {button('phone', 'btn quiet')}
          <span className="dim">{t('phoneHint')}</span>
        </div>
      )}
      {gestures.includes('assign') && (
        <div className="actions">
          <select name="owner" className="input !w-auto" defaultValue="" aria-label={t('owner')}>
            <option value="">{t('ownerNone')}</option>
            {owners.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          {button('assign', 'btn quiet')}
        </div>
      )}
      {gestures.includes('corrected') && (
        <div className="actions">
          {button('corrected', 'btn')}
          <span className="dim">{t('correctedHint')}</span>
        </div>
      )}
    </fieldset>
  )
}
