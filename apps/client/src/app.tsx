import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Skeleton } from './design/waiting';
import { NotFoundPage } from './shell/not-found-page';
import { Shell } from './shell/shell';

// A screen is loaded when it is opened: a phone in a warehouse should not wait for screens that it does not show.
const OverviewPage = lazy(() => import('./overview/overview-page'));
const SignInPage = lazy(() => import('./sign-in/sign-in-page'));
const RecordsPage = lazy(() => import('./records/records-page'));
const RecordPage = lazy(() => import('./record/record-page'));
const RevisePage = lazy(() => import('./revision/revise-page'));
const FormAPage = lazy(() => import('./form-a/form-a-page'));
const FindingsPage = lazy(() => import('./findings/findings-page'));
const MattersPage = lazy(() => import('./matters/matters-page'));
const MatterPage = lazy(() => import('./matter/matter-page'));
const WorkPage = lazy(() => import('./work/work-page'));
const ChangesPage = lazy(() => import('./deadline-changes/changes-page'));
const AnnouncedPage = lazy(() => import('./announced/announced-page'));
const IncidentsPage = lazy(() => import('./incidents/incidents-page'));

export function App() {
  return (
    <Shell>
      <Suspense fallback={<Skeleton lines={6} />}>
        <Routes>
          <Route index element={<OverviewPage />} />
          <Route path="sign-in" element={<SignInPage />} />
          <Route path="records" element={<RecordsPage />} />
          <Route path="records/new" element={<FormAPage />} />
          <Route path="records/:id" element={<RecordPage />} />
          <Route path="records/:id/revise" element={<RevisePage />} />
          <Route path="findings" element={<FindingsPage />} />
          <Route path="matters" element={<MattersPage />} />
          <Route path="matters/:id" element={<MatterPage />} />
          <Route path="work" element={<WorkPage />} />
          <Route path="deadline-changes" element={<ChangesPage />} />
          <Route path="announced" element={<AnnouncedPage />} />
          <Route path="incidents" element={<IncidentsPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </Shell>
  );
}
