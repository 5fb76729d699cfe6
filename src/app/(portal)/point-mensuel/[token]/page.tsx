import { redirect } from 'next/navigation'
import { digestLinkPath } from '@/features/trust/digest/present/digestLinkPath'

/** The mails of before name this address for a year. */
export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  redirect(digestLinkPath((await params).token))
}
