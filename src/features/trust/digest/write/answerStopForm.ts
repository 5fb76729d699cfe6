import { stopForm } from '@/features/trust/stopping/write/stopForm'
import { digestLinkPath } from '../present/digestLinkPath'
import { setDigest } from './setDigest'

/** Answers the button behind the link that stops the digest. */
export const answerStopForm = stopForm({
  purpose: 'digest-stop',
  back: digestLinkPath,
  stop: ({ payload, person, address }) => setDigest({ payload, person, every: 'never', address }),
})
