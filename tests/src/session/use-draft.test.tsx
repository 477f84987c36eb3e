/** What was typed is there again after the app was killed. */
import Taro from '@tarojs/taro'
import { act, renderHook } from '@testing-library/react'
import { useDraft } from '@/session/use-draft'

const open = () => renderHook(() => useDraft('matter', { title: '', text: '' })).result

beforeEach(() => Taro.clearStorageSync())

test('every change is kept at once and found again', () => {
  const form = open()
  act(() => form.current[1]({ title: '楼道灯不亮' }))
  act(() => form.current[1]({ text: '三天了' }))
  expect(open().current[0]).toEqual({ title: '楼道灯不亮', text: '三天了' })
})

test('once sent, the next form is empty', () => {
  const form = open()
  act(() => form.current[1]({ title: '楼道灯不亮' }))
  act(() => form.current[2]())
  expect(form.current[0]).toEqual({ title: '', text: '' })
  expect(open().current[0]).toEqual({ title: '', text: '' })
})
