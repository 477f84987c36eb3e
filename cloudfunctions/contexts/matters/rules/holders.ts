/** Who has a matter in words for people, and which post is reminded for them. */
import type { Party } from 'types/matters'
import type { Holder } from './matter'

type Who = Pick<Holder, 'label' | 'post'>

export const staff: Who = { label: '社区工作人员', post: 'community_staff' }
export const secretary: Who = { label: '红邻书记', post: 'hl_secretary' }
export const raters: Who = { label: '提出人和附议的邻居', post: 'community_staff' }
export const everyone: Who = { label: '全体邻居', post: 'community_staff' }

const labels: Readonly<Record<Party, string>> = {
  部门: '责任部门（社区跟进）',
  街道: '街道（社区跟进）',
  社区: '社区工作人员',
  小区自治: '红邻书记',
  物业合同: '物业公司（社区跟进）',
  专营单位: '专营单位（社区跟进）',
  个人: '当事人（社区跟进）',
  依法途径: '当事人（社区跟进）'
}

/** Who does the work: the party whose duty it is; outside bodies are followed up by community staff. */
export const holderFor = (party: Party): Who => ({
  label: labels[party],
  post: party === '小区自治' ? secretary.post : staff.post
})

/** Who answers an objection to a sorting: the community secretary, or anybody who sorts but the one who did. */
export const answerers: Who = { label: '社区书记（或另一位工作人员）', post: 'community_secretary' }
