import { FileDown, Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { env } from '@/env'
import { Crumbs } from '@/ui/Crumbs'
import { bulletinPath } from '../bulletinRef'
import type { ReadBulletin } from '../read/readBulletin'
import { BulletinBody } from './BulletinBody'

type Props = {
  bulletin: ReadBulletin
  readsAll: boolean
  isEditor: boolean
}

/** A bulletin, grouped by theme; to editors a draft too, as it will be read. */
export function BulletinPage({ bulletin, readsAll, isEditor }: Props) {
  const t = useTranslations('bulletins')
  const path = bulletinPath(bulletin)
  return (
    <>
      <Crumbs label={t('crumbs')} steps={[{ href: '/bulletins', text: t('title') }]} here={bulletin.name} />
      <div className="page">
        {bulletin.isDraft && isEditor && (
          <p className="notice soon">
            <span>
              {t('draft')} <a href={`/admin/collections/bulletins/${bulletin.id}`}>{t('edit')}</a>
            </span>
          </p>
        )}
        <BulletinBody bulletin={bulletin} readsAll={readsAll} />
        <div className="actions no-print mt-6">
          <a className="btn quiet" href={`${path}/imprimer`}>
            <Printer className="icon" aria-hidden />
            {t('print')}
          </a>
          {env.CHROMIUM_PATH && (
            <a className="btn quiet" href={`${path}/imprimer.pdf`}>
              <FileDown className="icon" aria-hidden />
              {t('pdf')}
            </a>
          )}
        </div>
        <p className="way no-print">
          <a href="/bulletins">{t('all')}</a>
        </p>
      </div>
    </>
  )
}
