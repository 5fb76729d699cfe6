import proj4 from 'proj4'

/** The systems of the State's extracts: RGF93 in mainland France (Lambert 93), the UTM zones of overseas territories. GRS80, in metres. */
const SYSTEMS: Readonly<Record<string, string>> = {
  'EPSG:2154':
    '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs',
  'EPSG:5490': '+proj=utm +zone=20 +ellps=GRS80 +units=m +no_defs',
  'EPSG:2972': '+proj=utm +zone=22 +ellps=GRS80 +units=m +no_defs',
  'EPSG:2975': '+proj=utm +zone=40 +south +ellps=GRS80 +units=m +no_defs',
  'EPSG:4467': '+proj=utm +zone=21 +ellps=GRS80 +units=m +no_defs',
  'EPSG:4471': '+proj=utm +zone=38 +south +ellps=GRS80 +units=m +no_defs',
}

/** A micro-degree is ten centimetres: more says nothing of an address. */
const PRECISION = 1_000_000

type Projected = { x: number; y: number; crs: string }

/** A projected point in degrees (WGS 84); `null` for a system that is not known here, or a point that it cannot hold. */
export function toWgs84({ x, y, crs }: Projected): { latitude: number; longitude: number } | null {
  const system = SYSTEMS[crs]
  if (!system) return null
  const [longitude = Number.NaN, latitude = Number.NaN] = proj4(system, 'WGS84', [x, y])
  if (!Number.isFinite(longitude) || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  return { latitude: rounded(latitude), longitude: rounded(longitude) }
}

const rounded = (degrees: number) => Math.round(degrees * PRECISION) / PRECISION
