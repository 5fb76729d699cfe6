import { Bell, BellOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { FollowTarget } from '@/domain/follow/followKinds'
import { toggleFollow } from '../write/toggleFollow'

type Props = {
  followed: FollowTarget
  /** What it is called, for those who hear the button. */
  label: string
  isFollowed: boolean
  /** The page of the button. */
  back: string
  bare?: boolean
  /** What the button names, where a page has several things to follow. */
  words?: 'plain' | 'theme' | 'chapter' | 'search' | 'commune'
}

/** Follows something, or follows it no more; a form, so that it works without script. The words say what a press does, the bell what is. */
export function FollowButton({ followed, label, isFollowed, back, bare = false, words = 'plain' }: Props) {
  const t = useTranslations('follow.button')
  const Icon = isFollowed ? BellOff : Bell
  return (
    <form action={toggleFollow}>
      <input type="hidden" name="kind" value={followed.kind} />
      <input type="hidden" name="target" value={followed.target} />
      <input type="hidden" name="label" value={label} />
      <input type="hidden" name="wanted" value={isFollowed ? '' : '1'} />
      <input type="hidden" name="back" value={back} />
      <button
        type="submit"
        className={bare ? 'btn bare' : 'btn quiet'}
        aria-label={
          words === 'plain' ? t(isFollowed ? 'unfollowLabel' : 'followLabel', { label }) : undefined
        }
      >
        {!bare && <Icon className="icon" aria-hidden />}
        {t(`${isFollowed ? 'unfollow' : 'follow'}.${words}`, { label })}
      </button>
    </form>
  )
}
