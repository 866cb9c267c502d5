import type { ReactNode } from 'react';
import type { ArticleId, Entity } from '../lib/corpus/corpus.ts';
import { shownDate } from './dates.ts';
import './entity.css';
import { NameHead, type NameReading } from './NameHead.tsx';
import { PassageList } from './PassageList.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly entity: Entity;
  readonly head: {
    readonly reading: NameReading;
    readonly correction: ReactNode;
    readonly correcting: boolean;
  };
  readonly addressOf: (id: ArticleId) => string;
  readonly onOpen: (id: ArticleId) => void;
}

/** What the corpus knows of a person, place or term. */
export function EntityView({ entity, head, addressOf, onOpen }: Props): ReactNode {
  const words = useWords();
  const day = (iso: string): string => shownDate(iso, words.language);
  const otherForms = entity.forms.filter((form) => form !== entity.name);
  return (
    <section className="entity" aria-labelledby="entity-name">
      <NameHead name={entity.name} lang="zh-Hans" kind={words.entityKinds[entity.kind]} {...head}>
        <p className="entity-counts">
          {words.entityCounts(entity.occurrences, entity.articles)}
          {entity.first && entity.last && (
            <span>{words.entitySpan(day(entity.first), day(entity.last))}</span>
          )}
        </p>
        {otherForms.length > 0 && (
          <p className="entity-forms">
            {words.alsoWritten} <span lang="zh-Hans">{otherForms.join('、')}</span>
          </p>
        )}
      </NameHead>
      {entity.roles.length > 0 && <Roles roles={entity.roles} />}
      <h3 className="section-name">{words.passages}</h3>
      <PassageList passages={entity.passages} addressOf={addressOf} onOpen={onOpen} />
    </section>
  );
}

function Roles({ roles }: Pick<Entity, 'roles'>): ReactNode {
  const words = useWords();
  return (
    <>
      <h3 className="section-name">{words.roles}</h3>
      <ul className="entity-roles">
        {roles.map(({ role, dates }) => (
          <li key={role}>
            <span lang="zh-Hans">{role}</span>
            <small>{dates.map((date) => shownDate(date, words.language)).join(', ')}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
