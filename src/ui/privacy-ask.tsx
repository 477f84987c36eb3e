/** WeChat's privacy question in our own words, on whichever page it comes up; saying no leaves everything else as it is. */
import { Button as NativeButton, View } from '@tarojs/components'
import { useQuestion } from '@/cloud/privacy'
import { Button } from './button'
import { Sheet } from './sheet'

/** The platform looks whether the button with this id was really tapped. */
const AGREE = 'agree-privacy'

export function PrivacyAsk() {
  const question = useQuestion()
  if (!question) return null
  return (
    <Sheet open title='先问您一句' onClose={question.disagree}>
      <View className='column'>
        <View>
          这一步要用到您的照片、录音、文件或剪贴板里的一样，只用在您正在办的这件事上。不同意也行，别的照样能用。
        </View>
        <Button look='ghost' icon='paper' text='看隐私说明' onTap={question.readGuide} />
        <NativeButton
          id={AGREE}
          className='button'
          openType='agreePrivacyAuthorization'
          onAgreePrivacyAuthorization={() => question.agree(AGREE)}
        >
          同意
        </NativeButton>
        <Button look='ghost' text='不同意' onTap={question.disagree} />
      </View>
    </Sheet>
  )
}
