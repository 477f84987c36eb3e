/** Public numbers that work everywhere in the country; a city adds its own, a community those of its compounds. */
import type { PublicNumber } from 'types/codes'

export const publicNumbers: readonly PublicNumber[] = [
  { name: '火警', phone: '119', note: '着火、有人被困、电梯里出不来', urgent: true },
  { name: '报警', phone: '110', note: '有危险、被偷被骗、打架', urgent: true },
  { name: '急救', phone: '120', note: '有人病倒、受伤', urgent: true },
  { name: '政务服务热线', phone: '12345', note: '不知道找哪个部门，就打这个', urgent: false },
  { name: '电力抢修', phone: '95598', note: '停电、电线断了', urgent: false },
  { name: '法律咨询', phone: '12348', note: '免费问律师', urgent: false }
]
