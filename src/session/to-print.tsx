/** What can be printed about a thing, folded away at the end of its page: most people only look. */
import { Fold } from '@/ui/fold'
import { Row } from '@/ui/row'
import { go } from './go'
import { address } from './use-param'

interface ToPrintProps {
  id: string
  papers: readonly { form: string; title: string }[]
}

export function ToPrint({ id, papers }: ToPrintProps) {
  if (papers.length === 0) return null
  return (
    <Fold title='打印出来，或存成图片' icon='printer'>
      {papers.map(({ form, title }) => (
        <Row
          key={form}
          icon='paper'
          head={title}
          onTap={() => go(address('/packages/paper/print/index', { form, id }))}
        />
      ))}
    </Fold>
  )
}
