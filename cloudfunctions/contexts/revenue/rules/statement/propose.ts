/** How a row would be booked, by the contracts first, then by its own words; nothing where neither says it. */
import {
  type CostKind,
  costKindIds,
  costKinds,
  type IncomeClass,
  incomeClasses,
  incomeClassIds,
  type UseKind,
  useKindIds,
  useKinds
} from 'types/revenue-parts'
import type { StatementProposal } from 'types/statements'
import { type ContractFacts, expectedOf } from '../contract'
import type { Row } from './rows'

const incomeWords: Readonly<Record<IncomeClass, RegExp>> = {
  advert: /广告|传媒|大屏|灯箱/,
  parking: /车位|停车|车辆|泊位/,
  stall: /摊位|摆摊|展销|地摊|早市|集市/,
  venue: /会所|球场|活动室|架空层|幼儿园/,
  premises: /房租|租金|门面|仓库|用房/,
  machines: /快递柜|充电|售水|售货|回收|自助|洗车机/,
  network: /基站|铁塔|宽带|光纤|通信|移动|联通|电信/,
  other: /利息|结息|赔偿|废品/
}

const costWords: readonly (readonly [CostKind, RegExp])[] = [
  ['bank', /手续费|工本费|账户管理费|短信费/],
  ['tax', /税/],
  ['power', /电费|水费|供电|自来水/],
  ['repair', /维修|修理|保养|检测|配件/],
  ['clean', /保洁|绿化|垃圾|清运/]
]

const useWords: readonly (readonly [UseKind, RegExp])[] = [
  ['fund', /维修资金/],
  ['fee', /抵.*物业费/],
  ['committee', /业委会.*(经费|补贴|津贴)/]
]

const WHAT_MAX = 60

/** Long numbers are of accounts, cards and telephones: they have no place in the book. */
const worded = (text: string, otherwise: string): string => {
  const bare = text.replace(/\d{6,}\*?\d*/g, '').trim()
  return (bare.length >= 2 ? bare : otherwise).slice(0, WHAT_MAX)
}

/** @param contracts those of the compound that still make one expect something */
export function proposed(row: Row, contracts: readonly ContractFacts[]): StatementProposal | undefined {
  const { amountFen, what } = row
  if (amountFen === undefined || row.problems.length > 0) return undefined
  if (/存现|现金存入|现金缴存/.test(what) && amountFen > 0) return moving(row)
  if (/取现|提现|提取备用金|现金支取/.test(what) && amountFen < 0) return moving(row)
  return amountFen > 0 ? (byContract(row, amountFen, contracts) ?? byIncomeWords(row)) : byCostWords(row)
}

const moving = ({ what }: Row): StatementProposal => ({
  kind: 'move',
  what: worded(what, '存取款'),
  because: '摘要写的是存钱取钱。'
})

function byContract(row: Row, amountFen: number, contracts: readonly ContractFacts[]): StatementProposal | undefined {
  const due = (contract: ContractFacts) =>
    expectedOf(contract).find(one => one.paidFen < one.amountFen && one.amountFen - one.paidFen === amountFen)
  const named = contracts.filter(
    one => row.party !== '' && (row.party.includes(one.party) || one.party.includes(row.party))
  )
  const fitting = named.find(due)
  const alike = contracts.filter(due)
  const contract = fitting ?? (named.length === 0 && alike.length === 1 ? alike[0] : named[0])
  if (!contract) return undefined
  const expected = due(contract)
  const because = fitting
    ? `付款人和金额都和合同“${contract.what}”一样。`
    : expected
      ? `金额和合同“${contract.what}”一样，请看看是不是。`
      : `付款人和合同“${contract.what}”一样，金额不一样。`
  return {
    kind: 'income',
    class: contract.class,
    what: contract.what.slice(0, WHAT_MAX),
    contractId: contract._id,
    ...(expected ? { due: expected.due } : {}),
    because
  }
}

function byIncomeWords(row: Row): StatementProposal | undefined {
  const text = `${row.class} ${row.what}`
  const named = incomeClassIds.find(id => row.class !== '' && incomeClasses[id].name === row.class)
  const found = named ?? incomeClassIds.find(id => incomeWords[id].test(text))
  if (!found) return undefined
  const { name } = incomeClasses[found]
  const because = named ? `表里写的类别是“${name}”。` : `摘要像“${name}”。`
  return { kind: 'income', class: found, what: worded(row.what, name), because }
}

function byCostWords(row: Row): StatementProposal | undefined {
  const text = `${row.class} ${row.what}`
  const use = useKindIds.find(id => useKinds[id] === row.class) ?? useWords.find(([, word]) => word.test(text))?.[0]
  if (use) return { kind: 'use', use, what: worded(row.what, useKinds[use]), because: `像“${useKinds[use]}”。` }
  const cost = costKindIds.find(id => costKinds[id] === row.class) ?? costWords.find(([, word]) => word.test(text))?.[0]
  if (!cost) return undefined
  return { kind: 'cost', cost, what: worded(row.what, costKinds[cost]), because: `像“${costKinds[cost]}”。` }
}
