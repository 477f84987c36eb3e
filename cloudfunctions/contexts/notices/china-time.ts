/** Moments as people in China read them, whatever the clock of the machine. */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const CHINA_HOURS = 8

/** 2026年6月9日 19:30. */
export const inChina = (at: number): string => dayjs.utc(at).utcOffset(CHINA_HOURS).format('YYYY年M月D日 HH:mm')
