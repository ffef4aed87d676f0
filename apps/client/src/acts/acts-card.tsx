import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GivenWarningFragment } from '../gql/graphql';
import { Warnings } from '../record/warnings';
import { groupActs, type OfferedAct } from './act-groups';
import { ClosedAct, OpenAct } from './offered-act';

interface ActsCardProps<Act extends OfferedAct<string>> {
  readonly acts: readonly Act[];
  /** Who may take an act, as people call them. */
  readonly byOf: (act: Act) => readonly string[];
  /** What the act that was taken last warned of; null while none was taken here. */
  readonly told: readonly GivenWarningFragment[] | null;
  readonly onOpen: (command: Act['command']) => void;
  /** The dialog of the act that is open. */
  readonly children: ReactNode;
}

/**
 * What may be done now, by whom, until when and by which article. The gateway answers all of it from the table of
 * transitions; here it is only put in order: what may be done now, what needs something first, what is barred and by
 * which article, and folded away what no norm knows, what has no object and what is for others.
 */
export function ActsCard<Act extends OfferedAct<string>>({ acts, byOf, told, onOpen, children }: ActsCardProps<Act>) {
  const { t } = useTranslation();
  const groups = groupActs(acts);
  const open = (one: Act, look: 'primary' | 'outline') => (
    <OpenAct key={one.command} act={one} look={look} onOpen={onOpen} />
  );
  const closed = (one: Act) => <ClosedAct key={one.command} act={one} by={byOf(one)} />;
  return (
    <section className="card next-acts" aria-labelledby="next-acts">
      <h2 id="next-acts">{t('acts.title')}</h2>
      {told && (
        <div className="stack tight" role="status">
          <p className="next-acts-done">{t('acts.done')}</p>
          <Warnings warnings={told} />
        </div>
      )}
      {groups.NOW.length + groups.MISSING.length === 0 && <p className="quiet">{t('acts.none')}</p>}
      <Group title={t('acts.now')} count={groups.NOW.length}>
        {groups.NOW.map((one, position) => open(one, position === 0 ? 'primary' : 'outline'))}
      </Group>
      <Group title={t('acts.missing')} count={groups.MISSING.length}>
        {groups.MISSING.map((one) => open(one, 'outline'))}
      </Group>
      <Group title={t('acts.barred')} count={groups.BARRED.length}>
        <ul className="closed-acts">{groups.BARRED.map(closed)}</ul>
      </Group>
      <Folded title={t('acts.outside', { count: groups.OUTSIDE.length })} count={groups.OUTSIDE.length}>
        <p className="quiet small">{t('acts.outsideHelp')}</p>
        {groups.OUTSIDE.map((one) => open(one, 'outline'))}
      </Folded>
      <Folded title={t('acts.noObject', { count: groups.NO_OBJECT.length })} count={groups.NO_OBJECT.length}>
        <ul className="closed-acts">{groups.NO_OBJECT.map(closed)}</ul>
      </Folded>
      <Folded title={t('acts.others', { count: groups.OTHERS.length })} count={groups.OTHERS.length}>
        <ul className="closed-acts">{groups.OTHERS.map(closed)}</ul>
      </Folded>
      {children}
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** A group that is in sight; an empty one is left out. */
function Group({ title, count, children }: GroupProps) {
  const heading = useId();
  if (count === 0) return null;
  return (
    <div className="act-group" role="group" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {children}
    </div>
  );
}

function Folded({ title, count, children }: GroupProps) {
  if (count === 0) return null;
  return (
    <details className="why">
      <summary>{title}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
