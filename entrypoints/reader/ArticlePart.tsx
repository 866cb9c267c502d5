import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { ArticleView } from '../../components/ArticleView.tsx';
import { TextNotes } from '../../components/TextNotes.tsx';
import { useAsked } from '../../components/use-asked.ts';
import { asPrinted } from '../../lib/corpus/article-notes.ts';
import type { Article, Corpus } from '../../lib/corpus/corpus.ts';
import { answerExtension } from '../../lib/extension/answer.ts';
import { announce } from '../../lib/extension/ask.ts';
import { hashOf } from '../../lib/extension/hash.ts';
import type { PageScript, Settings } from '../../lib/extension/settings.ts';
import { LivingText } from './LivingText.tsx';
import { correctionsOf, doubtNotes } from './notes.ts';
import { convertAll, textsOf } from './texts.ts';

interface Props {
  readonly corpus: Corpus;
  readonly article: Article;
  readonly settings: Settings;
  /** Changes when readings look otherwise. */
  readonly look: string;
}

const langs: Readonly<Record<PageScript, string>> = {
  original: 'zh-Hans',
  cn: 'zh-Hans',
  tw: 'zh-Hant-TW',
  hk: 'zh-Hant-HK',
};

/** The article with everything the reader asked for over it: script, pinyin, names. */
export function ArticlePart({ corpus, article, settings, look }: Props): ReactNode {
  const { script, crossReferences, pinyinOnPage, toneColours, edition } = settings;
  const [printed, setPrinted] = useState(false);
  const shownArticle = useMemo(() => (printed ? asPrinted(article) : article), [article, printed]);
  const texts = useMemo(() => textsOf(shownArticle), [shownArticle]);
  const places = useMemo(() => new Map(texts.map((text, place) => [text, place])), [texts]);
  const converted = useAsked([texts, script, edition], () => convertAll(texts, script));
  const mentions = useAsked([corpus, texts], () => corpus.mentions(texts));
  const doubts = useAsked([corpus, article, edition], () => doubtNotes(corpus, article));
  const shown = converted.state === 'answered' ? converted.value : null;
  const addressOfName = useCallback((name: string) => hashOf(article.id, name), [article.id]);

  useEffect(() => tellPanels(article), [article]);

  const draw = (text: string): ReactNode => {
    const place = places.get(text) ?? -1;
    const names = mentions.state === 'answered' ? mentions.value[place] : undefined;
    return (
      <LivingText
        text={shown?.texts[place] ?? text}
        pinyin={pinyinOnPage}
        look={look}
        mentions={crossReferences && names ? names : []}
        addressOfName={addressOfName}
      />
    );
  };

  const classes = [pinyinOnPage && 'with-pinyin', toneColours && 'tone-colours'];
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <ArticleView article={shownArticle} lang={langs[shown?.script ?? 'original']} draw={draw} />
      <TextNotes
        corrections={correctionsOf(article)}
        doubts={doubts.state === 'answered' ? doubts.value : []}
        asPrinted={printed}
        onAsPrinted={setPrinted}
      />
    </div>
  );
}

/** Side panels ask us what they ask every page, and hear when the article is another. */
function tellPanels(article: Article): () => void {
  const answering = new AbortController();
  const { id, title, paragraphs } = article;
  const page = { title, text: paragraphs.join('\n'), hasHan: true, article: id };
  answerExtension({ pageText: () => page }, answering.signal);
  announce('pageChanged');
  return () => answering.abort();
}
