import { createReadStream, createWriteStream, mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

const FOLDER = 'mongodb'
const BATCH = 500

/** Writes every collection as lines of extended JSON, types kept. Each collection is consistent, not all of them together. */
export async function saveMongo(payload: Payload, folder: string): Promise<void> {
  const { database, extendedJson } = mongoOf(payload)
  mkdirSync(join(folder, FOLDER), { recursive: true })
  for (const { name } of await database.listCollections({}, { nameOnly: true }).toArray()) {
    if (name.startsWith('system.')) continue
    const lines = async function* () {
      for await (const document of database.collection(name).find())
        yield `${extendedJson.stringify(document, { relaxed: false })}\n`
    }
    await pipeline(Readable.from(lines()), createWriteStream(join(folder, FOLDER, `${name}.jsonl`)))
  }
}

/** Replaces the content of every saved collection; indexes stay those of this version. */
export async function restoreMongo(payload: Payload, folder: string): Promise<void> {
  const { database, extendedJson } = mongoOf(payload)
  for (const file of readdirSync(join(folder, FOLDER))) {
    const collection = database.collection(basename(file, '.jsonl'))
    await collection.deleteMany({})
    let batch: Record<string, unknown>[] = []
    const flush = async () => {
      if (batch.length > 0) await collection.insertMany(batch)
      batch = []
    }
    for await (const line of createInterface({ input: createReadStream(join(folder, FOLDER, file)) })) {
      batch.push(extendedJson.parse(line))
      if (batch.length >= BATCH) await flush()
    }
    await flush()
  }
}

function mongoOf(payload: Payload) {
  // Called on a MongoDB base only; the port's type does not name its adapter.
  const { connection } = payload.db as unknown as MongooseAdapter
  const database = connection.db
  if (!database) throw new Error('MongoDB is not connected')
  return { database, extendedJson: connection.base.mongo.BSON.EJSON }
}
