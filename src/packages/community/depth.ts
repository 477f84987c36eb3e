/** How deep a place lies in the tree: county / street / community / compound / grid / building / entrance / home. */

export const depths = { county: 1, street: 2, community: 3, compound: 4, grid: 5, building: 6, entrance: 7, home: 8 }

export const depthOf = (scope: string): number => scope.split('/').length
