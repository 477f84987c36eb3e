/** Examples of the books as people see them. */
import * as ledger from 'types/ledger'
import { resident, secondStaff, secretary, staff, tenant } from '../../../local/demo/people'
import { type Example, stranger } from '../example'
import { auditor, checker, closing, revenue, sealed, stopped, watched } from './ledger-walk'

const reason = '改动的人和原因已经查清，余额按凭证逐笔对过。'

export const ledgerExamples: Example[] = [
  { operation: ledger.ledgerBook, by: tenant, notBy: stranger, prepare: sealed, input: () => revenue },
  { operation: ledger.ledgerLines, by: tenant, notBy: stranger, prepare: sealed, input: () => revenue },
  {
    operation: ledger.ledgerLine,
    by: tenant,
    notBy: stranger,
    objectField: 'entryId',
    prepare: sealed,
    input: made => ({ entryId: made.entryId })
  },
  {
    operation: ledger.ledgerMonth,
    by: resident,
    notBy: stranger,
    prepare: sealed,
    input: () => ({ ...revenue, month: '2026-05' })
  },
  {
    operation: ledger.ledgerSeals,
    by: resident,
    notBy: stranger,
    prepare: sealed,
    input: () => ({ ...revenue, from: 1 })
  },
  { operation: ledger.ledgerExport, by: resident, notBy: stranger, prepare: sealed, input: () => revenue },
  {
    operation: ledger.ledgerClose,
    by: staff,
    notBy: resident,
    prepare: watched,
    input: () => ({ ...revenue, month: '2026-05' }),
    rival: () => ({ by: secondStaff, operation: ledger.ledgerClose, input: { ...revenue, month: '2026-05' } })
  },
  {
    operation: ledger.ledgerConfirm,
    by: checker,
    notBy: secretary,
    prepare: closing,
    input: () => ({ ...revenue, month: '2026-05' }),
    rival: () => ({ by: auditor, operation: ledger.ledgerConfirm, input: { ...revenue, month: '2026-05' } })
  },
  {
    operation: ledger.ledgerUnfreeze,
    by: auditor,
    notBy: staff,
    prepare: stopped,
    input: () => ({ ...revenue, reason }),
    other: () => ({ ...revenue, reason: `${reason}已经改回。` })
  }
]
