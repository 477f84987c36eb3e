/** The register of common property and the keeping of the book: one half of what revenue hands to the deployables. */
import { assets, bookings, clearings, contracts, revenueBooks, statementImports } from './documents'
import { bookingEvents } from './hear-booking'
import { applyStatement } from './operations/apply-statement'
import { checkBooking } from './operations/check-booking'
import { dropBooking } from './operations/drop-booking'
import { endContract } from './operations/end-contract'
import { keepAsset } from './operations/keep-asset'
import { keepBooking } from './operations/keep-booking'
import { keepClearing } from './operations/keep-clearing'
import { keepContract } from './operations/keep-contract'
import { listAssets } from './operations/list-assets'
import { listBookings } from './operations/list-bookings'
import { listClearings } from './operations/list-clearings'
import { listContracts } from './operations/list-contracts'
import { listMissing } from './operations/list-missing'
import { openRevenue } from './operations/open-revenue'
import { raiseMissing } from './operations/raise-missing'
import { readStatement } from './operations/read-statement'
import { settleStatement } from './operations/settle-statement'
import { showAsset } from './operations/show-asset'
import { showBooking } from './operations/show-booking'
import { showClearing } from './operations/show-clearing'
import { showContract } from './operations/show-contract'
import { showDesk } from './operations/show-desk'
import { showStatement } from './operations/show-statement'
import { stepClearing } from './operations/step-clearing'
import { undoBooking } from './operations/undo-booking'
import { registerDue } from './register-due'
import { registerPersonal } from './register-personal'

export const register = {
  handlers: [
    openRevenue,
    showDesk,
    keepBooking,
    dropBooking,
    checkBooking,
    undoBooking,
    listBookings,
    showBooking,
    keepAsset,
    listAssets,
    showAsset,
    keepContract,
    endContract,
    listContracts,
    showContract,
    listMissing,
    raiseMissing,
    keepClearing,
    stepClearing,
    listClearings,
    showClearing,
    readStatement,
    settleStatement,
    showStatement,
    applyStatement
  ],
  collections: [revenueBooks, assets, contracts, bookings, statementImports, clearings],
  due: registerDue,
  personal: registerPersonal,
  events: bookingEvents
}
