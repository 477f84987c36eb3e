/** The quarter as an Excel file, made anew at each asking: whoever wants to add up themselves can. */
import { placeOf } from 'contexts/community'
import { entriesBetween } from 'contexts/ledger'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { disclosureExcel } from 'types/disclosure'
import { disclosures } from '../disclosure-documents'
import { currentFigures } from '../disclosure-figures'
import { linesSheet, type SheetRows, sumsSheet } from '../rules/disclosure-sheets'
import { monthsOf, quarterAfter } from '../rules/quarter'

async function workbook(sheets: readonly SheetRows[]): Promise<Buffer> {
  const { default: writeWorkbook } = await import('write-excel-file/node')
  return writeWorkbook(
    sheets.map(({ sheet, rows, widths }) => ({ data: rows, sheet, columns: widths.map(width => ({ width })) }))
  ).toBuffer()
}

/** Round trips: 3, and 2 for figures that are not checked yet; the file and its address. */
export const makeExcel = handle(disclosureExcel, async (context, { disclosureId }) => {
  const one = await read(context, disclosures, disclosureId)
  if (isRefusal(one)) return one
  const { documents, files } = context
  const { scope, book, quarter, figures, seal } = one
  const [, , before = ''] = monthsOf(quarterAfter(quarter, -1))
  const [, , last = ''] = monthsOf(quarter)
  const [place, sums, entries] = await Promise.all([
    placeOf(context, scope),
    figures ?? currentFigures(documents, one),
    entriesBetween(documents, book, before, last)
  ])
  const sheets = [sumsSheet(quarter, sums, place?.name ?? '', seal?.code ?? ''), linesSheet(entries)]
  const fileId = await files.write(`disclosures/${disclosureId}.xlsx`, await workbook(sheets))
  const [url] = await files.urls([fileId])
  return { url: url ?? '', name: `公共收益${quarter}.xlsx` }
})
