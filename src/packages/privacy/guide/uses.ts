/** Every ability of the phone that the app uses, when and what for: the same list as declared at the platform (W3). */

interface Use {
  what: string
  why: string
  when: string
  /** The platform's calls behind it, by which a test finds one that nobody declared. */
  calls: readonly string[]
}

export const uses: readonly Use[] = [
  {
    what: '微信给的编号',
    why: '认出是您，让您的票和您的事只归您。看不到您的微信号、手机号、头像和昵称。',
    when: '打开小程序时',
    calls: ['cloud.callFunction']
  },
  { what: '拍照和相册里您选的照片', why: '说清是什么问题', when: '您点“加照片”时', calls: ['chooseMedia'] },
  { what: '麦克风', why: '录下您说的话，或变成字', when: '您按住“说话”时', calls: ['getRecorderManager'] },
  {
    what: '聊天里您选的文件',
    why: '社区工作人员上传业主清册',
    when: '工作人员点“选文件”时',
    calls: ['chooseMessageFile']
  },
  { what: '摄像头扫码', why: '扫楼码、意见箱码、会场签到码', when: '您点“扫一扫”时', calls: ['scanCode'] },
  { what: '存图片到相册', why: '把做好的图存给您', when: '您点“存到相册”时', calls: ['saveImageToPhotosAlbum'] },
  { what: '剪贴板（只写，不读）', why: '把邀请码、编号抄给您', when: '您点“复制”时', calls: ['setClipboardData'] },
  { what: '打电话', why: '打给楼长、物业、急救', when: '您点“打”时', calls: ['makePhoneCall'] },
  { what: '微信消息提醒', why: '开会、表决前告诉您', when: '您点“告诉我”时', calls: ['requestSubscribeMessage'] },
  {
    what: '手机里的存储',
    why: '写到一半的话不丢，没网时也能看',
    when: '您写字、看页面时；注销时清空',
    calls: ['setStorageSync', 'getFileSystemManager']
  }
]
