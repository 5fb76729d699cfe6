import { randomBytes } from 'node:crypto'
import { throwawayBase } from './throwawayBase'

/**
 * The settings of a bench whose base lives in `folder`; on the MongoDB server that `DATABASE_URL` names, in a database of its own name
 * there, and in indexes of its own on the Meilisearch of `MEILI_URL`. Both stay after the bench: their names begin with `repere_bench_`.
 */
export function baseOfItsOwn(folder: string) {
  const name = `repere_bench_${randomBytes(4).toString('hex')}`
  const given = process.env.DATABASE_URL ?? ''
  const mongo = given.startsWith('mongodb') ? new URL(given) : null
  if (mongo) mongo.pathname = `/${name}`
  return {
    ...throwawayBase(folder),
    ...(mongo ? { DATABASE_URL: mongo.href } : {}),
    MEILI_URL: process.env.MEILI_URL ?? '',
    MEILI_PREFIX: name,
  }
}
