import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { ChineseText } from '../../components/ChineseText.tsx';
import { useAsked } from '../../components/use-asked.ts';
import type { Mention, ShownToken } from '../../lib/chinese/token.ts';
import { askBackground } from '../../lib/extension/ask.ts';

interface Props {
  readonly text: string;
  readonly pinyin: boolean;
  /** Readings are asked again when this changes. */
  readonly look: string;
  readonly mentions: readonly Mention[];
  readonly addressOfName: (name: string) => string;
}

/** A text that gets its pinyin when it comes near the screen, so that a long speech blocks nothing. */
export function LivingText(props: Props): ReactNode {
  const { text, pinyin, look, mentions, addressOfName } = props;
  const place = useRef<HTMLSpanElement>(null);
  const near = useNearScreen(place);
  const asked = useAsked([text, look], near && pinyin ? () => read(text) : null);
  const tokens =
    asked.state === 'answered' && asked.value.text === text ? asked.value.tokens : null;
  return (
    <span ref={place}>
      <ChineseText
        text={text}
        tokens={pinyin ? tokens : null}
        mentions={mentions}
        addressOfName={addressOfName}
      />
    </span>
  );
}

interface Read {
  readonly text: string;
  readonly tokens: readonly ShownToken[] | null;
}

async function read(text: string): Promise<Read> {
  const [tokens = null] = await askBackground('read', { texts: [text] });
  return { text, tokens };
}

/** True from the moment an element first comes within a screen's half of the screen. */
function useNearScreen(place: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: '50% 0px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return near;
}
