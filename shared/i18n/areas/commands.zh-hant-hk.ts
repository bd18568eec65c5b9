// Labels of the commands in shared/contract/commands.ts, by id, and titles of their menus. In Traditional Chinese (Hong Kong).

import type { CatalogueOf } from '../catalogue.ts';
import type { commandsEn } from './commands.en.ts';

export const commandsZhHantHk = {
  scenario: { new: '由範例新增…', open: '開啟…', save: '儲存', saveAs: '另存新檔…' },
  demand: { import: '開啟每日出入境人次檔案…' },
  results: { export: '匯出結果（CSV）…', exportJson: '匯出結果（JSON）…', exportXlsx: '匯出結果（Excel）…' },
  brief: { savePage: '製作簡報（HTML）…', savePdf: '製作簡報（PDF）…' },
  edit: { undo: '復原', redo: '重做' },
  run: { start: '執行模擬', cancel: '取消模擬' },
  deployment: { copy: '與副本比較', next: '下一個方案' },
  comparison: { start: '比較方案', cancel: '取消比較' },
  lesson: { choose: '課題…' },
  view: {
    presentation: '以簡報方式顯示現場大堂',
    waiting: '輪候時間',
    withinTarget: '達標率',
    queues: '人龍與大堂',
    use: 'e-道及櫃枱使用情況',
    services: '服務與轉介',
    summary: '總表',
    officers: '所需與可用人員',
    hall: '大堂實況',
    comparison: '方案比較',
    eligibility: '誰可使用甚麼',
    steadyState: '假如持續下去',
    nextColumn: '下一欄',
    language: '轉換語言',
    colorScheme: '淺色或深色',
    zoomIn: '放大',
    zoomOut: '縮小',
    zoomReset: '原本大小',
    print: '列印…',
  },
  help: { palette: '所有指令…', shortcuts: '鍵盤快捷鍵' },
  menu: { file: '檔案', edit: '編輯', run: '執行', view: '檢視', help: '說明' },
} as const satisfies CatalogueOf<typeof commandsEn>;
