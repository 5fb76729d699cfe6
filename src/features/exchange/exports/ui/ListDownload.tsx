import { useTranslations } from 'next-intl'
import { MOST_ROWS } from '../read/findList'
import { LIST_FORMATS } from '../read/listTable'

type Props = {
  /** `/recherche` or `/annuaire`. */
  path: string
  /** The address of the page: the file holds the same list. */
  params: URLSearchParams
  total: number
}

/** The list of a results page as a file, for signed-in readers; nothing where nothing was found. */
export function ListDownload({ path, params, total }: Props) {
  const t = useTranslations('download')
  if (total === 0) return null
  return (
    <p className="small download no-print">
      {t('list')}{' '}
      {LIST_FORMATS.map((format) => (
        <span key={format}>
          <a href={address(path, params, format)} download>
            {t(format)}
          </a>{' '}
        </span>
      ))}
      {total > MOST_ROWS && <span className="dim">{t('most', { most: MOST_ROWS })}</span>}
    </p>
  )
}

function address(path: string, params: URLSearchParams, format: string): string {
  const asked = new URLSearchParams(params)
  asked.delete('page')
  asked.set('format', format)
  return `${path}/telecharger?${asked}`
}
