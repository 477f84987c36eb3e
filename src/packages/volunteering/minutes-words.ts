/** Minutes of help as people say them: 1 小时 30 分. */

export function minutesWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} 分钟`
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`
}

/** As the national record writes them, in hours with two decimals, from whole minutes. */
export function hoursFigure(minutes: number): string {
  const hundredths = Math.round((minutes * 100) / 60)
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}
