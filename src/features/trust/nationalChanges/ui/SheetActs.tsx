import { useTranslations } from 'next-intl'
import type { NationalWork } from '@/domain/nationalSheet/nationalStates'
import { isSettled } from '@/domain/nationalSheet/nationalWork'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ConcernedSheet } from '../NationalChange'
import { NATIONAL_DESK, type NationalList } from '../nationalLists'

type Props = {
  changeId: string
  list: NationalList
  sheet: Pick<ConcernedSheet, 'number' | 'title' | 'work'>
}

/** What is said of one local sheet of a change, one button each. */
export function SheetActs({ changeId, list, sheet: { number, title, work } }: Props) {
  const t = useTranslations('national')
  const acts: NationalWork[] = isSettled(work)
    ? ['todo']
    : ['done', 'noEffect', ...(work === 'doing' ? [] : (['doing'] as const))]
  return (
    <form method="post" action={`${NATIONAL_DESK}/agir`} className="actions">
      <input type="hidden" name="id" value={changeId} />
      <input type="hidden" name="liste" value={list} />
      <input type="hidden" name="fiche" value={number} />
      {acts.map((act) => (
        <button
          key={act}
          type="submit"
          name="act"
          value={act}
          className="btn bare"
          aria-label={t('sheetActOn', { act: t(`sheetAct.${act}`), title: frenchSpaces(title) })}
        >
          {t(`sheetAct.${act}`)}
        </button>
      ))}
    </form>
  )
}
