import type { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Artifacts } from '../artifacts';
import type { Claude } from '../claude';
import type { EntryPoint } from '../entry-points';
import type { Notices } from '../notices';
import type { Operators } from '../operators';
import type { PacewrightFunction } from '../pacewright-function';
import type { Storage } from '../storage';
import type { Strava } from '../strava';
import { type MachineProps, WatchedMachine } from './watched-machine';
import { WorkflowStep } from './workflow-step';

/** The neighbours that every workflow needs. */
export type WorkflowNeighbours = Readonly<{
  artifacts: Artifacts;
  storage: Storage;
  notices: Notices;
  operators: Operators;
}>;

/** The neighbours of a workflow that asks Claude, and must know whether runs from Strava may be coached upon. */
export type CoachingNeighbours = WorkflowNeighbours & Readonly<{ claude: Claude; strava: Strava }>;

/** What all our workflows share: steps with a function each, the machine that runs them, and who may start it. */
export abstract class Workflow extends Construct {
  protected abstract readonly machine: WatchedMachine;
  private readonly neighbours: WorkflowNeighbours;
  private readonly made: WorkflowStep[] = [];

  constructor(scope: Construct, id: string, neighbours: WorkflowNeighbours) {
    super(scope, id);
    this.neighbours = neighbours;
  }

  /** Lets one function start an execution, and tells it of which workflow. */
  grantStart(to: PacewrightFunction): void {
    this.machine.grantStart(to);
  }

  /** @param id the state's name in the workflow */
  protected step(id: string, entry: EntryPoint, timeout?: Duration): WorkflowStep {
    const step = new WorkflowStep(this, id, { artifacts: this.neighbours.artifacts, entry, timeout });
    this.made.push(step);

    return step;
  }

  /** The machine that runs the steps made so far. */
  protected runs(how: Omit<MachineProps, 'steps' | 'notices' | 'operators'>): WatchedMachine {
    const { notices, operators } = this.neighbours;

    return new WatchedMachine(this, 'Workflow', { ...how, steps: this.made, notices, operators });
  }
}
