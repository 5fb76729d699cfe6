import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Rate } from '@/domain/rates/Rate'
import { DeskCrumbs } from '@/features/sheets/ui/DeskCrumbs'
import { Outcome } from '@/ui/Outcome'

type Props = {
  rate: Rate
  /** Keys of the texts of a page: what the trail ends with, and its title, which holds the name of the rate. */
  here: 'newValue' | 'textsHere'
  title: 'title' | 'textsTitle'
  info: string | null
  fault: string | null
  children: ReactNode
}

/** What stands around the editors' pages on one rate: the trail, the title, what the last form did. */
export async function RateDeskFrame({ rate, here, title, info, fault, children }: Props) {
  const t = await getTranslations('rateDesk')
  const name = rate.shortLabel ?? rate.label
  return (
    <>
      <DeskCrumbs
        through={[
          { href: '/baremes', text: t('rates') },
          { href: `/baremes/${rate.code}`, text: name },
        ]}
        here={t(here)}
      />
      <div className="page">
        <h1>{t(title, { name })}</h1>
        <Outcome texts="rateDesk" info={info} fault={fault} />
        {children}
      </div>
    </>
  )
}
