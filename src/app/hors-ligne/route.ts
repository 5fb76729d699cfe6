import '@payload-config'

import { offlineShell } from '@/features/exchange/offline/present/offlineShell'

/** Anybody: an empty page that holds nothing and reads what the browser keeps, once its key opens it. */
export function GET(): Response {
  return new Response(offlineShell(), { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
