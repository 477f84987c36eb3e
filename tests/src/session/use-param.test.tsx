/** Words of a page's address come as they were written, whether somebody escaped them on the way or not. */
import { render, screen } from '@testing-library/react'
import { useId } from '@/session/use-id'
import { address, useParam } from '@/session/use-param'
import { params } from '../taro'

const Shown = () => <p>{`${useId()} ${useParam('name')}`}</p>

function shown(query: Record<string, string>): string {
  for (const name of Object.keys(params)) delete params[name]
  Object.assign(params, query)
  const { container, unmount } = render(<Shown />)
  const text = container.textContent ?? ''
  unmount()
  return text
}

test.each([
  [{ id: 'e%3Afl_1', name: '%E9%87%91%E9%BA%92%E9%BA%9F' }, 'e:fl_1 金麒麟'],
  [{ id: 'e:fl_1', name: '金麒麟' }, 'e:fl_1 金麒麟'],
  [{ id: 'm_1', name: '涨 5%' }, 'm_1 涨 5%'],
  [{ scene: 's.m_1.123456', name: '' }, 'm_1 '],
  [{ scene: 's%2Em_1%2E123456', name: '' }, 'm_1 '],
  [{}, ' ']
])('%j is read as “%s”', (query, text) => {
  expect(shown(query as Record<string, string>)).toBe(text)
})

test('what `address` writes comes out the same', () => {
  const [, query = ''] = address('/packages/ledger/line/index', { id: 'e:fl_1', name: '涨 5% & 多' }).split('?')
  expect(shown(Object.fromEntries(query.split('&').map(one => one.split('='))))).toBe('e:fl_1 涨 5% & 多')
  expect(screen.queryByText('e:fl_1')).toBeNull()
})
