/** How long a matter took, in words: the day itself, or so many days. */
export const howLong = (days: number): string => (days === 0 ? '当天' : `${days} 天`)
