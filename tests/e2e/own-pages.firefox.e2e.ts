import { eventually } from '../../scripts/browser/eventually.ts';
import { expect, test } from './firefox-fixtures.ts';

const text = `长沙晚报 2022年3月4日 星期五

橘子洲头迎来春日游客

长沙晚报3月3日讯（记者 张三丰）橘子洲头三日迎来今年首批春日游客。景区负责人介绍，今年春季预计接待游客二十万人次。
`;

test('a page of the reader’s own is added and found in Firefox', async ({ firefox }) => {
  const textOf = (selector: string) =>
    firefox.evaluate(
      `return document.querySelector(arguments[0])?.textContent ?? ''`,
      selector,
    ) as Promise<string>;
  const says = (selector: string, words: string) =>
    eventually(`${selector} says ${words}`, async () => (await textOf(selector)).includes(words));

  await firefox.open('options.html');
  await says('.section', 'Pinyin on page');
  await firefox.evaluate(
    `const files = new DataTransfer();
     files.items.add(new File([arguments[0]], 'changsha.txt'));
     const field = document.querySelector('.drop-zone input[type=file]');
     field.files = files.files;
     field.dispatchEvent(new Event('change', { bubbles: true }));`,
    text,
  );
  await says('.found-pages [role=status]', '1 page can be added');
  await firefox.evaluate(`document.querySelector('.found-pages [type=submit]').click()`);
  await says('.own-papers', '长沙晚报');

  await firefox.open('popup.html');
  await eventually('the search box has the focus', async () =>
    Boolean(await firefox.evaluate(`return document.activeElement?.type === 'search'`)),
  );
  await firefox.type('橘子洲头');
  await says('[role=option]', '橘子洲头迎来春日游客');
  expect(await textOf('[role=option] mark')).toBe('橘子洲头');
});
