/** The building of a home, by its path. */

/** county / street / community / compound / grid / building. */
const BUILDING_DEPTH = 6

export const buildingOf = (path: string): string => path.split('/').slice(0, BUILDING_DEPTH).join('/')
