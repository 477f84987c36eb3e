/** Public holidays as the State Council published them, a year each; a new year is one more entry. */
import type { Holidays } from 'types/law'

/** Checked against Xinhua's report of the full text, 4 November 2025. */
const year2026: Holidays = {
  free: [
    '2026-01-01',
    '2026-01-02',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-02-23',
    '2026-04-06',
    '2026-05-01',
    '2026-05-04',
    '2026-05-05',
    '2026-06-19',
    '2026-09-25',
    '2026-10-01',
    '2026-10-02',
    '2026-10-05',
    '2026-10-06',
    '2026-10-07'
  ],
  worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  article: '《国务院办公厅关于2026年部分节假日安排的通知》（2025年11月4日）'
}

export const holidays: readonly Holidays[] = [year2026]
