/** What the person can do about the meeting now, the main act first; confirming stands under the minutes themselves. */
import type { MeetingView } from 'types/meetings'
import { Arrive } from './arrive'
import { HostDeeds } from './host-deeds'
import { Reply } from './reply'
import { mainActOf } from './standing'

export function Deeds({ meeting, now }: { meeting: MeetingView; now: number }) {
  const { id, acts, iSignedIn } = meeting
  const main = mainActOf(meeting, now)
  return (
    <>
      {acts.includes('host') ? (
        <HostDeeds meeting={meeting} now={now} main={main === 'code' || main === 'minute' ? main : undefined} />
      ) : null}
      {acts.includes('sign-in') ? <Arrive meetingId={id} main={main === 'sign-in'} /> : null}
      {acts.includes('reply') && !iSignedIn ? <Reply meeting={meeting} main={main === 'reply'} /> : null}
    </>
  )
}
