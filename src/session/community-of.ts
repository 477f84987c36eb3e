/** The community in which a place lies: county / street / community. */
const COMMUNITY_DEPTH = 3

export const communityOf = (scope: string): string => scope.split('/').slice(0, COMMUNITY_DEPTH).join('/')
