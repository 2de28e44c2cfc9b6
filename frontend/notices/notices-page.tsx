import { useTranslation } from 'react-i18next';
import { EmptyPlace } from '../parts/empty-place';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';
import { NoticeRow } from './notice-row';
import { useNotices } from './use-notices';

/** /notifications: everything the athlete was told, newest first. */
export const NoticesPage = () => {
  const { t } = useTranslation('notices');
  const { data, error, refetch } = useNotices();

  return (
    <>
      <PageHeading title={t('title')} />
      {error && !data && (
        <div className="mt-4.5">
          <Failure error={error} onRetry={refetch} />
        </div>
      )}
      {!error && !data && <Skeleton />}
      {data && (data.notices.length === 0 ? <Empty /> : <Inbox notices={data.notices} />)}
    </>
  );
};

const Inbox = ({ notices }: NonNullable<ReturnType<typeof useNotices>['data']>) => {
  const { t } = useTranslation('notices');
  const unread = notices.filter(({ read }) => !read).length;

  return (
    <>
      <p className="mt-1.5 text-ink2">{unread === 0 ? t('allRead') : t('unreadCount', { count: unread })}</p>
      <ul className="mt-4.5 grid max-w-board gap-2">
        {notices.map((notice) => (
          <NoticeRow key={notice.noticeId} notice={notice} />
        ))}
      </ul>
    </>
  );
};

const Empty = () => {
  const { t } = useTranslation('notices');

  return (
    <div className="mt-4.5">
      <EmptyPlace title={t('empty.title')} text={t('empty.text')} />
    </div>
  );
};

const Skeleton = () => (
  <Loading>
    <div className="bone mt-2 h-5 w-20" />
    <div className="mt-4.5 grid max-w-board gap-2">
      <div className="bone h-23 rounded-row" />
      <div className="bone h-23 rounded-row" />
    </div>
  </Loading>
);
