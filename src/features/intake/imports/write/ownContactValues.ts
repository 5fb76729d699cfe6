import { ownKey } from '@/domain/sources/ownKey'
import type { ServiceValues } from '@/domain/sources/SourceRecord'
import { firstEmail } from '@/features/catalogue/services/present/serviceFacts'
import type { ServiceRecord } from '@/features/intake/facts/sheetKinds'
import { firstPhone } from '@/features/sheets/present/firstPhone'
import type { Organisation } from '@/payload-types'

/**
 * What a service that one of our exports wrote says of its own: for want of a telephone or a mail, its row bears those of its organisation,
 * which are left to the organisation's sheet.
 */
export function ownContactValues(
  record: Pick<ServiceRecord, 'key'>,
  values: ServiceValues,
  host: Pick<Organisation, 'phones' | 'emails'> | undefined,
): ServiceValues {
  if (!host || !ownKey(record.key)) return values
  return {
    ...values,
    phone: values.phone === firstPhone(host.phones) ? null : values.phone,
    email: values.email === firstEmail(host) ? null : values.email,
  }
}
