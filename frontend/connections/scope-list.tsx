import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { wantedScopes } from '../../shared/contract/outside/strava-scopes';

type Props = Readonly<{
  /** In Strava's words; those we never ask for are left out. */
  scopes: readonly string[];
  /** Which of them were not allowed. */
  missing?: readonly string[];
}>;

/** What Strava is asked for, in words an athlete knows. */
export const ScopeList = ({ scopes, missing = [] }: Props) => {
  const { t } = useTranslation('connections');

  return (
    <ul className="mt-1 grid gap-1">
      {wantedScopes
        .filter((scope) => scopes.includes(scope))
        .map((scope) => {
          const isMissing = missing.includes(scope);
          const Icon = isMissing ? X : Check;
          return (
            <li key={scope} className="grid grid-cols-[auto_minmax(0,1fr)] gap-2 text-pretty text-ink2">
              <Icon size={18} strokeWidth={2} aria-hidden="true" className="mt-0.5" />
              <span>
                {t(`strava.scopes.${scopeKeys[scope]}`)}
                {isMissing && <span className="font-medium text-ink"> {t('strava.notAllowed')}</span>}
              </span>
            </li>
          );
        })}
    </ul>
  );
};

// A colon would part a namespace from a key.
const scopeKeys = { read: 'read', 'activity:read': 'activities', 'activity:read_all': 'privateActivities' } as const;
