/** Photos of a form: what each says, what a tap does, and that there is no room for one too many. */
import { fireEvent, render, screen } from '@testing-library/react'
import { Photos, photoWords, type ShownPhoto } from '@/ui/photos'

function photos(shown: ShownPhoto[], most = 9) {
  const done: string[] = []
  render(
    <Photos
      label='照片'
      most={most}
      photos={shown}
      onAdd={() => done.push('add')}
      onRemove={key => done.push(`remove ${key}`)}
      onRetry={key => done.push(`retry ${key}`)}
    />
  )
  return done
}

test.each([
  ['sending', 40, '正在传 40%'],
  ['sending', 100, '正在收…'],
  ['failed', 40, '没传上，点一下再传'],
  ['checking', 100, '正在检查'],
  ['refused', 100, '没通过检查'],
  ['passed', 100, '']
] as const)('a photo that is %s at %i%% says “%s”', (state, percent, words) => {
  expect(photoWords({ state, percent })).toBe(words)
})

test('a failed photo says why, a tap on it tries again, and each can be taken away by itself', () => {
  const done = photos([
    { key: 'a', state: 'checking', percent: 100 },
    { key: 'b', state: 'failed', percent: 30, trouble: '文件太大了' }
  ])
  expect(screen.getByRole('status').textContent).toContain('文件太大了')
  fireEvent.click(screen.getByRole('button', { name: '第 2 张照片，没传上，点一下再传' }))
  fireEvent.click(screen.getByRole('button', { name: '去掉第 1 张照片' }))
  expect(done).toEqual(['retry b', 'remove a'])
})

test('when all places are taken nothing more can be added', () => {
  photos([{ key: 'a', state: 'passed', percent: 100 }], 1)
  expect(screen.queryByRole('button', { name: /加照片/ })).toBeNull()
})
