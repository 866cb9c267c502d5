/** What Bàndú says in English. */

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const english = {
  language: 'en',

  searchLabel: 'Search the corpus',
  searchPlaceholder: 'Characters, pinyin or initials',
  clearSearch: 'Clear the search',
  hits: 'Articles found',
  hitCount: (count: number) => plural(count, 'article found', 'articles found'),
  noHits: (query: string) => `Nothing in the corpus matches “${query}”.`,
  noHitsHint:
    'Try fewer characters, another spelling, or the pinyin of a name. Simplified and Traditional find the same.',
  searchHint:
    'Type Simplified or Traditional characters, pinyin with or without tones, or initials.',
  examples: 'Try',
  corpusSize: (articles: number, papers: readonly string[]) =>
    `${plural(articles, 'article', 'articles')} from ${papers.join(', ')}`,
  corpusEmpty: 'The corpus holds no articles yet.',
  corpusLoading: 'Opening the corpus…',
  corpusFailed: 'The corpus could not be opened. Reload the extension and try again.',

  thisPage: 'This page',
  pinyinOnPage: 'Pinyin on page',
  crossReferences: 'Cross-references',
  script: 'Script',
  scripts: {
    original: { name: 'Original', short: 'Original' },
    cn: { name: 'Simplified', short: 'Simplified' },
    tw: { name: 'Traditional (Taiwan)', short: 'Taiwan' },
    hk: { name: 'Traditional (Hong Kong)', short: 'Hong Kong' },
  },
  relatedArticles: 'Related articles',
  openOptions: 'Options',
  noChinese: 'There is no Chinese text on this page.',
  restrictedPage:
    'Bàndú cannot read this page: browser pages, the extension store and PDF files are closed to extensions. A page that was open before Bàndú was installed needs a reload.',

  relatedTo: 'Related to',
  related: 'Related articles',
  relatedCount: (count: number) => plural(count, 'related article', 'related articles'),
  why: 'Why',
  nothingRelated: 'No article of the corpus is related to this page.',
  nothingRelatedHere: 'No other article of the corpus is related to this one.',
  readingPage: 'Reading the page…',
  back: 'Back to related articles',
  unknownName: 'The corpus has nothing about it.',
  entityKinds: { person: 'Person', place: 'Place', term: 'Term' },
  entityCounts: (occurrences: number, articles: number) =>
    `${plural(occurrences, 'time', 'times')} in ${plural(articles, 'article', 'articles')}`,
  entitySpan: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  alsoWritten: 'Also written',
  roles: 'Called',
  passages: 'Where it occurs',
  correctReading: 'Correct its reading',
  asYouSaid: 'as you said',

  undated: 'undated',
  inferredDate: 'date inferred',
  inferredDateWhy: 'The page does not print this date in full; it was inferred from its text.',
  continuedFrom: (place: string) => `Continued from ${place}`,
  continuesOn: (place: string) => `Continued on ${place}`,
  textMissing: 'text missing here in the source',
  captions: 'Pictures',
  textNotes: (corrections: number, doubts: number) => {
    const counts = [
      ...(corrections > 0 ? [plural(corrections, 'correction', 'corrections')] : []),
      ...(doubts > 0 ? [plural(doubts, 'doubt', 'doubts')] : []),
    ];
    return `${counts.join(' and ')} in this text`;
  },
  asPrinted: 'Show the text as the page has it',
  corrections: 'Corrected by review',
  doubts: 'Perhaps misread',
  notFoundTitle: 'Article not found',
  notFound: (id: string) =>
    id === ''
      ? 'No article was asked for.'
      : `The corpus has no article “${id}”. It may have been removed.`,
  allArticles: 'All articles',
  previousArticle: 'Previous',
  nextArticle: 'Next',
  articleOrder: 'Other articles of the page',

  tagline: 'The reading companion for Chinese news.',
  pageSettings: 'The page',
  hoverSettings: 'The word card',
  hover: 'Show the card under the pointer',
  hoverHint: 'The word, its reading and its meaning',
  hoverDelay: 'Wait before it shows',
  milliseconds: (count: number) => `${count} ms`,
  readingSettings: 'Readings',
  pinyinStyle: 'Written as',
  pinyinStyles: { marks: 'háng', numbers: 'hang2', zhuyin: 'ㄏㄤˊ' },
  region: 'Pronunciation of',
  regions: { mainland: 'the Mainland', taiwan: 'Taiwan' },
  erhua: '儿 at the end of a word, as in 花儿',
  erhuas: { joined: 'joined: huār', full: 'in full: huā ér' },
  toneColours: 'Colour the tones',
  spokenTones: 'Tones of 一 and 不 as spoken',
  spokenTonesHint: 'yí gè and bú shì instead of yī gè and bù shì',
  capitalNames: 'Capitalise names',
  capitalNamesHint: 'Máo Téngfēi, Zhūzhōu',
  ownWords: 'Your words',
  ownWordsHint:
    'Say how a name is read, or only that characters belong together and are never to be split. What you say counts everywhere, before any dictionary.',
  ownWord: 'Word or name',
  ownReading: 'Reading',
  ownReadingExample: 'shàn xiǎo míng',
  ownKind: 'It is',
  ownKinds: { person: 'a person', place: 'a place', term: 'a term', word: 'a word' },
  readingsOf: (character: string) => `Readings of ${character}`,
  onlyWhole: 'Only never split it',
  onlyWholeHint: 'Its reading stays as Bàndú finds it.',
  saveWord: 'Save',
  savedReading: (reading: string) => `Saved: read ${reading} everywhere from now on.`,
  savedWhole: 'Saved: never split from now on.',
  removedWord: 'Removed: read as the dictionary has it again.',
  neverSplit: 'never split',
  removeWord: (word: string) => `Remove ${word}`,
  wordObjections: {
    word: 'A word is 1 to 24 Chinese characters and nothing else.',
    reading:
      'The reading needs one syllable for each character, with a space between: shàn xiǎo míng, or shan4 xiao3 ming2.',
  },
  exportWords: 'Export words',
  importWords: 'Import words',
  noWordsIn: (file: string) => `${file} has no words that Bàndú exported.`,

  corpus: 'Corpus',
  corpusHint:
    'Bring your own newspaper pages: text, Markdown, HTML, or JSON that Bàndú exported. They are read here, stay on this machine, and are searched and cross-referenced together with the bundled pages.',
  dropHere: 'Drop files or folders here, or choose them.',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  pasteText: 'Paste text',
  readText: 'Read this text',
  noPages: 'There is no text file (.txt, .md, .html, .json) among these.',
  progress: (label: string, done: number, total: number) =>
    total === 0 ? `${label}…` : `${label}: ${done} of ${total}`,
  importWork: { reading: 'Reading', adding: 'Adding', changing: 'Changing' },
  cancel: 'Cancel',
  preview: 'Pages found',
  files: 'Files',
  foundSummary: (pages: number, duplicates: number, unread: number) =>
    [
      plural(pages, 'page can be added', 'pages can be added'),
      ...(duplicates > 0 ? [`${duplicates} already in the corpus`] : []),
      ...(unread > 0 ? [plural(unread, 'file could not be read', 'files could not be read')] : []),
    ].join(', '),
  paperForAll: 'Paper for all of them',
  paper: 'Paper',
  paperOf: (file: string) => `Paper of ${file}`,
  dateOf: (file: string) => `Date of ${file}`,
  duplicateOf: (page: string) => `Already in the corpus, as ${page}.`,
  pageReport: (articles: number, gaps: number, doubts: number) =>
    [
      plural(articles, 'article', 'articles'),
      ...(gaps > 0 ? [plural(gaps, 'gap', 'gaps')] : []),
      ...(doubts > 0 ? [plural(doubts, 'doubt', 'doubts')] : []),
    ].join(', '),
  unreadRow: (line: number, reason: string) => `Line ${line}: ${reason}`,
  showAll: (count: number) => `Show all ${count}`,
  addPages: (count: number) => `Add ${plural(count, 'page', 'pages')}`,
  added: (count: number) => `${plural(count, 'page', 'pages')} added to the corpus.`,
  ownPages: 'Your pages',
  namelessPaper: 'Paper without a name',
  paperName: 'Name of the paper',
  paperCounts: (pages: number, articles: number) =>
    `${plural(pages, 'page', 'pages')}, ${plural(articles, 'article', 'articles')}`,
  pages: 'Pages',
  articles: (count: number) => plural(count, 'article', 'articles'),
  rename: 'Rename',
  remove: 'Remove',
  removePaper: (paper: string) => `Remove ${paper}`,
  reallyRemove: (paper: string) => `Really remove ${paper}`,
  removePage: (page: string) => `Remove ${page}`,
  exportPages: 'Export your pages',

  privacyTitle: 'Privacy',
  privacy:
    'Everything happens on this machine. Bàndú sends nothing anywhere, keeps nothing of the pages you read, and stores only your settings and what you add yourself.',
  aboutData: 'About the data',
  sources: [
    {
      name: 'CC-CEDICT',
      address: 'https://www.mdbg.net/chinese/dictionary?page=cc-cedict',
      licence: 'CC BY-SA 4.0',
      licenceAddress: 'https://creativecommons.org/licenses/by-sa/4.0/',
      what: 'The dictionary: words, readings and meanings, by the CC-CEDICT editors and MDBG. Compiled into a binary form, otherwise unchanged.',
    },
    {
      name: 'OpenCC',
      address: 'https://github.com/BYVoid/OpenCC',
      licence: 'Apache-2.0',
      licenceAddress: 'https://www.apache.org/licenses/LICENSE-2.0',
      what: 'The tables between Simplified and Traditional, by way of opencc-js.',
    },
    {
      name: 'CPP, published with g2pM',
      address: 'https://github.com/kakaobrain/g2pM',
      licence: 'Apache-2.0',
      licenceAddress: 'https://www.apache.org/licenses/LICENSE-2.0',
      what: 'Polyphonic characters in sentences (Park and Lee, 2020), on which the weights that choose among readings were trained.',
    },
    {
      name: 'jieba',
      address: 'https://github.com/fxsjy/jieba',
      licence: 'MIT',
      licenceAddress: 'https://github.com/fxsjy/jieba/blob/master/LICENSE',
      what: 'How frequent words are, for cutting text into words (Sun Junyi).',
    },
    {
      name: 'china-area-data',
      address: 'https://github.com/airyland/china-area-data',
      licence: 'MIT',
      licenceAddress: 'https://github.com/airyland/china-area-data/blob/master/LICENSE',
      what: 'The names of administrative places.',
    },
    {
      name: 'pinyin-pro',
      address: 'https://github.com/zh-lx/pinyin-pro',
      licence: 'MIT',
      licenceAddress: 'https://github.com/zh-lx/pinyin-pro/blob/main/LICENSE',
      what: 'The readings of rare characters that CC-CEDICT does not have.',
    },
  ],
  corpusProvenance:
    'The bundled corpus is the text of newspaper pages (株洲日报) as character recognition gave it. Its own mistakes are kept unless a reviewed correction says otherwise.',
};
