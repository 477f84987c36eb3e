/** Words without people and homes, for whoever does not live there: numbers, names with a title, doors are taken out. */

const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹喻柏窦章苏潘葛范彭鲁韦马苗方俞任袁柳唐薛雷贺汤罗郝安常傅齐康伍余顾孟黄穆萧尹姚邵汪毛米戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江郭梅林钟徐邱骆高夏蔡田樊胡霍万柯卢莫丁邓石崔龚程邢裴陆翁甄曲段侯武刘叶白蒲卓乔谭申党翟贡逄姬冉桑桂牛尚温庄晏柴瞿阎习艾鱼容向古易廖终居衡步耿满弘匡寇欧沃聂冷简饶曾关游盖岳'
const titles = '先生|女士|小姐|老师|师傅|经理|主任|书记|队长|大爷|大妈|大娘|阿姨|叔叔|爷爷|奶奶|大姐|大哥|老太太|老人家'

const cuts: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // Telephone, identity and bank numbers, plates.
  [/\d[\d\s-]{5,}\d[\dXx]?/g, '（号码略）'],
  [/[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·\s]?[A-Z0-9]{5,6}/g, '（车牌略）'],
  // A name with a title, also with 某 or a given name before it; then 老张, 小李.
  [new RegExp(`[${surnames}][\\p{Script=Han}]{0,2}?(?:${titles})`, 'gu'), '有关的人'],
  [new RegExp(`(?<![\\p{Script=Han}])[老小][${surnames}](?=[，。：；、\\s]|家|说|和|跟|$)`, 'gu'), '有位邻居'],
  // 3号楼2单元301室 → 楼里; 301室, 302户.
  [
    /[\dA-Za-z一二三四五六七八九十]{1,3}(?:号楼|[幢栋座]楼?)(?:[\d一二三四五六七八九十]{1,2}单元)?(?:\d{2,4}(?:室|户|号)?)?/g,
    '某栋楼'
  ],
  [/[\d一二三四五六七八九十]{1,2}单元(?:\d{2,4}(?:室|户|号)?)?/g, '某单元'],
  [/\d{3,4}(?:室|户(?!人))/g, '某一户']
]

export const withoutPeople = (text: string): string =>
  cuts.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text)

/** "社区工作人员 刘敏" → "社区工作人员": the post does the work, the name is nobody's business elsewhere. */
export const roleOf = (who: string): string => {
  const [first = ''] = who.split(/[\s（]/)
  return /居民$/.test(first) ? '居民' : first
}

/** The compound or building of a place, never the home or entrance: "3号楼2单元301" → "3号楼". */
export const buildingOf = (place: string): string => /^.*?[楼幢栋座]/.exec(place)?.[0] ?? place.replace(/\d{3,}.*$/, '')
