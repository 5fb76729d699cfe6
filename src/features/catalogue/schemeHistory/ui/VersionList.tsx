import { useTranslations } from 'next-intl'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { FieldChange, VersionChange } from '../present/changesBetween'

/** The versions of a sheet, each with what it took away and what it brought. */
export function VersionList({ versions }: { versions: VersionChange[] }) {
  const t = useTranslations('history')
  return versions.map(({ id, at, nature, note, changes }) => (
    <section key={id} aria-labelledby={`v-${id}`}>
      <div className="head">
        <h2 id={`v-${id}`}>{t('on', { day: frenchDay(new Date(at)) })}</h2>
        <span className="tag">{t(`nature.${nature}`)}</span>
      </div>
      {note && <p className="mt-3">{frenchSpaces(note)}</p>}
      {changes === null && <p className="dim mt-3">{t('first')}</p>}
      {changes?.map((change) => (
        <Change key={change.field} change={change} />
      ))}
    </section>
  ))
}

function Change({ change: { field, was, is } }: { change: FieldChange }) {
  const t = useTranslations('history')
  return (
    <>
      <h3 className="mt-4">{t(`field.${field}`)}</h3>
      <div className="diff">
        <div className="was">
          <b>{t('was')}</b>
          <del>{was ? frenchSpaces(was) : t('absent')}</del>
        </div>
        <div className="is">
          <b>{t('is')}</b>
          <ins>{is ? frenchSpaces(is) : t('absent')}</ins>
        </div>
      </div>
    </>
  )
}
