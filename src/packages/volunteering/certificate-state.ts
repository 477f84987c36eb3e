/** How a certificate stands, in words and tone. */
import type { CertificateCard } from 'types/hours'
import type { Tone } from '@/ui/tone'

const states: Readonly<Record<CertificateCard['state'], { tone: Tone; text: string }>> = {
  asked: { tone: 'info', text: '等社区核对' },
  issued: { tone: 'done', text: '开好了' },
  withdrawn: { tone: 'calm', text: '不作数了' }
}

export const certificateState = ({ state }: Pick<CertificateCard, 'state'>) => states[state]
