import { useTranslations } from 'next-intl'
import { isSettled } from '@/domain/nationalSheet/nationalWork'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ConcernedSheet, NationalChange } from '../NationalChange'
import type { NationalList } from '../nationalLists'
import { SheetActs } from './SheetActs'

type Props = { change: Pick<NationalChange, 'id' | 'local'>; list: NationalList }

/** The local sheets that a national change concerns, each with why, how far its own work is, and the way to read and to mend it. */
export function ConcernedList({ change: { id: changeId, local }, list }: Props) {
  const t = useTranslations('national')
  const left = local.filter(({ work }) => !isSettled(work)).length
  return (
    <section aria-labelledby="changement-locales">
      <h3 id="changement-locales" className="label">
        {t('local', { count: local.length })}
        {local.length > 0 && `, ${t('left', { left })}`}
      </h3>
      <ul className="lines">
        {local.map((sheet) => (
          <li key={sheet.id}>
            <Sheet sheet={sheet} />
            <SheetActs changeId={changeId} list={list} sheet={sheet} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Sheet({ sheet: { kind, id, number, title, reasons, work } }: { sheet: ConcernedSheet }) {
  const t = useTranslations('national')
  return (
    <p className="actions">
      <a href={sheetPath(number)}>{frenchSpaces(title)}</a> <span className="xs dim num">{number}</span>
      <span className={work === 'doing' ? 'tag info' : isSettled(work) ? 'tag' : 'tag late'}>
        {t(`sheetWork.${work}`)}
      </span>
      <span className="small dim">{reasons.map((reason) => t(`reason.${reason}`)).join(', ')}</span>
      <a
        href={`/admin/collections/${kind}/${id}`}
        aria-label={t('editNamed', { title })}
        className="btn quiet ml-auto"
      >
        {t('edit')}
      </a>
    </p>
  )
}
