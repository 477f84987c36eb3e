/** What is told most often: one tap fills in the words, the person changes the time. */

export interface Preset {
  title: string
  text: string
  urgent?: true
}

export const presets: readonly Preset[] = [
  { title: '明天停水', text: '明天 8:00 到 12:00 停水，要换阀门。请提前接好水，出门前关好水龙头。' },
  { title: '明天停电', text: '明天 8:00 到 12:00 停电检修。电梯会停，请提前出门或等来电。' },
  { title: '明天停气', text: '明天 8:00 到 17:00 停燃气。请关好阀门，来气后先开窗再点火。' },
  { title: '电梯检修', text: '明天上午电梯检修，请走楼梯。腿脚不方便的，请联系楼长。' },
  { title: '灭虫消杀', text: '明天上午在楼道和绿地消杀。请关好窗，看好孩子和宠物。' },
  { title: '小区有活动', text: '这个周六上午 9:00，在小区广场。欢迎来。' },
  { title: '水管爆了', text: '正在抢修，先停水。请接一点水备用，修好了再告诉大家。', urgent: true }
]

export const DAY_MS = 86_400_000

/** How long it hangs, in days. */
export const spans = [
  { value: '1', text: '一天' },
  { value: '3', text: '三天' },
  { value: '7', text: '一周' },
  { value: '30', text: '三十天' }
] as const
export type Span = (typeof spans)[number]['value']
