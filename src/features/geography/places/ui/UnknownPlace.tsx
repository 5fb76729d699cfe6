import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { type SearchPath, withValues } from '@/ui/filters/searchUrl'
import { placesFromText } from '../read/placesFromText'

type Props = {
  /** What was typed. */
  text: string
  /** The département that the site serves. */
  department: string | null | undefined
  /** The address of the page, where the choice of a commune is written. */
  path: SearchPath
  params: URLSearchParams
}

/** What is said of a typed place that is none, or of one that several communes are called: they are offered. */
export function UnknownPlace({ text, department, path, params }: Props) {
  const t = useTranslations('directory')
  const namesakes = placesFromText(text, department)
  return (
    <p className="notice soon small" role="status">
      <span>
        {namesakes.length < 2
          ? t('unknownPlace', { place: text })
          : t.rich('samePlaces', {
              place: text,
              choices: () => (
                <Fragment key="choices">
                  {namesakes.map(({ code, label }, at) => (
                    <Fragment key={code}>
                      {at > 0 && ', '}
                      <a href={withValues(params, 'lieu', [label], path)}>{label}</a>
                    </Fragment>
                  ))}
                </Fragment>
              ),
            })}
      </span>
    </p>
  )
}
