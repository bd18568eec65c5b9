// 現場大堂課題的字眼。
import type { CatalogueOf } from '../catalogue.ts';
import type { lessonEn } from './lesson.en.ts';

export const lessonZhHantHk = {
  title: '課題',
  text: '每個課題開啟一個虛構的小型大堂，逐步帶你看一個上午。無須網絡。',
  minutes: '約{{minutes}}分鐘',
  start: '開始',
  card: '課題',
  step: '第{{step}}步，共{{steps}}步',
  back: '上一步',
  next: '下一步',
  finish: '完成',
  end: '結束課題',
  right: '答對了。',
  wrong: '不完全對。',
  tryThis: '試一試',
  learned: '重點',
  again: '重新佈置此步的大堂',
} as const satisfies CatalogueOf<typeof lessonEn>;
