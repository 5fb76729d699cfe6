import { stopForm } from '@/features/trust/stopping/write/stopForm'
import { stopBulletinsPath } from '../stopBulletinsPath'
import { setBulletins } from './setBulletins'

/** Answers the button behind the link that stops the bulletins. */
export const answerStopBulletins = stopForm({
  purpose: 'bulletin-stop',
  back: stopBulletinsPath,
  stop: ({ payload, person }) => setBulletins(payload, person.id, false),
})
