import type { ReactNode } from 'react';
import { Section } from './Section.tsx';
import { useWords } from './words.ts';

/** Whose work the data is, under which licence, and what happens to the reader's own. */
export function About(): ReactNode {
  const words = useWords();
  return (
    <>
      <Section title={words.privacyTitle}>
        <p>{words.privacy}</p>
      </Section>
      <Section title={words.aboutData}>
        <dl className="sources">
          {words.sources.map(({ name, address, licence, licenceAddress, what }) => (
            <div key={name}>
              <dt>
                <a href={address} rel="noreferrer" target="_blank">
                  {name}
                </a>
              </dt>
              <dd>
                {what}{' '}
                <a href={licenceAddress} rel="license noreferrer" target="_blank">
                  {licence}
                </a>
              </dd>
            </div>
          ))}
        </dl>
        <p>{words.corpusProvenance}</p>
      </Section>
    </>
  );
}
