import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { KeysPage } from '@/features/people/keys/ui/KeysPage'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('keys.page'))('title') }
}

export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  return <KeysPage params={toParams(await searchParams)} />
}
