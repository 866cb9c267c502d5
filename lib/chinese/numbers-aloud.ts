/**
 * How numbers and dates are read aloud: 64.2% → bai3 fen1 zhi1 liu4 shi2 si4 dian3 er4,
 * 2021年1月21日 → er4 ling2 er4 yi1 nian2 …, 2000 → liang3 qian1, 5G → wu3 G.
 */

const DIGITS = ['ling2', 'yi1', 'er4', 'san1', 'si4', 'wu3', 'liu4', 'qi1', 'ba1', 'jiu3'];
const PLACES = ['', 'shi2', 'bai3', 'qian1'];
const GROUPS = ['', 'wan4', 'yi4', 'wan4 yi4'];

// A Map, for a text may say valueOf1 or constructor5.
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ 年: 'nian2', 月: 'yue4', 日: 'ri4', 号: 'hao4', 万: 'wan4', 亿: 'yi4' },
    ...{ 时: 'shi2', 分: 'fen1', 秒: 'miao3', '℃': 'she4 shi4 du4' },
  }),
);

/** What counts things, so that 2 before it is 两. */
const MEASURE =
  /^\s*(?:[-—~～至到]\s*[0-9]+\s*)?(?:个|位|名|家|项|条|只|次|人|天|年(?!级)|周|小时|分钟|场|座|所|件|种|类|批|辆|台|套|户|间|棵|本|张|篇|部|支|枚|岁|元|米|公里|公斤|吨|亩|倍|成|大|届|轮|起|处|方|万|千|亿|余|多)/;

/** Numbers that are called, not counted: their 1 is yāo. */
const CALLED = /^(?:1[0-9]{10}|1(?:10|19|20|22|2345|2315|2333|2388))$/;

/**
 * The syllables (and Latin letters as they are) in which the stretch of text is read aloud;
 * undefined when it has no digit, or something between digits that nobody reads (v1.2.3).
 */
export function spokenOf(text: string, start: number, end: number): readonly string[] | undefined {
  const first = text.charCodeAt(start);
  if (first >= 0x3000 && first < 0xff00) return undefined;
  const token = text.slice(start, end).normalize('NFKC').replace(/°C/g, '℃');
  if (!/[0-9]/.test(token)) {
    return /^[-—~～]$/.test(token) && betweenDigits(text, start, end) ? ['dao4'] : undefined;
  }
  return read(token, text.slice(end, end + 12));
}

function read(token: string, after: string): string[] | undefined {
  const clock = /^([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?$/.exec(token);
  if (clock) return readClock(clock[1] ?? '', clock[2] ?? '');
  const percent = /^([0-9.,]+)([%‰])$/.exec(token);
  if (percent) {
    const of = percent[2] === '%' ? 'bai3' : 'qian1';
    return [of, 'fen1', 'zhi1', ...readNumber(percent[1] ?? '')];
  }
  if (/^[0-9,]+$/.test(token)) return readCount(token.replaceAll(',', ''), after);
  const parts = token.match(/[0-9]+(?:[.,][0-9]+)*|[年月日号万亿时分秒℃]|[A-Za-z]+/g) ?? [];
  if (parts.join('') !== token) return undefined;
  return parts.flatMap((part, at) => readPart(part, parts[at - 1], parts[at + 1]));
}

/** One part of a token: a number, a unit, or letters. */
function readPart(part: string, before: string | undefined, after: string | undefined): string[] {
  const unit = UNITS.get(part);
  if (unit) return unit.split(' ');
  if (/^[A-Za-z]/.test(part)) return [part];
  const isYear = after === '年' && /^[0-9]{4}$/.test(part);
  const isCode = before !== undefined && /[A-Za-z]$/.test(before);
  if (isYear || isCode) return readDigits(part);
  if (part === '2' && after && /[万亿]/.test(after)) return ['liang3'];
  return readNumber(part);
}

/** A bare whole number: called digit by digit when long, counted otherwise, 2 before things 两. */
function readCount(digits: string, after: string): string[] {
  if (CALLED.test(digits) && !MEASURE.test(after))
    return readDigits(digits).map((syllable) => (syllable === 'yi1' ? 'yao1' : syllable));
  if (digits.length > 1 && (digits.startsWith('0') || digits.length > 8)) return readDigits(digits);
  return digits === '2' && MEASURE.test(after) ? ['liang3'] : readNumber(digits);
}

function readClock(hour: string, minute: string): string[] {
  const hours = Number(hour) === 2 ? ['liang3'] : readInteger(String(Number(hour)));
  if (minute === '00') return [...hours, 'dian3'];
  const ling = minute.startsWith('0') ? ['ling2'] : [];
  return [...hours, 'dian3', ...ling, ...readInteger(String(Number(minute))), 'fen1'];
}

/** 64.2 → liu4 shi2 si4 dian3 er4; commas between thousands are not read. */
function readNumber(number: string): string[] {
  const [whole = '', ...decimals] = number.replaceAll(',', '').split('.');
  const read = readInteger(whole);
  return decimals.length === 0 ? read : [...read, 'dian3', ...readDigits(decimals.join(''))];
}

function readDigits(digits: string): string[] {
  return [...digits].map((digit) => DIGITS[Number(digit)] ?? digit);
}

/** Whole numbers to 10¹⁶, longer ones digit by digit. */
function readInteger(digits: string): string[] {
  const plain = digits.replace(/^0+(?=[0-9])/, '');
  if (plain === '0') return ['ling2'];
  if (plain.length > 16) return readDigits(plain);
  const padded = plain.padStart(Math.ceil(plain.length / 4) * 4, '0');
  const groups = padded.match(/[0-9]{4}/g) ?? [];
  const syllables: string[] = [];
  groups.forEach((group, at) => {
    if (Number(group) === 0) return;
    const unit = GROUPS[groups.length - 1 - at] ?? '';
    if (syllables.length > 0 && group.startsWith('0')) syllables.push('ling2');
    const read = group === '0002' && unit !== '' ? ['liang3'] : readGroup(group);
    syllables.push(...read, ...(unit === '' ? [] : unit.split(' ')));
  });
  // 一十五 is said 十五 at the head of a number.
  return syllables[0] === 'yi1' && syllables[1] === 'shi2' ? syllables.slice(1) : syllables;
}

/** Four digits, leading zeros unread: 0305 → san1 bai3 ling2 wu3. */
function readGroup(group: string): string[] {
  const syllables: string[] = [];
  let zero = false;
  [...group].forEach((digit, at) => {
    const place = PLACES[3 - at] ?? '';
    if (digit === '0') {
      zero = syllables.length > 0;
      return;
    }
    if (zero) syllables.push('ling2');
    zero = false;
    const read = digit === '2' && place === 'qian1' ? 'liang3' : (DIGITS[Number(digit)] ?? digit);
    syllables.push(read, ...(place === '' ? [] : [place]));
  });
  return syllables;
}

function betweenDigits(text: string, start: number, end: number): boolean {
  return /[0-9]$/.test(text.slice(0, start).slice(-1)) && /^[0-9]/.test(text.slice(end, end + 1));
}
