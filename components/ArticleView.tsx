import { Fragment, type ReactNode } from 'react';
import type { Article } from '../lib/corpus/corpus.ts';
import './article-view.css';
import { shownDate } from './dates.ts';
import { useWords } from './words.ts';

/** One text of an article: where it stands decides how it is set, `part` how it is drawn. */
export type DrawPart = (text: string) => ReactNode;

interface Props {
  readonly article: Article;
  /** The script on show, for glyphs and hyphenation: `zh-Hans`, `zh-Hant-TW`. */
  readonly lang: string;
  /** Draws a text of the article in the reader's script, with pinyin and names. */
  readonly draw: DrawPart;
}

/** An article as the paper had it: kicker, headline, by-line, paragraphs, captions. */
export function ArticleView({ article, lang, draw }: Props): ReactNode {
  const words = useWords();
  return (
    <article className="article" aria-labelledby="headline">
      <header className="article-head">
        {article.kicker && (
          <p className="article-kicker" lang={lang}>
            {draw(article.kicker)}
          </p>
        )}
        <h1 className="article-title" id="headline" lang={lang}>
          {draw(article.title)}
        </h1>
        {article.subtitle && (
          <p className="article-subtitle" lang={lang}>
            {draw(article.subtitle)}
          </p>
        )}
        <Facts article={article} />
      </header>
      <div className="article-body" lang={lang}>
        {article.continuedFrom && (
          <p className="article-turn">{words.continuedFrom(article.continuedFrom)}</p>
        )}
        {article.paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of an article keep their places
          <Fragment key={index}>
            {headingsAt(article, index).map((heading) => (
              <h2 key={heading} className="article-section">
                {draw(heading)}
              </h2>
            ))}
            <p>
              {hasGap(article, index, 'start') && <Gap />}
              {draw(paragraph)}
              {hasGap(article, index, 'end') && <Gap />}
            </p>
          </Fragment>
        ))}
        {article.continuesOn && (
          <p className="article-turn">{words.continuesOn(article.continuesOn)}</p>
        )}
      </div>
      {article.captions.length > 0 && (
        <section className="article-captions" aria-label={words.captions}>
          {article.captions.map((caption) => (
            <p key={caption} lang={lang}>
              {draw(caption)}
            </p>
          ))}
        </section>
      )}
    </article>
  );
}

/** Who, when, where: 记者 陈正明 · 21 Jan 2021 · 株洲日报 A1. */
function Facts({ article }: { readonly article: Article }): ReactNode {
  const words = useWords();
  const { date, dateInferred, newspaper, edition, source, byline } = article;
  return (
    <p className="article-facts">
      {byline.map(({ name, role }) => (
        <span key={`${role} ${name}`} lang="zh-Hans">
          {role} {name}
        </span>
      ))}
      {source && <span lang="zh-Hans">{source}</span>}
      {date && (
        <span>
          <time dateTime={date}>{shownDate(date, words.language)}</time>
          {dateInferred && <small title={words.inferredDateWhy}> ({words.inferredDate})</small>}
        </span>
      )}
      <span>
        <span lang="zh-Hans">{newspaper}</span> {edition}
      </span>
    </p>
  );
}

/** Headings before a paragraph; those whose place is not known stand before the first. */
function headingsAt({ sections, sectionsAt }: Article, paragraph: number): readonly string[] {
  return sections.filter((_, section) => (sectionsAt?.[section] ?? 0) === paragraph);
}

function hasGap(article: Article, paragraph: number, at: 'start' | 'end'): boolean {
  return article.gaps.some((gap) => gap.paragraph === paragraph && gap.at === at);
}

function Gap(): ReactNode {
  const words = useWords();
  return (
    <small className="gap" lang={words.language}>
      {words.textMissing}
    </small>
  );
}
