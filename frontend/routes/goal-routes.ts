import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { isIsoDate } from '../../shared/domain/units/calendar';
import { editSearch } from '../edit/edit-search';
import { newGoalSearch } from '../goals/new-goal-search';
import { loadFurtherWords, loadOutlookWords } from '../i18n/i18n';
import { whatIfSearch } from '../what-if/what-if-search';
import { app } from './frames';
import { understood } from './understood';

const goals = createRoute({
  getParentRoute: () => app,
  path: '/goals',
  beforeLoad: loadOutlookWords,
  component: lazyRouteComponent(() => import('../goals/goals-page'), 'GoalsPage'),
});

/** `?priority=B`, and what a proposal knows of the goal already. */
const newGoal = createRoute({
  getParentRoute: () => app,
  path: '/goals/new',
  validateSearch: understood(['priority', 'kind', 'distance', 'aim', 'time', 'weeks'], newGoalSearch),
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('../goals/new-goal-page'), 'NewGoalPage'),
});

const goal = createRoute({
  getParentRoute: () => app,
  path: '/goals/$goalId',
  validateSearch: understood(['edit'], editSearch),
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('../goals/goal-page'), 'GoalPage'),
});

/** `?date=2027-05-02`: another day for the race, proposed. */
const dateSearch = ({ date }: Record<string, unknown>): { date?: string } =>
  typeof date === 'string' && isIsoDate(date) ? { date } : {};

const editGoal = createRoute({
  getParentRoute: () => app,
  path: '/goals/$goalId/edit',
  validateSearch: understood(['date'], dateSearch),
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('../goals/edit-goal-page'), 'EditGoalPage'),
});

const season = createRoute({
  getParentRoute: () => app,
  path: '/season',
  beforeLoad: loadOutlookWords,
  component: lazyRouteComponent(() => import('../season/season-page'), 'SeasonPage'),
});

const whatIf = createRoute({
  getParentRoute: () => app,
  path: '/what-if',
  validateSearch: understood(['change', 'week', 'date', 'day', 'edit'], whatIfSearch),
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('../what-if/what-if-page'), 'WhatIfPage'),
});

/** Goals, the season, and “What if …”. */
export const goalRoutes = [goals, newGoal, goal, editGoal, season, whatIf] as const;
