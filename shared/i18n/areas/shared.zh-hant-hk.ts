// 兩組共用的服務枱：多功能e-道、雙向櫃枱、可逆轉方向的通道。

import type { CatalogueOf } from '../catalogue.ts';
import type { sharedEn } from './shared.en.ts';

export const sharedZhHantHk: CatalogueOf<typeof sharedEn> = {
  fields: {
    title: '兩組共用',
    about:
      '多功能e-道、雙向櫃枱、可逆轉方向的通道：時而屬一組，時而屬另一組，在哪一組便服務該組的旅客。要調動時，先完成現有旅客，轉換期間不服務任何人，其後在另一組開放。',
    none: '每條e-道及每個櫃枱只屬一組。可讓兩組在自設以外共用一些。',
    add: '讓兩組共用',
    remove: '移除{{name}}',
    nameEn: '名稱（英文）',
    nameZh: '名稱（中文）',
    home: '原屬',
    other: '或調往',
    servers: '數目',
    serversHint: '在兩組自設的以外。大堂開放期間一直開放。',
    changeover: '轉換時間',
    times: '按時間',
    addTime: '新增時間',
    timesNone: '開始時全部在原組。',
    from: '由',
    atOther: '在{{bank}}的數目',
    removeTime: '移除{{from}}',
    lines: '人龍變長時',
    addLines: '按人龍調動',
    removeLines: '不再按人龍調動',
    linesNone: '不按人龍調動。',
    measure: '調動依據',
    above: '人龍超過此數即調來',
    below: '而另一組不多於',
    forMinutes: '持續至少',
    atOnce: '每次調動數目',
    linesHint: '兩個方向均適用，情況持續便再次調動。到了設定時間，數目會重新設定。',
    noBanks: '須有兩組e-道或兩組櫃枱。',
  },
  change: {
    added: '新增{{name}}：{{after}}',
    removed: '移除{{name}}：{{before}}',
    changed: '{{name}}：{{before}} → {{after}}',
    what: '「{{home}}」與「{{other}}」共用{{servers}}個，轉換需{{minutes}}分鐘',
    step: '{{from}}起{{servers}}個在另一組',
    trigger: '一組多於{{above}}而另一組不多於{{below}}達{{minutes}}分鐘，每次調來{{servers}}個',
    comma: '，',
  },
  step: {
    which: '共用',
    at: '在{{bank}}',
    sent: '{{name}}：{{servers}}個調往「{{bank}}」',
    released: '{{name}}回復按時間及人龍調動',
    release: '回復按時間及人龍',
  },
  result: {
    title: '共用e-道及櫃枱身在何處',
    unit: 'e-道或櫃枱',
    changing: '轉換中',
    never: '從未轉換。',
    say: '平均每日轉換{{changeovers}}次，期間合共{{hours}}不服務任何人，最多佔其全日的{{share}}。',
    legend: { atHome: '在第一組', atOther: '在第二組', changing: '轉換中' },
    column: '{{name}}，{{where}}',
  },
};
