import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { type NationalList, nationalDeskPath } from '../nationalLists'
import type { NationalChangeRow } from '../read/findNationalChanges'

type Props = { rows: readonly NationalChangeRow[]; list: NationalList; page: number; openId: string | null }

/** The changes of a list, each leading to itself. */
export function NationalChangeLines({ rows, list, page, openId }: Props) {
  const t = useTranslations('national')
  return (
    <ul className="lines">
      {rows.map(({ id, code, title, event, localCount, work }) => (
        <li key={id} data-line>
          <a
            href={`${nationalDeskPath(list, { id, page })}#changement`}
            data-open
            aria-current={id === openId ? 'true' : undefined}
            className="inline-flex min-h-11 items-center"
          >
            {frenchSpaces(title)}
          </a>
          <p className="xs dim">
            {[
              code,
              t(`event.${event}`),
              t('localCount', { count: localCount }),
              ...(list === 'tous' ? [t(`work.${work}`)] : []),
            ].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
