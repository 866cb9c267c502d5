import { describe, expect, it } from 'vitest';
import { isCaption, isCredit } from './caption.ts';

describe('isCaption', () => {
  it.each([
    '海关工作人员对我市首批出口的二手车进行查验 通讯员/唐信 摄',
    '图为市民带着孩子在这里快乐游玩。',
    '9月27日,大会开幕。株洲日报·掌上株洲记者/易翔 摄',
    '5月7日，消防员开展应急演练。（刘洋 摄）',
    '学生在上课。受访者供图',
    '龚献明摄（人民视觉）',
    '▲工人在车间作业',
    '老城旧貌。（资料图片）',
  ])('knows %s', (row) => {
    expect(isCaption(row)).toBe(true);
  });

  it.each([
    '这张照片是他亲手拍摄',
    '绘就乡村振兴新蓝图',
    '会议由市委书记主持。',
    '本报记者 张明 文/图',
    '他带着相机四处航摄',
  ])('leaves %s', (row) => {
    expect(isCaption(row)).toBe(false);
  });

  it('tells a credit from a caption', () => {
    expect(isCredit('记者 谢慧 摄')).toBe(true);
    expect(isCredit('樱花盛开。 记者 谢慧 摄')).toBe(false);
  });
});
