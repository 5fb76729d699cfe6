import { getTranslations } from 'next-intl/server'
import { REPORT_REASONS } from '@/domain/report/closedLists'
import { FAULTS } from '@/domain/sheet/Fault'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { reportSections } from '@/features/trust/reports/present/sectionLabel'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { Reportable } from '../read/findReportable'
import { ReportForm } from './ReportForm.client'

/** Where one says what is wrong on a sheet; `section` is chosen beforehand where one comes from it, and asked otherwise. */
export async function ReportPage({ sheet, section }: { sheet: Reportable; section: string | null }) {
  const t = await getTranslations('reports')
  const sections = reportSections(sheet.number)
  const chosen = sections.find(({ code }) => code === section)
  const faults = Object.fromEntries(
    FAULTS.filter((fault) => t.has(`fault.${fault}`)).map((fault) => [fault, t(`fault.${fault}`)]),
  )
  return (
    <div className="page narrow">
      <Crumbs
        label={t('crumbs')}
        steps={[{ href: sheetPath(sheet.number), text: sheet.number }]}
        here={t('link')}
      />
      <h1>{t('title')}</h1>
      <p className="lead">{frenchSpaces(sheet.name)}</p>
      <p className="small dim">{t('lead')}</p>
      <ReportForm
        number={sheet.number}
        section={chosen?.code ?? ''}
        sections={sections}
        reasons={REPORT_REASONS}
        words={{
          section: t('section'),
          choose: t('choose'),
          reason: t('reason'),
          text: t('text'),
          hint: t('hint'),
          submit: t('submit'),
          faults,
          kinds: {
            mail: t('kind.mail'),
            phone: t('kind.phone'),
            socialSecurity: t('kind.socialSecurity'),
            birthDate: t('kind.birthDate'),
            name: t('kind.name'),
            longNumber: t('kind.longNumber'),
          },
        }}
      />
    </div>
  )
}
