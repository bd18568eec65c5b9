// What the middle column holds for each section of the scenario.

import { InTurns } from '../../components/in-turns.tsx';
import type { SectionId } from '../../store/view-slice.ts';
import { BankOverview } from './banks/bank-overview.tsx';
import { CountsCard } from './demand/counts-card.tsx';
import { ExpectedCard } from './demand/expected-card.tsx';
import { ProfileCard } from './demand/profile-card.tsx';
import { SurgesCard } from './demand/surges-card.tsx';
import { TrafficCard } from './demand/traffic-card.tsx';
import { TransportCard } from './demand/transport-card.tsx';
import { ExaminationCard } from './examination/examination-card.tsx';
import { CategoriesCard } from './passengers/categories-card.tsx';
import { QueuesCard } from './queues/queue-sections.tsx';
import { RunCard } from './run/run-sections.tsx';
import { SharedServersCard } from './shared/shared-servers-card.tsx';
import { TargetsCard } from './targets/target-sections.tsx';
import { TeamsCard } from './teams/teams-card.tsx';
import { TimetableCard } from './timetable/timetable-card.tsx';
import { VehiclesCard } from './vehicles/vehicles-card.tsx';

export function SectionContent({ section }: { section: SectionId }) {
  switch (section) {
    case 'demand':
      return (
        <InTurns key="demand">
          <CountsCard />
          <TrafficCard />
          <ProfileCard />
          <TransportCard />
          <SurgesCard />
          <ExpectedCard />
        </InTurns>
      );
    case 'passengers':
      return <CategoriesCard />;
    case 'e-channels':
    case 'counters':
      return (
        <InTurns key={section}>
          <TimetableCard section={section} />
          {section === 'counters' && <TeamsCard />}
          <BankOverview kind={section === 'counters' ? 'counter' : 'e-channel'} />
          <SharedServersCard kind={section === 'counters' ? 'counter' : 'e-channel'} />
          {section === 'counters' && <ExaminationCard />}
          {section === 'counters' && <VehiclesCard />}
        </InTurns>
      );
    case 'queues':
      return <QueuesCard />;
    case 'targets':
      return <TargetsCard />;
    case 'run':
      return <RunCard />;
  }
}
