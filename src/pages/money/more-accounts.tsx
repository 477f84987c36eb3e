/** The doors from a compound's money to what stands beside it: what belongs to all, what is being got back, the fund. */
import { bookReaders } from 'types/assets'
import { go } from '@/session/go'
import { useMe } from '@/session/use-me'
import { address } from '@/session/use-param'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'

export function MoreAccounts({ scope, name }: { scope: string; name: string }) {
  const { data: me } = useMe()
  const serves = me?.posts.some(({ role }) => bookReaders.some(reader => reader === role))
  return (
    <Card rows>
      {serves ? (
        <Row
          icon='write'
          head='记账台'
          note='记一笔、核对、导入，钱在哪里'
          onTap={() => go(address('/packages/revenue/book/index', { scope, name }))}
        />
      ) : null}
      <Row
        icon='place'
        head='哪些东西是大家的'
        note='广告位、车位、公共用房，租给谁、多少钱'
        onTap={() => go(address('/packages/revenue/assets/index', { scope, name }))}
      />
      <Row
        icon='again'
        head='该追回的钱'
        note='清收到哪一步，追回了多少'
        onTap={() => go(address('/packages/revenue/clearing/index', { scope, name }))}
      />
      <Row
        icon='family'
        head='社区基金'
        note='邻里互助和公开募捐，分开记'
        onTap={() => go(address('/packages/fund/home/index', { scope }))}
      />
      <Row
        icon='post'
        head='要求审计'
        note='面积和人数都够五分之一，就要请会计师来审'
        onTap={() => go(address('/packages/revenue/petition/index', { scope, name }))}
      />
    </Card>
  )
}
