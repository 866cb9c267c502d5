import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding } from './decode.ts';
import { ImportError, importFile, importText, MOST_BYTES } from './import-file.ts';

const decoderOf = (encoding: Encoding) => new TextDecoder(encoding);
const page = readFileSync('data/pages/003_6db4afb9be991b2e.txt', 'utf8');

function importing(name: string, content: string) {
  return importFile({ name, bytes: new TextEncoder().encode(content) }, decoderOf);
}

describe('importFile', () => {
  it('reads a page of text and reports what it found', () => {
    const report = importing('纸/2021-01-20.txt', page);
    expect(report).toMatchObject({ encoding: 'utf-8', articles: 11, unread: [] });
    expect(report.gaps).toBeGreaterThan(0);
    expect(report.doubts.map(({ text }) => text)).toContain('十一一次');
    expect(report.pages[0]?.page).toBe('2021-01-20');
  });

  it('reads the JSON that parsing wrote', () => {
    const first = importing('a.txt', page).pages;
    expect(importing('b.json', JSON.stringify(first)).pages).toEqual(first);
  });

  it('reads HTML without its scripts, headings as headings', () => {
    const html =
      '<html><head><title>x</title><script>alert("坏")</script></head><body><h2>株洲开通新线</h2>' +
      '<p>本报讯（记者 王军） 1月3日，株洲开通\n新线。&nbsp;</p><p>市民说：“很方便&#12290;”</p><!-- 注释 --><style>p{}</style></body></html>';
    const [item] = importing('a.html', html).pages[0]?.items ?? [];
    expect(item).toMatchObject({
      title: '株洲开通新线',
      byline: [{ name: '王军', role: '记者' }],
      paragraphs: ['本报讯（记者 王军） 1月3日，株洲开通新线。', '市民说：“很方便。”'],
    });
  });

  it('passes over the front matter of Markdown', () => {
    const [item] =
      importing('a.md', '---\ntitle: x\n---\n# 标题在此\n\n本报讯 今天天气很好。').pages[0]
        ?.items ?? [];
    expect(item?.title).toBe('标题在此');
  });

  it('takes the newspaper and date that the reader gives', () => {
    const report = importText('贴上的文字', '昨天开会\n\n本报讯 昨日，全市召开会议。', {
      newspaper: '长沙晚报',
      date: '2022-03-02',
    });
    expect(report.pages[0]).toMatchObject({ newspaper: '长沙晚报', date: '2022-03-02' });
    expect(report.pages[0]?.items[0]?.eventDate).toBe('2022-03-01');
  });

  it('says how many characters could not be read, and where', () => {
    const report = importText('a.txt', '标题\n\n本报讯 第一\uD800段。');
    expect(report.unread).toEqual([{ line: 3, reason: '1 character could not be read.' }]);
  });

  it.each([
    ['empty.txt', '', 'empty.txt: it is empty.'],
    ['blank.txt', ' \n\n　', 'blank.txt: there is no text in it.'],
    ['page.pdf', 'x', 'page.pdf: .pdf files are not read; .txt, .md, .html and .json are.'],
    ['binary.txt', 'a\0b', 'binary.txt: it is not text.'],
    ['bad.json', '{', 'bad.json: it is not JSON'],
    [
      'other.json',
      '{"a": 1}',
      'other.json: its JSON is not that of pages: items should be a list of items.',
    ],
    [
      'kind.json',
      '{"items": [{"kind": "x"}]}',
      'items[0].kind should be one of article, photo, notice, teaser',
    ],
    ['long.txt', '字'.repeat(300_000), 'long.txt: line 1 has 300000 characters'],
  ])('refuses %s in one sentence', (name, content, sentence) => {
    expect(() => importing(name, content)).toThrow(ImportError);
    expect(() => importing(name, content)).toThrow(sentence);
  });

  it('refuses a file beyond all papers without reading it', () => {
    const file = { name: 'big.txt', bytes: new Uint8Array(MOST_BYTES + 1) };
    expect(() => importFile(file, decoderOf)).toThrow('big.txt: it is too large: 16 MB');
  });

  it('throws nothing but ImportError, whatever the bytes and the ending', () => {
    const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.json', 'a');
    fc.assert(
      fc.property(name, fc.uint8Array({ maxLength: 300 }), (file, bytes) => {
        try {
          importFile({ name: file, bytes }, decoderOf);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
    );
  });
});
