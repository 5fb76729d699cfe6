import { mayCoordinatePlaces } from '@/access/placementRights'
import { localPath } from '@/domain/localPath'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { packForm } from '@/features/keeping/units/present/packForm'
import { freeTextFault } from '@/features/placement/screening/freeTextFault'
import { sealWords } from '@/infra/auth/sealedWords'
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
    if (end.fault === null) return { path: options, info: 'held' }
    const said = { dit: sealWords(end.words) }
    switch (end.fault) {
      case 'reason':
        return { path: reasonPath(form), params: said }
      case 'rule':
        return { path: mayCoordinatePlaces(context.actor) ? reasonPath(form) : options, params: said }
      case 'taken':
      case 'incomplete':
        return { path: results, fault: end.fault, ...(end.place ? { params: { prise: end.place } } : {}) }
      case 'refused':
        return { path: results, fault: 'refused' }
      case 'stale':
      case 'gone':
        return { path: options, params: said }
    }
  },
})

/** The results that the press came from; the plain results of the request when the address is none of ours. */
const backTo = ({ results, request }: HoldForm): string =>
  results ? localPath(results) : resultsPath(request)

/** The page that asks for a reason holds the whole press in its address, in no words that a log would tell. */
const reasonPath = (form: URLSearchParams): string => `${REASON_PATH}?saisie=${packForm(form)}`
