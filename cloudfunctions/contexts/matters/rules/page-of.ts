/** The page of the app that shows a matter. */
export const pageOf = (matterId: string): string => `/packages/matters/show/index?id=${matterId}`
