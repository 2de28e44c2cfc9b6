import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Adjustment } from '../../shared/contract/adjustment';
import type { SessionReply } from '../../shared/contract/plan';
import { neverHarder } from '../../shared/domain/adjustment/hardness';
import { useFormat } from '../format';
import { Said } from '../i18n/said';
import { announce } from '../parts/announcements';
import { Callout } from '../parts/callout';
import { sessionTitle } from '../session/session-title';
import { AdjustHeading } from './adjust-heading';
import { keptGroups } from './hardness-groups';
import { Measures } from './measures';
import { ProposalActions } from './proposal-actions';
import { SessionSide } from './session-side';

/** A proposal beside the session it would take the place of. */
export const Proposed = ({ adjustment, session: reply }: ProposedProps) => {
  const { t } = useTranslation('adjust');
  const { t: say } = useTranslation('session');
  const format = useFormat();
  const { proposal } = adjustment;
  const title = proposal?.session ? sessionTitle(proposal.session, format, say) : t('proposed.rest');
  const isThere = proposal !== null;

  useEffect(() => {
    if (isThere) announce(t('proposed.arrived', { title }));
  }, [isThere, title, t]);

  if (proposal === null)
    return (
      <>
        <AdjustHeading title={t('pageTitle')} reply={reply} />
        <Callout title={t('proposed.title')}>{t('proposed.gone')}</Callout>
        <ProposalActions adjustment={adjustment} canAccept={false} />
      </>
    );

  // Measured here once more: what is harder in any way is not offered, whoever sent it.
  const measured = neverHarder(reply.session, proposal.session);
  const groups = keptGroups(measured.figures);
  const sides = [reply.session, proposal.session].filter((one) => one !== null);
  const shared = { among: sides.map(({ sections }) => sections), times: sides.map(({ duration }) => duration) };

  return (
    <>
      <AdjustHeading title={t('proposed.title')} reply={reply} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3.5 sm:grid-cols-2">
        <SessionSide place="was" session={reply.session} {...shared} />
        <SessionSide place="now" session={proposal.session} {...shared} />
      </div>
      <section className="card grid gap-1.5 p-4 lg:px-5" aria-labelledby="why">
        <h2 id="why" className="text-section font-semibold">
          {t('proposed.why')}
        </h2>
        <p className="max-w-text text-pretty text-ink2">
          <Said>{proposal.why}</Said>
        </p>
        <p className="text-meta text-ink2">{t(`proposed.by.${proposal.writtenBy}`)}</p>
      </section>
      <Measures groups={groups} volume={proposal.volume} />
      {proposal.warnings.length > 0 && (
        <Callout title={t('proposed.later')}>
          {proposal.warnings.map(({ sentence }) => (
            <p key={sentence}>
              <Said>{sentence}</Said>
            </p>
          ))}
        </Callout>
      )}
      <ProposalActions adjustment={adjustment} canAccept={measured.neverHarder} />
    </>
  );
};

type ProposedProps = Readonly<{ adjustment: Adjustment; session: SessionReply }>;
