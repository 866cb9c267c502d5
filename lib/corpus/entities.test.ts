import { describe, expect, it } from 'vitest';
import { goldenArticles, testArticle } from '../../tests/golden-articles.ts';
import { knownNames, nameRecords } from './entities.ts';

const namesIn = (...paragraphs: string[]) =>
  knownNames([testArticle({ id: 'a-1', date: '2021-01-21', paragraphs })]);
const people = (...paragraphs: string[]) =>
  namesIn(...paragraphs).flatMap(({ text, kind }) => (kind === 'person' ? [text] : []));
const golden = knownNames(goldenArticles());
const goldenOf = (kind: string) => golden.flatMap((one) => (one.kind === kind ? [one.text] : []));

describe('people', () => {
  it.each([
    ['市委书记、市人大常委会主任毛腾飞来到芦淞区代表团。', ['毛腾飞']],
    ['省委常委、常务副省长谢建辉出席汇报会。', ['谢建辉']],
    [
      '市领导何剑波、何朝晖、王卫安,市中级人民法院院长周凯军参加审议。',
      ['何剑波', '何朝晖', '王卫安', '周凯军'],
    ],
    [
      '王利波、吴佳辉、宋喧、汤文等代表围绕做强县域经济、支持非公经济发展先后发言。',
      ['王利波', '吴佳辉', '宋喧', '汤文'],
    ],
    ['外交部发言人华春莹19日宣布：应世界经济论坛创始人兼执行主席施瓦布邀请', ['华春莹', '施瓦布']],
    ['刘畅儿代表认为，要提升传统产业。张翔介绍，当时全局上下一心。', ['刘畅儿', '张翔']],
    ['罗曼·罗兰说：“有些人20岁就死了。”', ['罗曼·罗兰']],
    ['应邀在主席台就座的有：蔡炎、杨玉芳、欧阳修，以及其他成员。', ['蔡炎', '杨玉芳', '欧阳修']],
    [
      '市政协副主席余群明、周恩出席，副主席候选人提名人选彭新军、秘书长袁生华出席会议。',
      ['余群明', '周恩', '彭新军', '袁生华'],
    ],
    [
      '中国选手黄雨婷和盛李豪以16比12夺冠，国际奥委会副主席于再清等观看。',
      ['黄雨婷', '盛李豪', '于再清'],
    ],
    [
      '德国总理朔尔茨、英国首相斯塔默、乌克兰总统泽连斯基等出席。俄罗斯总统普京19日通话。',
      ['朔尔茨', '斯塔默', '泽连斯基', '普京'],
    ],
    [
      '深圳湾里，工程师刘洋正在调试机器人。作者金宇澄与导演王家卫合作。',
      ['刘洋', '金宇澄', '王家卫'],
    ],
  ])('are found in %s', (text, expected) => {
    expect(people(text).sort()).toEqual([...expected].sort());
  });

  it.each([
    '会议指出，要坚持安全、文明、平安、和谐。',
    '方案提出，成都、温州、常州、徐州等地先行先试。',
    '记者从株洲高新区工委工作会议上获悉',
    '大家认为，高度重视。书记高度评价，主任关心群众。',
    '常委会认为，全体代表说得好，单位介绍了情况。',
    '岗位、学位、床位、车位、蹲位、梯位等民生“六位”建设',
    '做强陶瓷、花炮、玻璃等产业',
    '居民王阿姨告诉记者，市民陈女士表示满意。',
  ])('are not found in %s', (text) => {
    expect(people(text)).toEqual([]);
  });

  it('are never cut short or run on into what they do', () => {
    const wrong = goldenOf('person').filter((name) => /毛腾$|[说来在参指强]$|^市|代表/.test(name));
    expect(wrong).toEqual([]);
    expect(goldenOf('person')).toEqual(
      expect.arrayContaining(['毛腾飞', '阳卫国', '曹慧泉', '李智', '易露', '赵凯明', '缪伯英']),
    );
  });

  it('leave out what a dictionary knows as a word', () => {
    const articles = [testArticle({ id: 'a-1', paragraphs: ['按照总书记指示，书记毛腾飞出席。'] })];
    const isEverydayWord = (word: string) => word === '指示';
    const names = nameRecords(articles, { isEverydayWord }).map(({ name }) => name);
    expect(names).toEqual(['毛腾飞']);
  });

  it('keep apart forms that differ by a misreading', () => {
    const apart = people('市领导蔡炎、周恩参加。', '市领导蔡溪、周恕参加。');
    expect(apart).toEqual(['蔡炎', '周恩', '蔡溪', '周恕']);
  });

  it('come with what they were called, newest first', () => {
    const articles = [
      ['2021-01-19', '市委副书记、市长阳卫国致辞。'],
      ['2021-03-14', '会议由市委书记阳卫国主持。'],
    ].map(([date = '', text = ''], at) => testArticle({ id: `a-${at}`, date, paragraphs: [text] }));
    expect(nameRecords(articles)).toEqual([
      {
        name: '阳卫国',
        kind: 'person',
        roles: [
          { role: '市委书记', dates: ['2021-03-14'] },
          { role: '市委副书记、市长', dates: ['2021-01-19'] },
        ],
      },
    ]);
  });

  it('are taken from the by-line', () => {
    const signed = testArticle({ id: 'a-1', byline: [{ name: '邹家虎', role: '记者' }] });
    expect(nameRecords([signed])).toEqual([
      { name: '邹家虎', kind: 'person', roles: [{ role: '记者', dates: [] }] },
    ]);
  });
});

describe('places', () => {
  it('begin where their name begins', () => {
    expect(goldenOf('place')).toEqual(
      expect.arrayContaining(['芦淞区', '株洲市', '株洲', '涠口区']),
    );
    const wrong = goldenOf('place').filter((name) =>
      /^[在到把要]|^(?:全|我|各|该)[市省县区]|(?:城|园|乡|农|地)[市区村]$|参加|建设/.test(name),
    );
    expect(wrong).toEqual([]);
  });

  it('follow one another', () => {
    const names = namesIn('赴江西省萍乡市莲花县、炎陵县、攸县考察。').map(({ text }) => text);
    expect(names).toEqual(expect.arrayContaining(['莲花县', '炎陵县', '攸县']));
    const further = namesIn('贵州省遵义市播州区枫香镇花茂村、甘肃定西市').map(({ text }) => text);
    expect(further.sort()).toEqual(
      ['贵州省', '遵义市', '播州区', '枫香镇', '花茂村', '定西市'].sort(),
    );
  });
});

describe('terms', () => {
  it('are what the page sets apart', () => {
    expect(goldenOf('term')).toEqual(
      expect.arrayContaining(['三高四新', '一谷三区', '十四五', '焦点访谈', '英·雄', '中国动力谷']),
    );
  });

  it('are never everyday words or pieces of speech', () => {
    const everyday = [
      '发展',
      '工作',
      '会议',
      '走出去',
      '引进来',
      '产业转型',
      '文明建设',
      '更具实力',
    ];
    for (const word of everyday) expect(goldenOf('term')).not.toContain(word);
    expect(namesIn('他说：“任何固步自封都是倒退”，“躺着的人”不会。')).toEqual([]);
  });
});
