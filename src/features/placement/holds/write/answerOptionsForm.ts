import { mayCoordinatePlaces } from '@/access/placementRights'
import { localPath } from '@/domain/localPath'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { freeTextFault } from '@/features/placement/screening/freeTextFault'
import { optionsPath, REASON_PATH, resultsPath } from '../holdPaths'
import { type HoldForm, holdFormSchema } from '../read/readHoldForm'
import { holdPlace } from './holdPlace'

/**
 * Answers a press on « Poser une option » in results: on to the options of the request, with the hour until which they stand. Whoever comes
 * second is led back to the results with what took the place; what may be passed over asks for its reason.
 */
export const answerOptionsForm = memberForm({
  schema: holdFormSchema,
  back: (_: undefined, form) => resultsPath(form.get('demande') ?? ''),
  gesture: (_: undefined, form) => `option ${form.get('demande') ?? ''}`,
  async act(context, asked, { form }) {
    const results = backTo(asked)
    if (freeTextFault(asked.override)) return { path: reasonPath(form), fault: 'invalid' }
    const end = await holdPlace({ ...context, ...asked })
    const options = optionsPath(asked.request)
    switch (end.fault) {
      case null:
        return { path: options, info: 'held' }
      case 'reason':
        return { path: reasonPath(form) }
      case 'rule':
        return mayCoordinatePlaces(context.actor)
          ? { path: reasonPath(form) }
          : { path: options, fault: 'tooManyHolds' }
      case 'taken':
      case 'incomplete':
        return { path: results, fault: end.fault, ...(end.place ? { params: { prise: end.place } } : {}) }
      case 'refused':
        return { path: results, fault: 'refused' }
      default:
        return { path: options, fault: 'gone' }
    }
  },
})

/** The results that the press came from; the plain results of the request when the address is none of ours. */
const backTo = ({ results, request }: HoldForm): string =>
  results ? localPath(results) : resultsPath(request)

/** The page that asks for a reason holds the whole press in its address. */
const reasonPath = (form: URLSearchParams): string => `${REASON_PATH}?${form}`
