import type { ReactNode } from 'react';
import { Icon } from '../../components/Icon.tsx';
import { PageControls, type PageSettings } from '../../components/PageControls.tsx';
import { useWords, type Words } from '../../components/words.ts';
import type { ActivePage } from '../../lib/extension/active-page.ts';
import { closePopup, openOptions, openPage } from '../../lib/extension/pages.ts';
import { openPanel } from '../../lib/extension/panel.ts';

interface Props {
  /** Null until the page has been asked. */
  readonly page: ActivePage | null;
  readonly windowId: number | null;
  readonly settings: PageSettings;
  readonly onChange: (patch: Partial<PageSettings>) => void;
}

/** What can be done with the page in the active tab. */
export function PagePart({ page, windowId, settings, onChange }: Props): ReactNode {
  const words = useWords();
  const sentence = page && whyNot(page, words);
  // The browser opens its panel only in the click itself: no await comes before.
  const openRelated = (): void => {
    if (windowId !== null) openPanel(windowId).then(closePopup, () => openPage('sidepanel.html'));
  };
  return (
    <section className="page-part" aria-label={words.thisPage}>
      {sentence && (
        <p className="page-note" role="note">
          {sentence}
        </p>
      )}
      <PageControls settings={settings} onChange={onChange} />
      <div className="page-actions">
        <button type="button" className="button" disabled={windowId === null} onClick={openRelated}>
          <Icon name="panel" />
          {words.relatedArticles}
        </button>
        <button type="button" className="button quiet" onClick={openOptions}>
          <Icon name="gear" />
          {words.openOptions}
        </button>
      </div>
    </section>
  );
}

function whyNot(page: ActivePage, words: Words): string | null {
  if (page.kind === 'restricted') return words.restrictedPage;
  return page.kind === 'readable' && !page.page.hasHan ? words.noChinese : null;
}
