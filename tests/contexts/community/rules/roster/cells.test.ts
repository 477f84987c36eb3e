import { readOwners } from 'contexts/community/rules/roster/owners'
import { readPhones } from 'contexts/community/rules/roster/phones'
import { plainText } from 'contexts/community/rules/roster/plain-text'
import type { Cell } from 'contexts/community/rules/roster/records'
import { segmentOf } from 'contexts/community/rules/roster/segments'
import fc from 'fast-check'

const phones: [Cell, string[], boolean][] = [
  [null, [], false],
  ['无', [], false],
  ['——', [], false],
  [18601931154, ['18601931154'], false],
  ['１８６０１９３１１５４', ['18601931154'], false],
  ['186-0193-1154', ['18601931154'], false],
  ['186 0193 1154', ['18601931154'], false],
  ['+86 18601931154', ['18601931154'], false],
  ['0538-6600000', ['0538-6600000'], false],
  ['05386600000', ['0538-6600000'], false],
  ['(0538)6600000', ['0538-6600000'], false],
  ['010-12345678', ['010-12345678'], true],
  ['01062345678', ['010-62345678'], false],
  ['6600000', ['6600000'], false],
  ['400-123-4567', ['4001234567'], false],
  ['18601931154/13978800404', ['18601931154', '13978800404'], false],
  ['18601931154 13978800404', ['18601931154', '13978800404'], false],
  ['18601931154\n13978800404', ['18601931154', '13978800404'], false],
  ['1860193115413978800404', ['18601931154', '13978800404'], false],
  ['18601931154、18601931154', ['18601931154'], false],
  ['1860193115', ['1860193115'], true],
  ['186019311544', ['186019311544'], true],
  ['12601931154', ['12601931154'], true],
  ['186****1154', ['186****1154'], true],
  ['1.86E+10', ['1.86E+10'], true],
  ['儿子18601931154', ['18601931154'], true]
]

test.each(phones)('the phone cell %p gives %p, odd: %p', (cell, numbers, odd) => {
  expect(readPhones(cell)).toEqual({ phones: numbers, odd })
})

const owners: [string, string[], string[]][] = [
  ['丁桐', ['丁桐'], []],
  ['丁桐、傅涛芳', ['丁桐', '傅涛芳'], []],
  ['丁桐，傅涛芳', ['丁桐', '傅涛芳'], []],
  ['丁桐,傅涛芳', ['丁桐', '傅涛芳'], []],
  ['丁桐/傅涛芳', ['丁桐', '傅涛芳'], []],
  ['丁桐\n傅涛芳', ['丁桐', '傅涛芳'], []],
  ['丁桐 傅涛芳', ['丁桐', '傅涛芳'], []],
  ['丁桐和傅涛芳', ['丁桐', '傅涛芳'], []],
  ['丁桐及傅涛芳', ['丁桐', '傅涛芳'], []],
  ['丁桐、丁桐', ['丁桐'], []],
  ['李和平', ['李和平'], []],
  ['欧阳和平', ['欧阳和平'], []],
  ['和珅', ['和珅'], []],
  ['张 三', ['张三'], []],
  ['张　三', ['张三'], []],
  ['王 建国', ['王建国'], []],
  ['张 三 李 四', ['张三李四'], ['owner-unclear']],
  ['阿布都·热西提', ['阿布都·热西提'], []],
  ['John Smith', ['John Smith'], []],
  ['（开发建设单位）', ['开发建设单位'], []],
  ['某某（山东）和顺置业 有限公司', ['某某(山东)和顺置业有限公司'], []],
  ['张三（已故）', ['张三'], ['owner-note']],
  ['张三（50%）、李四（50%）', ['张三', '李四'], ['owner-note']],
  ['张三等2人', ['张三'], ['owner-others']],
  ['张三等', ['张三'], ['owner-others']],
  ['同上', ['同上'], ['owner-unclear']],
  ['〃', ['〃'], ['owner-unclear']],
  ['张三2', ['张三2'], ['owner-unclear']],
  ['张', ['张'], ['owner-unclear']],
  ['18601931154', ['18601931154'], ['owner-unclear']],
  ['', [], ['owner-missing']],
  ['/', [], ['owner-missing']],
  ['、', [], ['owner-missing']],
  ['待定', [], ['owner-missing']]
]

test.each(owners)('the owner cell %j names %p, doubts %p', (cell, names, doubts) => {
  expect(readOwners(plainText(cell))).toEqual({ names, doubts })
})

const segments: [string, string][] = [
  ['1', '1'],
  ['S24', 's24'],
  ['商铺', 'sp'],
  ['沿街商铺', 'sp'],
  ['三', '3'],
  ['十', '10'],
  ['十三', '13'],
  ['二十', '20'],
  ['二十一', '21'],
  ['东区3', 'eq3'],
  ['301-1', '301x1'],
  ['负101', 'x101'],
  ['', '']
]

test.each(segments)('%j becomes the path segment %j', (text, segment) => {
  expect(segmentOf(text)).toBe(segment)
})

test('any name becomes a short segment that a scope path accepts, always the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), text => {
      fc.pre(text.trim() !== '')
      expect(segmentOf(text)).toMatch(/^[0-9a-z]{1,12}$/)
      expect(segmentOf(text)).toBe(segmentOf(text))
    }),
    { seed: 278 }
  )
})

test('clean text has half-width digits and no invisible characters, and cleaning twice changes nothing', () => {
  expect(plainText('\u200b　１幢\u00a0Ａ\r\n⼀\u0007 ')).toBe('1幢 A\n一')
  expect(plainText(new Date(Number.NaN))).toBe('')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => expect(plainText(plainText(text))).toBe(plainText(text))),
    { seed: 278 }
  )
})
