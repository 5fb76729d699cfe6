import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { isEditor, readerClassOf } from '@/access/roles'
import { READER_CLASSES } from '@/domain/ReaderClass'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { env } from '@/env'
import { mapTowns } from '@/features/finding/directory/read/mapTowns'
import { isAddressUnchanged } from '@/features/keeping/editing/read/addressPoint'
import { openSection } from '@/features/keeping/editing/read/openSection'
import { placeView } from '@/features/keeping/editing/read/placeView'
import { photosOf, previewSheet } from '@/features/keeping/editing/read/previewSheet'
import { sectionView } from '@/features/keeping/editing/read/sectionView'
import { sectionTitle } from '@/features/keeping/editing/sectionTitle'
import { ReaderTabs } from '@/features/keeping/editing/ui/ReaderTabs'
import { SectionPage } from '@/features/keeping/editing/ui/SectionPage'
import { SheetPreview } from '@/features/keeping/editing/ui/SheetPreview'
import { requireUser } from '@/features/people/session/read/requireUser'
import { clock } from '@/infra/clock'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string; section: string }>; searchParams: Promise<PageParams> }

const openPage = cache(async (number: string, code: string) => {
  const reader = await requireUser(keepingPath(number, 'modifier', code))
  const opened = await openSection({ payload: reader.payload, user: reader.user, number, code })
  return opened.fault ? notFound() : { ...reader, editing: opened.editing }
})

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('sheetEditing')
  const { number, section } = await params
  const { editing } = await openPage(number, section)
  return sheetTitle(t('editSection', { section: sectionTitle(editing) }), editing.sheet)
}

/** Those who keep the sheet, and those who may propose to them; for anybody else there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { number, section: code } = await params
  const { payload, user, site, editing } = await openPage(number, code)
  const asked = toParams(await searchParams)
  const readers = editing.mode === 'edit' ? READER_CLASSES : [readerClassOf(user)]
  const readerClass = readers.find((each) => each === asked.get('lecteur')) ?? readers.at(-1) ?? 'public'
  const view = await sectionView(payload, user.id, editing)
  const photos = view.values.photos
  const now = clock.now()
  const [sheet, towns, images, point] = await Promise.all([
    previewSheet(payload, editing, view),
    mapTowns(payload, site.departmentCode),
    photosOf(payload, Array.isArray(photos) ? photos : []),
    placeView(payload, editing, view.values),
  ])
  const map = { styleUrl: env.MAP_STYLE_URL ?? null, towns }
  return (
    <SectionPage
      editing={editing}
      view={view}
      photos={images}
      byEditor={isEditor(user)}
      info={asked.get('info')}
      fault={asked.get('erreur')}
      now={now}
      place={point === undefined ? null : { point, isKept: isAddressUnchanged(editing.stored), map }}
      preview={
        <>
          {editing.mode === 'edit' && (
            <ReaderTabs page={keepingPath(number, 'modifier', code)} current={readerClass} />
          )}
          <SheetPreview
            editing={editing}
            sheet={sheet}
            readerClass={readerClass}
            photos={images}
            map={map}
            now={now}
          />
        </>
      }
    />
  )
}
