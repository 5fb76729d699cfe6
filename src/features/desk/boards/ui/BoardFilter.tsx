import { useTranslations } from 'next-intl'
import type { BoardList } from '@/domain/board/boardLists'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import { boardPath } from '../boardPath'

type Props = { list: BoardList; kind: AnsweredKind; commune: string }

/** Narrows a list to a commune. */
export function BoardFilter({ list, kind, commune }: Props) {
  const t = useTranslations('boards')
  return (
    <form className="actions" action="/bureau/suivi">
      <input type="hidden" name="liste" value={list.slug} />
      <input type="hidden" name="nature" value={kind} />
      <label className="label" htmlFor="commune">
        {t('commune')}
      </label>
      <input
        id="commune"
        name="commune"
        className="input compact !w-auto"
        defaultValue={commune}
        maxLength={100}
        placeholder={t('communeHint')}
        autoComplete="off"
      />
      <button type="submit" className="btn quiet">
        {t('filter')}
      </button>
      {commune && <a href={boardPath({ list, kind })}>{t('everywhere')}</a>}
    </form>
  )
}
