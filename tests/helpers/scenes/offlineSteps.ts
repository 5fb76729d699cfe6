import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { aUser } from '../../factories/aUser'
import type { OfflinePost } from './offlinePost'

/** Somebody who is signed in on a post, with a key of theirs, in front of the page. */
export async function enterPost(
  payload: Payload,
  post: OfflinePost,
  given?: Parameters<typeof aUser>[1],
): Promise<User> {
  const user = await aUser(payload, given)
  await post.signIn(payload, user)
  await post.open()
  await post.enrol(payload, user)
  return user
}

/** A button by its name, that of the bar where the page has the same one. */
export const pressable = ({ page }: OfflinePost, name: string) =>
  page.getByRole('button', { name, exact: true }).first()

/** Prepares the copy of the post, until all of it is there and the post may lose its network. */
export async function prepare(post: OfflinePost): Promise<void> {
  await pressable(post, 'Préparer la lecture hors ligne').click()
  await post.page.getByLabel('Chercher dans la copie').waitFor()
  await post.page.getByText('Copie à jour.').waitFor()
  // Until the worker holds its files, a reload needs the network.
  await post.page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

export const unlock = (post: OfflinePost): Promise<void> => pressable(post, 'Ouvrir avec ma clé').click()

/** Unlocks, and waits for the first page. */
export async function enterCopy(post: OfflinePost): Promise<void> {
  await unlock(post)
  await post.page.getByLabel('Chercher dans la copie').waitFor()
}

/** Opens the page again; its worker, which judges the lease, has a clock that is off by so much. */
export async function reopen({ page }: OfflinePost, shift = 0): Promise<void> {
  await page.reload()
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Repère hors ligne' }).waitFor()
  await page.workers()[0]?.evaluate((by) => {
    const real = Date.now
    Date.now = () => real() + by
  }, shift)
}
