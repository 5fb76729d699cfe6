import type { Payload } from 'payload'
import { elevationDoor } from '../read/elevationDoor'
import { askElevationWith } from '../read/elevationWatch'

/** At a server's start: the rules of areas stand before its pages from now on. */
export function watchElevation(payload: Payload): void {
  askElevationWith((request) => elevationDoor(payload, request))
}
