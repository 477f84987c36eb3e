/** The account of one person in the points book of a community: a key that only the house can derive. */
import type { Ports } from 'kernel/ports'

/** Says nothing of whose it is; another book has another for the same person. */
export const purseOf = (ports: Pick<Ports, 'secrets'>, book: string, personId: string): string =>
  ports.secrets.derive('purse', `${book} ${personId}`, 20)

export const purseAccount = (purse: string): string => `person:${purse}`
