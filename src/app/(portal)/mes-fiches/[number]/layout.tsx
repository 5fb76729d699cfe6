import '@payload-config'

import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { decodedSegment } from '@/domain/text/decodedSegment'
import { currentReader } from '@/features/people/session/read/currentReader'

type Props = { params: Promise<{ number: string }>; children: ReactNode }

/** Every page about a kept sheet tells which sheet in its title, after its own name. */
export async function generateMetadata({ params }: Omit<Props, 'children'>): Promise<Metadata> {
  const [{ number }, { site }] = await Promise.all([params, currentReader()])
  const known = parseSheetNumber(decodedSegment(number) ?? '')?.number
  const template = known ? `%s · ${known} · ${site.name}` : `%s · ${site.name}`
  return { title: { template, default: site.name } }
}

export default function Layout({ children }: Props) {
  return children
}
