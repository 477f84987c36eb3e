/** The local cloud as plain Node runs it, outside of jest's sandbox (see node-environment.cjs). */

declare const outside: (file: string) => unknown

export const { createCloud } = outside('local/cloud.ts') as typeof import('../local/cloud')
export const { start } = outside('local/demo/main.ts') as typeof import('../local/demo/main')
export const { foundTown, movePersonasIn } = outside('local/demo/town.ts') as typeof import('../local/demo/town')
export const { founded } = outside('tests/founded.ts') as typeof import('./founded')
