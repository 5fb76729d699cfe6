import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { localTime } from '@/domain/localTime'
import { readValue, valueForm } from '@/features/desk/rates/present/typedValue'
import { valuePath } from '@/features/desk/rates/ratePaths'
import { readImpact } from '@/features/desk/rates/read/readImpact'
import { ValuePage } from '@/features/desk/rates/ui/ValuePage'
import { requireUser } from '@/features/people/session/read/requireUser'
import { findRate } from '@/features/sheets/rates/read/findRate'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ code: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rateDesk')
  return { title: t('newValue') }
}

/** Editors alone (for others there is no such page): a value typed in the address is tried, never written. */
export default async function Page({ params, searchParams }: Props) {
  const [{ code }, asked] = await Promise.all([params, searchParams.then(toParams)])
  const { payload, user } = await requireUser(valuePath(code))
  const rate = isEditor(user) ? await findRate(payload, code) : null
  if (!rate || rate.kind === 'formula') notFound()
  const form = valueForm.safeParse(asked)
  const typed = form.success ? form.data : valueForm.parse(new URLSearchParams())
  const isTried = asked.has('effectFrom')
  const read = isTried ? readValue(typed, rate.kind) : null
  const value = read?.value ?? null
  return (
    <ValuePage
      rate={rate}
      today={localTime(clock.now()).day}
      typed={typed}
      faults={read?.faults ?? []}
      value={value}
      impact={await readImpact(payload, code, value)}
      info={asked.get('info')}
      fault={asked.get('erreur')}
    />
  )
}
