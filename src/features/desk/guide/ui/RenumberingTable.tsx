import { useTranslations } from 'next-intl'
import type { Renumbered } from '@/domain/guide/renumbering'
import { frenchSpaces } from '@/ui/frenchSpaces'

const SHOWN = 40

/** Every number that changes, before and after; the rest of a long list behind a fold. */
export function RenumberingTable({ renumbered }: { renumbered: readonly Renumbered[] }) {
  const t = useTranslations('guideDesk')
  const rest = renumbered.slice(SHOWN)
  return (
    <>
      <Lines lines={renumbered.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details className="fold">
          <summary>{t('rest', { count: rest.length })}</summary>
          <Lines lines={rest} />
        </details>
      )}
    </>
  )
}

function Lines({ lines }: { lines: readonly Renumbered[] }) {
  const t = useTranslations('guideDesk')
  return (
    <div className="rich plan-numbers">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('was')}</th>
            <th scope="col">{t('is')}</th>
            <th scope="col">{t('what')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, title, was, is }) => (
            <tr key={id}>
              <td className="num">{was ?? '–'}</td>
              <td className="num">
                <strong>{is ?? '–'}</strong>
              </td>
              <td>{frenchSpaces(title)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
