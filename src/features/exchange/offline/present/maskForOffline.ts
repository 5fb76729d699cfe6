import type { ReaderClass } from '@/domain/ReaderClass'
import { canReadPart, maskSheet } from '@/domain/sheet/restrictedFields'
import { maskService } from '@/features/catalogue/services/present/maskService'
import { maskOrganisation } from '@/features/sheets/present/maskOrganisation'
import type { Organisation, Service } from '@/payload-types'

/**
 * An organisation as a copy may hold it: what its class reads, but for an address that is kept from anybody at all, which never leaves:
 * a lost post must not tell where a shelter is.
 */
export function maskOrganisationForOffline(
  organisation: Organisation,
  readerClass: ReaderClass,
): Organisation {
  return withoutAddress(organisation, maskOrganisation(organisation, readerClass))
}

/** The same of a service. */
export function maskServiceForOffline(service: Service, readerClass: ReaderClass): Service {
  return withoutAddress(service, maskService(service, readerClass))
}

type Placed = Pick<Organisation, 'restrictions' | 'address'>

function withoutAddress<Sheet extends Placed>(stored: Sheet, shown: Sheet): Sheet {
  if (canReadPart(stored, 'address', 'public')) return shown
  const { address } = maskSheet({ address: stored.address, restrictions: stored.restrictions }, 'public')
  return { ...shown, address }
}
