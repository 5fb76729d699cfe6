import type { FollowTarget } from '@/domain/follow/followKinds'
import { currentReader } from '@/features/people/session/read/currentReader'
import { isFollowed } from '../read/isFollowed'
import { FollowButton } from './FollowButton'

type Props = {
  followed: FollowTarget
  label: string
  back: string
  words?: 'theme' | 'chapter' | 'search' | 'commune'
}

/** The button that follows something, in the state in which it stands for the reader of the page; nothing for an anonymous one. */
export async function Follow({ followed, label, back, words }: Props) {
  const { payload, user } = await currentReader()
  if (!user) return null
  const state = await isFollowed(payload, user.id, followed)
  return (
    <FollowButton followed={followed} label={label} isFollowed={state} back={back} words={words ?? 'plain'} />
  )
}
