import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { changesBetween } from '@/features/catalogue/schemeHistory/present/changesBetween'
import {
  findPublishedVersions,
  readableNames,
} from '@/features/catalogue/schemeHistory/read/findPublishedVersions'
import { VersionList } from '@/features/catalogue/schemeHistory/ui/VersionList'
import { findScheme } from '@/features/catalogue/schemes/read/findScheme'
import { requireReader } from '@/features/people/session/read/requireReader'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import { leaveMissingSheet } from '@/features/sheets/numbers/read/leaveMissingSheet'
import { readableSheetName } from '@/features/sheets/reference/readableSheetName'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('history')
  return { title: t('title', { title: await readableSheetName((await params).number) }) }
}

export default async function Page({ params }: Props) {
  const number = canonicalNumber((await params).number)
  const path = sheetPath(number)
  const reader = await requireReader(`${path}/changements`)
  const { payload, readerClass } = reader
  const scheme = await findScheme({ payload, readerClass, number })
  if (!scheme) return leaveMissingSheet(reader, number)
  const [t, ts, versions] = await Promise.all([
    getTranslations('history'),
    getTranslations('scheme'),
    findPublishedVersions(payload, readerClass, scheme.id),
  ])
  const changes = changesBetween(versions, await readableNames(payload, readerClass, versions))
  return (
    <>
      <Crumbs
        label={ts('crumbs')}
        steps={[{ href: path, text: ts('sheet', { number }) }]}
        here={t('heading')}
      />
      <div className="page">
        <h1>{t('title', { title: frenchSpaces(scheme.title) })}</h1>
        <p className="lead">
          {changes.some(({ note, changes: told }) => note || told) ? t('lead') : t('none')}
        </p>
        <VersionList versions={changes} />
        <p className="way">
          <a href={path}>{t('back')}</a>
        </p>
      </div>
    </>
  )
}
