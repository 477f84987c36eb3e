/** Words that neighbours use for the same thing; general talk of compounds, not taken from any one matter. */

interface Meaning {
  /** How much it says about what a matter is about: a thing 4, what is wrong with it 2, who or where 1. */
  weight: 4 | 2 | 1
  /** Each line one meaning, its words separated by spaces. */
  lines: string
}

/** What a matter can be about. */
const things = `
雨棚 雨搭 遮雨 挡雨 避雨 雨篷 遮阳棚 顶棚 棚子 棚 罩子
充电桩 充电 充电位 充电柜 充电器 飞线 拉线 扯电线 扯线 接线板 插线板 拖线板 插座 能充 没法充 充不上
围墙 院墙 东墙 西墙 南墙 北墙 后墙 墙 护栏 栅栏 缺口 口子 豁口
监控 摄像头 摄像 探头 录像 查录像 屏幕
下水 下水道 下不去 排污 污水 返水 反水 往上冒 往外涌 粪水 地漏 脏水 下水管 管道堵 马桶 化粪池 水池子
雨水井 下水井 雨水口 雨水篦子 篦子 下水口 窨井 油污 废油 泔水 倒油 油水
烧烤 烤串 炸串 饭店 餐馆 小吃 小吃店 小吃街 夜市 摆摊 摊子 摊贩 大排档
装修 电钻 电锯 敲墙 砸墙 打钻 叮叮当当 噪音 噪声 动静 吵 吵得
外来车 外面的车 外头的车 外边的车 道闸 车闸 拦车杆 外来车辆 社会车辆 谁的车都能进 别处的车
车位 停车 停车位 停车场 停到 乱停 没处停 没地儿停 没地停 位子 地库
加装电梯 装电梯 加电梯 加个电梯 装个电梯 装梯 装梯子 没有电梯 没电梯 无电梯 旧楼电梯 老楼电梯 下楼 下过楼 上下楼
电梯 轿厢 梯厢
遛狗 狗 大狗 牵绳 拴绳 狗绳 狗粪 狗屎 粪便 养狗 养宠物 宠物 撒着跑
猫 野猫 流浪猫
鸽子 养鸡 鸡 家禽
电动车 电瓶车 电动自行车 电车 电动的 电驴
暖气 供暖 取暖 热力 暖气片 地暖 供热 穿棉袄 屋里冷 不热 冰凉
停水 没水 没有水 断水 不出水 水压 自来水 水龙头
垃圾 垃圾桶 垃圾清运 垃圾箱 垃圾站 桶 清洁 保洁 环卫
广告费 广告 广告收入 广告钱 海报
公共收益 账目 账 明白账 公示 公布 公开 查账 钱进 钱给谁
储藏室 储藏间 小仓房 仓房 地下室 地下空间 小房 租出去 租给 出租 租金 收租
外卖 骑手 送餐的 跑单 外卖小哥 快递小哥 热饭 微波炉 歇脚 驿站 凉的
健身 健身器材 器材 器械 运动器材 漫步机 扭腰 单杠 双杠
绿化 绿化带 花草 花池 花池子 花坛 草皮 树 冬青 月季 补种 补栽 草坪 绿地 种树 种点 草
公约 约定 立个约 规矩 守则 说法
杂物 堆东西 纸箱 纸壳 纸壳子 鞋柜 柜子 破烂 堆放 堆满 摆满 堆的
业委会 业主委员会 业主组织 委员 换届 改选 重新选 届
独居 一个人住 一个人在家 一个人 老两口 探望 常来看 来看看 照应 上门看 瞧瞧 敲敲
托管 托管班 放学 下学 四点半 接孩子 看孩子 写作业
磨剪刀 磨刀 磨个菜刀 剪子 剪刀 菜刀 修鞋 配钥匙 钥匙 手艺人 缝补 师傅来
写字楼 办公楼 公司 单位 几家公司 企业
竞业 离职 辞职 跳槽 老东家 劳动 员工 同事
竹签 竹签子 签子 油渍 收摊 黏脚
漏水 渗水 滴水 滴答水 洇 泡了 淹了 天花板 吊顶 房顶 防水
灯 声控灯 路灯 楼道灯 灯泡 照明 黑咕隆咚 摸黑 黑灯瞎火 黑得 看不见 跺脚
消防通道 消防车 消防道 消防 救火 救命通道 生命通道 红线
快递柜 快递 取件
物业费
门禁 门禁卡 刷卡
广场舞 音响 喇叭 广播
路面 坑坑洼洼 坑洼 积水 路不平
燃气 煤气 天然气
沙坑 滑梯 游乐
种菜 菜地
空调 外机
旧改 改造 老旧小区改造
晾衣 晾晒 晾衣杆
食堂 送餐 助餐
宽带 网络 网速
保安 巡逻
井盖
小广告
教手机 智能手机
红绿灯 过马路
合唱 电子琴 书法 活动室
`

/** What is wrong, or wanted. */
const troubles = `
坏 坏了 不亮 不管用 断了 断 失灵 锈 锈断 修 没修 憋了 摆设
堵 不通 堵了 堵死 占了 占用 占 通一次
太少 不够 抢不上 抢 多装 没地方 没处 不足 排队
滑 滑倒 打滑 摔 摔倒 磕着
倒了 塌 冲倒 冲垮 塌了 没了
丢 丢了 偷 被盗
着火 火 起火 失火 短路
臭 味道 味 熏 苍蝇 异味
死了 枯死 枯 光秃秃 秃 干巴
半夜 夜里 深夜 晚上十点 十一点 大半夜
不认 不承认 不肯赔 人家不管 不赔 不关他事
调解 调停 说和 官司 纠纷 闹 赔钱 坐下谈 谈不拢
吵架 争 闹矛盾 抢车位 打架 嚷
到期 过期 期满 任期 过了届
`

/** Who and where; alone they say little. */
const settings = `
老人 老太太 奶奶 爷爷 我妈 我爸 我娘 爸妈 大爷 大娘
孩子 小孩 娃
楼道 走廊 走道 过道 楼梯 楼道口 拐角
单元 单元门 单元口 楼门口 楼口 门洞 门口
大门 小区门口
楼下 一楼
楼上 上面那户 上面人家 楼上那户
隔壁 旁边那户 邻居 对门
早上 早晨 清早 一早 早起 六点 七点
中午 午饭 午休 大中午
下雨 雨雪 雨天
物业
社区
`

const tiers: readonly Meaning[] = [
  { weight: 4, lines: things },
  { weight: 2, lines: troubles },
  { weight: 1, lines: settings }
]

interface Word {
  word: string
  meaning: number
  weight: number
}

/** Every word with its meaning, the longest first, so that 消防通道 is not read as 通道. */
export const sameWords: readonly Word[] = tiers
  .flatMap(({ weight, lines }) =>
    lines
      .trim()
      .split('\n')
      .map(line => ({ weight, words: line.split(' ') }))
  )
  .flatMap(({ weight, words }, meaning) => words.map(word => ({ word, meaning, weight })))
  .sort((one, other) => other.word.length - one.word.length)
