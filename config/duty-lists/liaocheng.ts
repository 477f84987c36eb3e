/**
 * Liaocheng's duty list (R2 该不该): whose job a matter is, by which article or clause, and the usual way it goes.
 * Articles stand here only where the statute says whose job it is; otherwise the contract or the list of duties.
 */
import type { Duty } from 'types/matters'

const duty = (id: string, party: Duty['party'], route: Duty['route'], title: string, basis: string): Duty => ({
  id,
  title,
  party,
  basis,
  route
})

const owners = (item: string) => `《民法典》第二百七十八条第一款第${item}`
const pact = '《城市居民委员会组织法》关于居民公约的规定，由居民会议讨论制定'
const contract = '物业服务合同；《民法典》第九百四十二条第一款（维修、养护、清洁、绿化共有部分）'
const income = '《民法典》第二百八十二条、第九百四十三条；《聊城市物业管理条例》第五十三条'
const supply = '供用合同；《民法典》第六百五十六条（供用水、气、热力合同参照供用电合同）'
const services = '社区职责清单（便民服务）'

export const liaocheng: readonly Duty[] = [
  // What the owners or residents of a compound decide together.
  duty(
    'canopy',
    '小区自治',
    'deliberation',
    '单元门雨棚、无障碍坡道等加建改建',
    owners('七项（改建建筑物及其附属设施）')
  ),
  duty('charging', '小区自治', 'deliberation', '建充电桩、车棚', owners('八项（改变共有部分用途或利用共有部分经营）')),
  duty('wall', '小区自治', 'deliberation', '围墙、道路等共有部分大修，动用维修资金', owners('五项（使用维修资金）')),
  duty(
    'parking',
    '小区自治',
    'deliberation',
    '小区停车位划定、外来车辆管理',
    `《民法典》第二百七十五条第二款；${owners('八项')}`
  ),
  duty('lift', '小区自治', 'deliberation', '老楼加装电梯', owners('七项（改建建筑物及其附属设施）')),
  duty('pets', '小区自治', 'deliberation', '养犬遛狗的约定', `${pact}；《动物防疫法》第三十条（携犬出户应系犬绳）`),
  duty(
    'greenery',
    '小区自治',
    'deliberation',
    '补种树木、调整绿化',
    owners('五项（使用维修资金）或第九项（其他重大事项）')
  ),
  duty('corridor-pact', '小区自治', 'deliberation', '楼道公约', pact),
  duty(
    'office-parking',
    '小区自治',
    'deliberation',
    '写字楼、商户之间的车位协调',
    '管理规约；《民法典》第二百七十五条第二款'
  ),
  duty('hire-property', '小区自治', 'deliberation', '选聘、更换物业公司', owners('四项（选聘和解聘物业服务企业）')),
  duty(
    'committee-election',
    '街道',
    'deliberation',
    '业委会成立、到期换届',
    '《民法典》第二百七十七条第二款（政府有关部门、居委会给予指导和协助）'
  ),

  // What the property company owes by contract.
  duty('monitoring', '物业合同', 'order', '监控、门禁、道闸坏了', contract),
  duty('drain', '物业合同', 'order', '公共下水管道堵塞、污水外溢', contract),
  duty('rubbish', '物业合同', 'order', '垃圾桶不清、楼道和院子保洁', contract),
  duty('fitness', '物业合同', 'order', '健身器材、儿童设施损坏', contract),
  duty('corridor-light', '物业合同', 'order', '楼道灯、声控灯不亮', contract),
  duty('lift-repair', '物业合同', 'order', '电梯停运、困人、异响', contract),
  duty(
    'indoor-charging',
    '物业合同',
    'order',
    '电动车进楼道、进电梯，飞线充电',
    '《民法典》第九百四十二条第二款（制止、报告并协助处理）；《消防法》第二十八条'
  ),
  duty('lift-adverts', '物业合同', 'deliberation', '电梯广告等公共收益没有公布', income),
  duty('common-rent', '物业合同', 'deliberation', '共有部分出租，租金归谁', `${income}；${owners('八项')}`),

  // What an authority, the street or a utility answers for; the community calls them and follows up.
  duty('oil-drain', '部门', 'order', '餐饮油污倒进雨水井、乱排污水', '《城镇排水与污水处理条例》第四十二条'),
  duty('fire-lane', '部门', 'order', '消防通道停车、堵塞', '《消防法》第二十八条（不得占用、堵塞、封闭消防车通道）'),
  duty('falling-objects', '部门', 'order', '高空抛物', '《民法典》第一千二百五十四条（公安等机关依法及时调查）'),
  duty('night-market', '街道', 'order', '夜市、门前、背街的卫生', '街道职责清单（市容环卫）'),
  duty('heating', '专营单位', 'order', '暖气不热', supply),
  duty('water', '专营单位', 'order', '停水、水压不足', supply),
  duty('gas', '专营单位', 'order', '燃气异味、停气', `${supply}；闻到气味先离开，再打抢修电话`),

  // What the community itself or a partner takes on.
  duty('hot-meals', '社区', 'deliberation', '驿站热饭点、公共空间怎么用', services),
  duty('living-alone', '社区', 'order', '独居老人探访、帮扶', services),
  duty('after-school', '社区', 'order', '放学后托管、假期看护', services),
  duty('handy-services', '社区', 'order', '磨剪刀、修鞋、配钥匙等便民服务', services),

  // Between two sides: settled where it can be settled, with the way there.
  duty(
    'neighbour-noise',
    '个人',
    'referred',
    '邻居装修、生活噪声',
    '《噪声污染防治法》第六十六条（装修限定时间）、第七十条（劝阻、调解）'
  ),
  duty(
    'neighbour-leak',
    '个人',
    'referred',
    '楼上漏水、邻里损坏',
    '《民法典》第二百八十八条（相邻关系）；调解依《人民调解法》，双方自愿'
  ),
  duty(
    'labour-dispute',
    '依法途径',
    'referred',
    '劳动争议、竞业限制、欠薪',
    '《劳动争议调解仲裁法》第五条（协商、调解、仲裁、诉讼）'
  ),
  duty('in-court', '依法途径', 'declined', '已经起诉、信访、仲裁的事', '依法已有受理机关，按其程序办理')
]
