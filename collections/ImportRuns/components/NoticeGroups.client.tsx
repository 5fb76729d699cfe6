'use client'
import { frenchSpaces } from '@/domain/text/frenchSpaces'
import type { ReadReport } from '@/features/intake/imports/read/readReport'
import { reasonKey } from '@/features/intake/notices/read/reasonKey'
import { Lines } from './Lines.client'
import { numeral } from './numeral'

type NoticeGroup = ReadReport['groups'][number]
type FileNotice = ReadReport['refused'][number]
type Props = { title: string; groups: readonly NoticeGroup[]; notices: readonly FileNotice[] }

/** Reasons shown at once: the others open below. */
const SHOWN = 40

/** Reasons that a report gives, each once with how many times and an example; its rows open on demand. */
export function NoticeGroups({ title, groups, notices }: Props) {
  if (groups.length === 0) return null
  const [first, others] = [groups.slice(0, SHOWN), groups.slice(SHOWN)]
  return (
    <section aria-label={title}>
      <h3 style={{ margin: '1.2rem 0 .4rem' }}>
        {title} <small>({reasonWords(groups.length)})</small>
      </h3>
      <Reasons groups={first} notices={notices} />
      {others.length > 0 && (
        <details>
          <summary>{numeral(others.length)} raisons de plus</summary>
          <Reasons groups={others} notices={notices} />
        </details>
      )}
    </section>
  )
}

const reasonWords = (count: number) =>
  count === 1 ? '1 raison' : `${numeral(count)} raisons, la plus rare d’abord`

function Reasons({ groups, notices }: Omit<Props, 'title'>) {
  return (
    <ul style={{ listStyle: 'none', padding: 0, margin: 0 }}>
      {groups.map((group) => (
        <li
          key={`${group.column} ${group.rule}`}
          style={{
            padding: '.6rem 0',
            borderTop: '1px solid var(--theme-elevation-150)',
            overflowWrap: 'anywhere',
          }}
        >
          <Reason group={group} notices={notices} />
        </li>
      ))}
    </ul>
  )
}

function Reason({ group, notices }: { group: NoticeGroup; notices: readonly FileNotice[] }) {
  const { count, column, rule, value, row } = group
  const key = reasonKey(group)
  const rows = count > 1 ? notices.filter((each) => reasonKey(each) === key) : []
  const isVaried = rows.some((each) => each.rule !== rule)
  return (
    <>
      <strong>{frenchSpaces(rule)}</strong>
      <br />
      {[
        column && `colonne ${column}`,
        `${numeral(count)} fois`,
        value && (count > 1 ? `par exemple « ${value} »` : `« ${value} »`),
        row > 0 && `ligne ${row}`,
      ]
        .filter(Boolean)
        .join(', ')}
      <Lines
        title="Ces lignes"
        header={isVaried ? ['Ligne', 'Valeur', 'Raison'] : ['Ligne', 'Valeur']}
        rows={rows.map((each) => [
          each.row || 'tout le fichier',
          each.value,
          ...(isVaried ? [frenchSpaces(each.rule)] : []),
        ])}
        total={count}
      />
    </>
  )
}
