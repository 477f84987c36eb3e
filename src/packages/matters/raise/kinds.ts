/** What is raised most often, as words that only need a look: one tap instead of a sentence. */

interface Kind {
  text: string
  /** The line that is filled in; it can be changed. */
  title: string
  /** Usually in one's own entrance, building, or somewhere in the compound. */
  where: 'entrance' | 'building' | 'compound'
}

export const kinds: readonly Kind[] = [
  { text: '灯不亮', title: '楼道灯不亮了', where: 'entrance' },
  { text: '下水堵了', title: '下水道堵了，污水返上来', where: 'entrance' },
  { text: '漏水', title: '楼上漏水', where: 'entrance' },
  { text: '电梯坏了', title: '电梯坏了，上不去下不来', where: 'entrance' },
  { text: '垃圾没清', title: '垃圾没有按时清走', where: 'compound' },
  { text: '乱停车', title: '有车乱停，挡住了路', where: 'compound' },
  { text: '太吵', title: '吵得没法休息', where: 'building' },
  { text: '不安全', title: '有安全隐患，请来看看', where: 'compound' }
]
