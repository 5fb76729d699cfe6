import { nearestKm } from '@/infra/search/shared/nearestKm'

export type Stored = { id: string } & Record<string, unknown>
type Test = (document: Stored) => boolean

const TOKEN = /"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?|[A-Za-z_]+|[<>!]?=|[<>()[\],]/g

/** Reads the part of the filter language that the adapter writes. @throws Error on anything else, as the server refuses it. */
export function readFilter(filter: string | readonly string[] | undefined): Test {
  const tests = [filter ?? []].flat().map((one) => new Reader(one).whole())
  return (document) => tests.every((test) => test(document))
}

class Reader {
  readonly #tokens: string[]
  #at = 0

  constructor(text: string) {
    this.#tokens = text.match(TOKEN) ?? []
  }

  whole(): Test {
    const test = this.#or()
    if (this.#at < this.#tokens.length) throw new Error(`Unread filter from ${this.#tokens[this.#at]}`)
    return test
  }

  #next(): string {
    const token = this.#tokens[this.#at]
    if (token === undefined) throw new Error('The filter stops too early')
    this.#at += 1
    return token
  }

  #takes(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false
    this.#at += 1
    return true
  }

  #or(): Test {
    const tests = [this.#and()]
    while (this.#takes('OR')) tests.push(this.#and())
    return (document) => tests.some((test) => test(document))
  }

  #and(): Test {
    const tests = [this.#one()]
    while (this.#takes('AND')) tests.push(this.#one())
    return (document) => tests.every((test) => test(document))
  }

  #one(): Test {
    if (this.#takes('(')) {
      const test = this.#or()
      this.#next()
      return test
    }
    const field = this.#next()
    if (field === '_geoRadius') return inRadius(this.#numbers(3))
    if (field === '_geoBoundingBox') return inBox(this.#numbers(4))
    if (this.#takes('IS')) {
      this.#next()
      return (document) => document[field] === null
    }
    const isNot = this.#takes('NOT')
    if (this.#takes('IN')) {
      const values = this.#list()
      return (document) => valuesOf(document[field]).some((value) => values.includes(value)) !== isNot
    }
    return compare(field, this.#next(), this.#next())
  }

  #list(): string[] {
    this.#next()
    const values: string[] = []
    while (!this.#takes(']')) {
      const token = this.#next()
      if (token !== ',') values.push(plain(token))
    }
    return values
  }

  #numbers(count: number): number[] {
    const numbers: number[] = []
    this.#next()
    while (numbers.length < count) {
      const token = this.#next()
      if (!['[', ']', ','].includes(token)) numbers.push(Number(token))
    }
    while (!this.#takes(')')) this.#next()
    return numbers
  }
}

const plain = (token: string) =>
  token.startsWith('"') ? token.slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\') : token

const valuesOf = (value: unknown): string[] =>
  value === null || value === undefined ? [] : [value].flat().map(String)

function compare(field: string, operator: string, token: string): Test {
  const wanted = plain(token)
  const holds = (value: string): boolean => {
    if (operator === '=') return value === wanted
    if (operator === '!=') return value !== wanted
    if (operator === '>') return Number(value) > Number(wanted)
    if (operator === '>=') return Number(value) >= Number(wanted)
    if (operator === '<') return Number(value) < Number(wanted)
    return Number(value) <= Number(wanted)
  }
  return (document) => valuesOf(document[field]).some(holds)
}

type Point = { lat: number; lng: number }
// Written by the adapter, in this shape.
const pointOf = (document: Stored) => (document._geo ?? null) as Point | null

function inRadius([lat = 0, lng = 0, metres = 0]: number[]): Test {
  return (document) => {
    const point = pointOf(document)
    return point !== null && nearestKm({ lat, lng }, [point]) * 1_000 <= metres
  }
}

function inBox([north = 0, east = 0, south = 0, west = 0]: number[]): Test {
  return (document) => {
    const point = pointOf(document)
    return (
      point !== null && point.lat >= south && point.lat <= north && point.lng >= west && point.lng <= east
    )
  }
}
