import { mayCoordinatePlaces } from '@/access/placementRights'
import { hasRole } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { anyForm } from '@/infra/http/formFields'
import { readWeights } from '../read/readWeights'
import { WEIGHTS_PATH } from '../SEARCH_PATH'

/** Saves what ranks the places that are found: for coordinators and administrators, whole numbers from 0 to 10. */
export const answerWeightsForm = memberForm({
  schema: anyForm.transform((form) => ({ weights: readWeights(form) })),
  back: (_: undefined) => WEIGHTS_PATH,
  gesture: () => 'poids de la recherche de places',
  async act({ payload, actor, address }, { weights }) {
    if (!mayCoordinatePlaces(actor) && !hasRole(actor, 'administrator')) return { fault: 'refused' }
    if (weights === null || weights === 'absent') return { fault: 'invalid' }
    await payload.updateGlobal({
      slug: SLUGS.placementSettings,
      data: { weights },
      depth: 0,
      overrideAccess: true,
    })
    const detail = `Recherche de places : ${Object.entries(weights)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`
    await recordTrace({ payload, actor, action: 'siteChanged', detail, address })
    return { info: 'saved' }
  },
})
