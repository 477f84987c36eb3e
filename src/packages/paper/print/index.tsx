/** One form, ready to print: filled with what the app knows of its object, or blank for a pen. */
import { useCallback } from 'react'
import type { Me } from 'types/community'
import { roleNames } from 'types/roles'
import { serverNow } from '@/cloud/server-time'
import { useId } from '@/session/use-id'
import { useMe } from '@/session/use-me'
import { useParam } from '@/session/use-param'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { fullTime } from '@/ui/time'
import { drawForm } from '../draw'
import { Drawn } from '../drawn'
import { type FormName, forms, isForm } from '../forms/form'
import type { Filled } from './filled'
import { useCodes } from './use-codes'
import { useFundForm } from './use-fund-form'
import { useCertificateForm, useHelpersForm } from './use-help-form'
import { useMatterForm } from './use-matter-form'
import { useMeetingForm } from './use-meeting-form'
import { useDisclosureForm, useMoneyObjection } from './use-money-form'
import { useObjections } from './use-objections'
import { useRedemptionForm, useSettlementForm } from './use-points-form'

/** Posts are public, homes are not. */
function makerOf({ posts }: Me): string {
  const [post] = posts
  return post ? `${roleNames[post.role]}${post.name}` : '邻居'
}

function Sheet({ form, filled }: { form: FormName; filled: Filled }) {
  const { data: me } = useMe()
  const { title } = forms[form]
  const { blocks, waiting, trouble, retry } = filled
  const maker = me && makerOf(me)
  const draw = useCallback(
    () => drawForm(blocks ?? [], `有事来聊 · ${title} · ${maker} ${fullTime(serverNow())} 制`),
    [blocks, title, maker]
  )
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !blocks || maker === undefined) return <Skeleton cards={1} />
  return <Drawn name={title} draw={draw} toPrint />
}

function OfMatter({ form, id }: { form: FormName; id: string }) {
  return <Sheet form={form} filled={useMatterForm(form, id)} />
}

function OfMeeting({ form, id }: { form: FormName; id: string }) {
  return <Sheet form={form} filled={useMeetingForm(form, id)} />
}

function OfObjections({ id }: { id: string }) {
  return <Sheet form='objections' filled={useObjections(id)} />
}

function OfPlace({ scope }: { scope: string }) {
  return <Sheet form='codes' filled={useCodes(scope)} />
}

function OfActivity({ id }: { id: string }) {
  return <Sheet form='helpers' filled={useHelpersForm(id)} />
}

function OfCertificate({ id }: { id: string }) {
  return <Sheet form='certificate' filled={useCertificateForm(id)} />
}

function OfDisclosure({ id }: { id: string }) {
  return <Sheet form='disclosure' filled={useDisclosureForm(id)} />
}

function OfMoneyObjection({ id }: { id: string }) {
  return <Sheet form='money-objection' filled={useMoneyObjection(id)} />
}

function OfFund({ form, id }: { form: FormName; id: string }) {
  return <Sheet form={form} filled={useFundForm(id, form === 'fund-final')} />
}

function OfRedemption({ id }: { id: string }) {
  return <Sheet form='redemption' filled={useRedemptionForm(id)} />
}

function OfSettlement({ id }: { id: string }) {
  return <Sheet form='settlement' filled={useSettlementForm(id)} />
}

export default function PrintPage() {
  const [name, scope, id] = [useParam('form'), useParam('scope'), useId()]
  const form = isForm(name) ? name : undefined
  const about = form && forms[form].about
  return (
    <Page title={form ? forms[form].title : '打印'}>
      {form && about === 'matter' ? <OfMatter form={form} id={id} /> : null}
      {form && about === 'meeting' ? <OfMeeting form={form} id={id} /> : null}
      {about === 'objections' ? <OfObjections id={id} /> : null}
      {about === 'disclosure' ? <OfDisclosure id={id} /> : null}
      {about === 'money-objection' ? <OfMoneyObjection id={id} /> : null}
      {about === 'place' ? <OfPlace scope={scope} /> : null}
      {about === 'activity' ? <OfActivity id={id} /> : null}
      {about === 'certificate' ? <OfCertificate id={id} /> : null}
      {form && about === 'fund' ? <OfFund form={form} id={id} /> : null}
      {about === 'redemption' ? <OfRedemption id={id} /> : null}
      {about === 'settlement' ? <OfSettlement id={id} /> : null}
      {form ? null : <Empty icon='paper' text='没有这张表。' />}
    </Page>
  )
}
