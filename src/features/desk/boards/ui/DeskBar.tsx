import { useTranslations } from 'next-intl'
import type { BoardGesture } from '@/domain/board/boardGestures'

type Props = { acts: readonly BoardGesture[]; owners: readonly { id: string; name: string }[] }

/** What is done with the checked lines, always in sight under them; the one that is done most last, where the hand is. */
export function DeskBar({ acts, owners }: Props) {
  const t = useTranslations('boards')
  const button = (act: BoardGesture, look: string) => (
    <button type="submit" name="action" value={act} className={look}>
      {t(`do.${act}`)}
    </button>
  )
  const main = acts.find((act) => act === 'verify' || act === 'invite' || act === 'corrected')
  return (
    <fieldset className="desk-bar" aria-label={t('do.legend')}>
      <span className="checked" aria-hidden="true">
        {t('do.legend')}
      </span>
      {acts.includes('assign') && (
        <span className="act">
          <select name="owner" className="input" defaultValue="" aria-label={t('owner')}>
            <option value="">{t('ownerNone')}</option>
            {owners.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          {button('assign', 'btn quiet')}
        </span>
      )}
      {acts.includes('phone') && (
        <span className="act">
          <input
            name="note"
            className="input"
            maxLength={300}
            autoComplete="off"
            aria-label={t('note')}
            placeholder={t('noteShort')}
          />
          {button('phone', 'btn quiet')}
        </span>
      )}
      {acts.includes('remind') && button('remind', 'btn quiet')}
      {main && button(main, 'btn main')}
    </fieldset>
  )
}
