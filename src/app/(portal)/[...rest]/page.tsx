import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('errors.notFound'))('title') }
}

/** Any address that no page serves, so that it meets the designed page. */
export default function Page(): never {
  notFound()
}
