/** The closed list of reasons why a row or a head needs a person, each with one plain sentence that says what to do. */
export const doubtSentences = {
  'row-unclear': '这一行看不懂：没有房号、业主，也没有面积。是一户就请补齐，不是就选“不要”。',
  'too-long': '有一格的字太多了，不像房号、姓名、电话或面积。请只填该填的。',
  'building-missing': '没有写楼号。请补上是几号楼。',
  'entrance-missing': '这幢楼别的户都写了单元，这一户没写。请补上单元。',
  'home-missing': '没有写房号。请补上房号。',
  'place-unclear': '看不出是哪幢、哪单元、哪一户。请把楼号、单元、房号分开填好。',
  'place-disagrees': '楼号、单元、房号几处写得不一样。请核对后填对的。',
  'place-date': 'Excel 把房号变成了日期。请照原来的写法重新填。',
  'place-twice': '这一户在表里出现了不止一次。请留下对的一行，其余选“不要”或改房号。',
  'place-collides': '有两户写法不同，系统编出的门牌却一样。请给其中一户改个房号写法。',
  'building-two-names': '同一个楼号有两种写法。请看看：是同一幢就选“采用”，不是就改楼号。',
  'filled-uncertain': '这一行的楼号或单元是照上面合并的格子填的，但这一段里有重复的户。请核对。',
  'two-homes': '一格里像是写了两户。请分成一户一行，各填各的面积。',
  'owner-missing': '没有写业主。请补上姓名；还没卖出的请在备注写“未售”。',
  'owner-unclear': '业主姓名看不准。请核对，几个人之间用顿号隔开。',
  'owner-note': '姓名里带了说明。已先去掉说明，请核对姓名。',
  'owner-others': '只写了“某某等几人”，名字不全。请把共有人都写上，或确认就按写着的算。',
  'area-missing': '没有写面积。请按房产证补上。',
  'area-unreadable': '面积认不出来。请只填一个数，比如 89.37。',
  'area-decimals': '面积超过两位小数，先只取前两位。请对照房产证核对。',
  'area-unusual': '面积小得或大得少见。请核对；没错就选“采用”。',
  'phone-odd': '电话号码不像是对的。请核对；先照原样留着也可以。',
  'unsold-named': '备注说没卖或没交房，业主却写着别人。没交房就选“采用”，算在建设单位名下；交了房请改备注。',
  'developer-bought': '业主像是开发公司，备注又没写“未售”。没卖出就选“采用”；是公司买下自用的，请改好再办。'
} as const
export type Doubt = keyof typeof doubtSentences

export const headDoubtSentences = {
  'same-names': '这几户业主同名，但电话不同或没留。请认一认是不是同一个人：是就合成一人，不是就分开。',
  'remark-alone': '备注写着“同一业主多套”，却没找到另一套。请看看是不是姓名写得不一样。',
  'developer-several': '没卖出的房子写了不止一家公司。请核对：是同一家就合成一人，不是就分开。'
} as const
export type HeadDoubt = keyof typeof headDoubtSentences
