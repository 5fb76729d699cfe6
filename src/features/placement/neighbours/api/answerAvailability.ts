import { z } from 'zod'
import { sharedFacilities } from '../read/sharedFacilities'
import { answerSigned, noMessage } from './answerSigned'

const afterSchema = z.string().min(1).max(20).nullable().catch(null)

/** A page of the facilities that are shared with whoever asks, with their free places. */
export const answerAvailability = answerSigned(noMessage, ({ payload, neighbour, params }) =>
  sharedFacilities(payload, { neighbour, after: afterSchema.parse(params.get('after')) }),
)
