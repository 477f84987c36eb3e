/**
 * Every page about what is said, settled and asked, and about people and their homes, in the default layout by day and by night and in 长辈版: axe finds
 * nothing, nothing complains, words and targets are large enough, nothing is cut off at the phone's largest font, the tree
 * stays small. `PAGES=<part of a name>` looks at some pages only; `SHOTS=1` writes the pictures of docs/pages.
 */
import { testPages } from './look-at-pages'
import { casesOfTalk } from './pages'

jest.setTimeout(900_000)

testPages(casesOfTalk)
